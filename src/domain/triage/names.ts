/** What stands out by its form alone: paths, and names of products that no word list can know. */
import { type Adding, covered, leads } from './finds.ts';
import { addMatch } from './word-index.ts';
import { gap, mark } from './split-words.ts';
import type { Sentence, Text } from './sentence.ts';

/** The family of words that lead to the name of a provider. */
export const leadsToName = 'via';

/** Families that this module adds to sentences. */
export const nameFamilies = ['path', 'proper-name', 'code-name', 'name-after'] as const;

function add({ familyOf, finds }: Adding, family: (typeof nameFamilies)[number], at: number): void {
  addMatch(finds, familyOf.get(family) ?? -1, at, at);
}

/** Paths such as `/health`, and capitalised words in mid-sentence that no family knows: "via Postmark". */
export function addNames(text: Text, sentence: Sentence, adding: Adding): void {
  const { bits } = adding;
  for (let at = sentence.from; at < sentence.end; at += 1) {
    const marks = text.marks[at] ?? 0;
    if (marks === 0) continue;
    if ((marks & mark.path) !== 0) add(adding, 'path', at);
    if ((marks & mark.code) !== 0) add(adding, 'code-name', at);
    if ((marks & mark.capital) === 0 || at === sentence.from || text.gaps[at] !== gap.none) continue;
    if (((bits[at] ?? 0) & covered) !== 0) continue;
    add(adding, 'proper-name', at);
    if (((bits[at - 1] ?? 0) & leads) !== 0) add(adding, 'name-after', at);
  }
}
