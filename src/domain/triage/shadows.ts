/** What a criterion sees of a family where a team has said which words are no evidence for it. */
import type { Match } from './word-index.ts';

/** `family` has the finds of `of`, but for those that overlap a find of `ignored`. All are numbers of families. */
export type Shadow = { family: number; of: number; ignored: readonly number[] };

/** The finds of all shadows in one sentence. */
export function shadowsIn(matches: readonly Match[], shadows: readonly Shadow[]): Match[] {
  if (shadows.length === 0) return [];
  const byFamily = Map.groupBy(matches, (match) => match.family);
  const known = new Map<number, ReadonlySet<number>>();
  const wordsOf = (family: number): ReadonlySet<number> => {
    const words = known.get(family) ?? new Set((byFamily.get(family) ?? []).flatMap(placesOf));
    known.set(family, words);
    return words;
  };
  return shadows.flatMap(({ family, of, ignored }) => {
    const hidden = ignored.map(wordsOf).filter((words) => words.size > 0);
    return (byFamily.get(of) ?? [])
      .filter((match) => hidden.length === 0 || !placesOf(match).some((at) => hidden.some((words) => words.has(at))))
      .map(({ from, to }) => ({ family, from, to }));
  });
}

function placesOf({ from, to }: Match): number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}
