/** What a security team makes of the library: packs of its own, and what it switched off. Starter texts are not copied. */
import * as z from 'zod';
import { libraryId, moment, rev } from '../ids.ts';
import { type LibraryPack, libraryLimits, libraryPack } from './library-pack.ts';

/** Most bytes of the stored record: Forge takes 240 KiB, and the record keeps a distance. */
export const libraryBytes = 200 * 1_024;

/** Ids of own packs begin so; the app's own packs never do. */
export const ownPrefix = 'own-';

export const libraryContent = z.looseObject({
  packs: z.array(libraryPack).max(libraryLimits.packs),
  /** Ids of packs, threats and recommendations that nobody is offered, the app's own or the team's. */
  off: z.array(libraryId).max(libraryLimits.off),
});
export type LibraryContent = z.infer<typeof libraryContent>;

export const libraryRecord = z.looseObject({
  v: z.literal(1),
  /** 0 while nobody has saved. */
  rev,
  savedAt: moment.nullable(),
  content: libraryContent,
});
export type LibraryRecord = z.infer<typeof libraryRecord>;

export const emptyLibrary: LibraryRecord = { v: 1, rev: 0, savedAt: null, content: { packs: [], off: [] } };

/** How many bytes a record takes in storage. */
export function bytesOf(record: LibraryRecord): number {
  return new TextEncoder().encode(JSON.stringify(record)).length;
}

/** Paths of ids in own packs that break the rule of {@link hasOwnId}, or that stand there twice. */
export function wrongIds(packs: readonly LibraryPack[]): string[] {
  const seen = new Set<string>();
  const wrong: string[] = [];
  const check = (id: string, parent: string | null, path: string) => {
    if (!hasOwnId(id, parent) || seen.has(id)) wrong.push(path);
    seen.add(id);
  };
  for (const [at, pack] of packs.entries()) {
    check(pack.id, null, `packs.${at}.id`);
    for (const [below, threat] of pack.threats.entries()) {
      const path = `packs.${at}.threats.${below}`;
      check(threat.id, pack.id, `${path}.id`);
      for (const [last, { id }] of threat.recommendations.entries())
        check(id, threat.id, `${path}.recommendations.${last}.id`);
    }
  }
  return wrong;
}

/** An id begins with its parent's, and a pack's with `own-`: so no id of the team is ever one of the app's. */
export function hasOwnId(id: string, parent: string | null): boolean {
  return id.startsWith(parent === null ? ownPrefix : `${parent}-`);
}
