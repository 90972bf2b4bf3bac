/** Keeps what was typed and not yet confirmed across a reload, in the browser tab's own storage. */
import * as z from 'zod';
import { itemId, rev } from '../../src/domain/ids.ts';
import { type Change, type RowKey, change } from './change.ts';
import type { Write } from './outbox.ts';

/** A text that somebody began and did not send; `rev` is what they saw when they began. */
export const draft = z.strictObject({ text: z.string(), rev });
export type Draft = z.infer<typeof draft>;

/** What is handed from one frame to another, or kept across a reload. */
export const unsent = z.strictObject({
  v: z.literal(1),
  writes: z.array(z.strictObject({ id: z.string(), change, since: z.int().min(0).exactOptional() })),
  drafts: z.record(z.string(), draft),
  /** The rev of each item as this tab wrote it last: a reading right after a reload may show older ones. */
  written: z.record(itemId, rev).optional(),
});
export type Unsent = z.infer<typeof unsent>;

export interface SessionCache {
  /** False: the browser refuses to keep anything here. */
  keeps: boolean;
  /** Null where nothing is kept, or nothing that can be read. */
  load(name: string): Unsent | null;
  /** False: it is not kept, and a reload would lose it. */
  save(name: string, unsent: Unsent): boolean;
  /** What another frame kept under its own name, which then is empty; null where nothing can be kept at all. */
  take(name: string): Unsent | null;
}

/** The part of the browser's storage that the cache needs. */
export type TextStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * Without storage (a browser may refuse it inside a frame) nothing outlives the page; everything else works.
 *
 * @param place behind the name, where another frame of the same tab keeps its own: both would write over each other
 */
export function sessionCache(storage: TextStorage | null, place: () => string = () => ''): SessionCache {
  const read = (name: string): Unsent | null => {
    try {
      return unsent.safeParse(JSON.parse(storage?.getItem(name) ?? 'null')).data ?? null;
    } catch {
      // Not JSON, or storage was switched off in between: there is nothing to bring back.
      return null;
    }
  };
  return {
    keeps: storage !== null,
    load: (named) => read(`${named}${place()}`),
    save(named, kept) {
      const name = `${named}${place()}`;
      const empty = kept.writes.length === 0 && Object.keys(kept.drafts).length === 0;
      try {
        if (empty && Object.keys(kept.written ?? {}).length === 0) storage?.removeItem(name);
        else storage?.setItem(name, JSON.stringify(kept));
        return empty || storage !== null;
      } catch {
        // Full or refused: what was typed is still on the page and is still sent.
        return empty;
      }
    },
    take(name) {
      if (storage === null) return null;
      const kept = read(name) ?? nothingUnsent;
      try {
        storage.removeItem(name);
      } catch {
        // It would be taken over twice at worst: every change knows its request.
      }
      return kept;
    },
  };
}

const nothingUnsent: Unsent = { v: 1, writes: [], drafts: {} };

/** What the browser does not keep is told to whoever stands behind this frame; also that nothing of it is left. */
export function alsoTold(cache: SessionCache, tell: (unsent: Unsent) => void): SessionCache {
  // What was handed to this frame is known behind it.
  let told = !cache.keeps;
  return {
    ...cache,
    save(name, kept) {
      const isKept = cache.save(name, kept);
      if (told || !isKept) tell(kept);
      told = !isKept;
      return isKept;
    },
  };
}

/** What a frame starts with: what it kept itself, and what was handed to it. */
export function withHanded(kept: Unsent | null, handed: unknown): Unsent | null {
  const given = unsent.safeParse(handed).data;
  if (given === undefined) return kept;
  return { v: 1, writes: [...(kept?.writes ?? []), ...given.writes], drafts: { ...kept?.drafts, ...given.drafts } };
}

/** Behind the name, for a frame in a dialog over another one. */
export const dialogCache = '.dialog';

/** Where the unsent work of one person on one issue is kept. */
export function cacheName(issueId: string, accountId: string): string {
  return `threat-model.${issueId}.${accountId}`;
}

/** The writes as they are found after a reload, when every row that has an id goes by it. */
export function writesToKeep(
  outbox: readonly Pick<Write, 'id' | 'change' | 'since'>[],
  idOf: (row: RowKey) => string | null,
): Unsent['writes'] {
  return outbox.map(({ id, since, change: what }) => ({
    id,
    ...(since === undefined ? {} : { since }),
    change: goingById(what, idOf),
  }));
}

function goingById(what: Change, idOf: (row: RowKey) => string | null): Change {
  const row = idOf(what.row) ?? what.row;
  const known = (of: RowKey | null): RowKey | null => of && (idOf(of) ?? of);
  switch (what.kind) {
    case 'add-recommendation':
    case 'map':
      return { ...what, row, threat: idOf(what.threat) ?? what.threat };
    case 'add-threat':
      return { ...what, row, from: known(what.from) };
    case 'add-assumption':
    case 'assumption-threat':
      return { ...what, row, threat: known(what.threat) };
    case 'move':
    case 'restore':
      return { ...what, row, after: known(what.after), before: known(what.before) };
    default:
      return { ...what, row };
  }
}
