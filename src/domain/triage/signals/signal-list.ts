/** Writes signals shortly: what is left out has the usual value. The points stand apart, in the folder points. */
import type { Place, Signal } from '../triage-rules.ts';

/** What people write about the change itself. */
const written: Place[] = ['summary', 'description'];
/** Everything that is about this issue. */
export const anywhere: Place[] = ['summary', 'description', 'label', 'component', 'link'];

type Options = { near?: Signal['near']; not?: string[]; in?: Place[]; first?: number };

/** A signal without points. `speaks` names the targets it may add to; a minus before one says that it takes away. */
export type SignalDraft = Omit<Signal, 'adds'> & { speaks: readonly string[] };

/** What each signal adds, by its code. A signal that is not there says nothing. */
export type Points = Readonly<Record<string, Signal['adds']>>;

/** One signal; each group of `all` is a list of families parted by spaces. */
export function on(code: string, all: string[], speaks: string, options: Options = {}): SignalDraft {
  return {
    code,
    all: all.map((group) => group.split(' ')),
    near: options.near ?? 'sentence',
    not: options.not ?? [],
    in: options.in ?? written,
    ...(options.first === undefined ? {} : { first: options.first }),
    speaks: speaks.split(' '),
  };
}

/** The usual signals over one group of families: said at all, in the summary, as what changes, as new, and said again. */
export function told(code: string, families: string, speaks: string, not: string[] = []): SignalDraft[] {
  const criteriaOnly = speaks
    .split(' ')
    .filter((one) => /^[A-D]\d?$/.test(one))
    .join(' ');
  return [
    on(code, [families], speaks, { not }),
    on(`${code}-in-summary`, [families], speaks, { in: ['summary'], not }),
    on(`${code}-changes`, [families, 'change'], criteriaOnly, { near: 'phrase', not }),
    on(`${code}-new`, [families, 'newness'], criteriaOnly, { near: 'phrase', not }),
    on(`${code}-again`, [families, families], speaks, { near: 'issue', not }),
  ];
}
