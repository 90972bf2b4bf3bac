/** Keeps what was typed and not yet confirmed across a reload, in the browser tab's own storage. */
import * as z from 'zod';
import { itemId, rev } from '../../src/domain/ids.ts';
import { type Change, type RowKey, change } from './change.ts';
import type { Outbox } from './outbox.ts';

/** A text that somebody began and did not send; `rev` is what they saw when they began. */
export const draft = z.strictObject({ text: z.string(), rev });
export type Draft = z.infer<typeof draft>;

const unsent = z.strictObject({
  v: z.literal(1),
  writes: z.array(z.strictObject({ id: z.string(), change, since: z.int().min(0).exactOptional() })),
  drafts: z.record(z.string(), draft),
  /** The rev of each item as this tab wrote it last: a reading right after a reload may show older ones. */
  written: z.record(itemId, rev).optional(),
});
export type Unsent = z.infer<typeof unsent>;

export interface SessionCache {
  /** Null where nothing is kept, or nothing that can be read. */
  load(name: string): Unsent | null;
  /** False: it is not kept, and a reload would lose it. */
  save(name: string, unsent: Unsent): boolean;
}

/** The part of the browser's storage that the cache needs. */
export type TextStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Without storage (a browser may refuse it inside a frame) nothing outlives the page; everything else works. */
export function sessionCache(storage: TextStorage | null): SessionCache {
  return {
    load(name) {
      try {
        return unsent.safeParse(JSON.parse(storage?.getItem(name) ?? 'null')).data ?? null;
      } catch {
        // Not JSON, or storage was switched off in between: there is nothing to bring back.
        return null;
      }
    },
    save(name, kept) {
      const nothingUnsent = kept.writes.length === 0 && Object.keys(kept.drafts).length === 0;
      try {
        if (nothingUnsent && Object.keys(kept.written ?? {}).length === 0) storage?.removeItem(name);
        else storage?.setItem(name, JSON.stringify(kept));
        return nothingUnsent || storage !== null;
      } catch {
        // Full or refused: what was typed is still on the page and is still sent.
        return nothingUnsent;
      }
    },
  };
}

/** Where the unsent work of one person on one issue is kept. */
export function cacheName(issueId: string, accountId: string): string {
  return `threat-model.${issueId}.${accountId}`;
}

/** The writes as they are found after a reload, when every row that has an id goes by it. */
export function writesToKeep(outbox: Outbox, idOf: (row: RowKey) => string | null): Unsent['writes'] {
  return outbox.map(({ id, since, change: what }) => ({
    id,
    ...(since === undefined ? {} : { since }),
    change: goingById(what, idOf),
  }));
}

function goingById(what: Change, idOf: (row: RowKey) => string | null): Change {
  const row = idOf(what.row) ?? what.row;
  if (what.kind === 'add-recommendation' || what.kind === 'map') {
    return { ...what, row, threat: idOf(what.threat) ?? what.threat };
  }
  if (what.kind === 'add-threat') {
    return { ...what, row, from: what.from === null ? null : (idOf(what.from) ?? what.from) };
  }
  if (what.kind === 'add-assumption' || what.kind === 'assumption-threat') {
    return { ...what, row, threat: what.threat === null ? null : (idOf(what.threat) ?? what.threat) };
  }
  return { ...what, row };
}
