/**
 * The library: what everybody's panel reads of it, and the operations with which the security team edits it. Those
 * belong to the settings of a project of Threat model issues and ask Jira afresh, as the rules do.
 */
import * as z from 'zod';
import { moment, rev } from '../domain/ids.ts';
import { libraryContent } from '../domain/library/library-content.ts';
import type { Contract } from './contract.ts';

const nothing = z.strictObject({});

export const libraryView = z.strictObject({
  content: libraryContent,
  /** 0: nobody has saved yet. */
  rev,
  savedAt: moment.nullable(),
  /** Bytes that the record takes, and the most that it may. */
  bytes: z.int().min(0),
  mostBytes: z.int().min(0),
});
export type LibraryView = z.infer<typeof libraryView>;

const leftOut = z.strictObject({
  /** Path in the file: `packs.0.threats.3.text`. */
  field: z.string(),
  /** A sentence that says why. */
  message: z.string(),
});

/**
 * An operation of the panel. The team's own packs and switches only: the app's packs are part of the front end, which
 * reads these pack by pack (`libraryContent`) where they are used, so that one it cannot read hides no other.
 */
export const libraryReading = {
  library: {
    access: 'view',
    input: nothing,
    output: z.looseObject({ packs: z.array(z.unknown()), off: z.array(z.string()) }),
  },
} as const satisfies Contract;

export const libraryContract = {
  readLibrary: { access: 'configure', input: nothing, output: libraryView },
  /** INVALID with the field, LIMIT when it is too large, CONFLICT when somebody saved since `rev`. */
  saveLibrary: { access: 'configure', input: z.strictObject({ rev, content: libraryContent }), output: libraryView },
  /** The team's own packs and switches, as a file to download. */
  exportLibrary: {
    access: 'configure',
    input: nothing,
    output: z.strictObject({ fileName: z.string(), text: z.string() }),
  },
  /** Reads a file and answers it as a draft, merged with what is stored. Saves nothing. INVALID for another file. */
  importLibrary: {
    access: 'configure',
    input: z.strictObject({ text: z.string().max(1_000_000) }),
    output: z.strictObject({ content: libraryContent, leftOut: z.array(leftOut) }),
  },
} as const satisfies Contract;
export type LibraryContract = typeof libraryContract;
