/** Where each group of families was found in the issue, and how much each find counts. */
import type { Sentence } from './sentence.ts';
import type { Place } from './triage-rules.ts';

/** One find of a family. `weight` is never 0: what is denied is no find. */
export type Hit = { sentence: Sentence; from: number; to: number; weight: number; clause: number };

/** The finds of one group of families in one place, in the order of the text, and the greatest weight among them. */
export type PlaceHits = { found: Hit[]; most: number };

/** The finds of one group of families; a place without any is not there. */
export type GroupHits = ReadonlyMap<Place, PlaceHits>;

/** The finds of all groups, by the group's number. */
export type Hits = readonly GroupHits[];

function weightOf(sentence: Sentence, from: number, to: number): number {
  let weight = 1;
  for (let at = from; at <= to; at += 1) weight = Math.min(weight, sentence.weights[at] ?? 0);
  return weight;
}

/** Where the finds of a sentence start among finds in the order of the text. */
export function firstInSentence(hits: readonly Hit[], sentence: Sentence): number {
  let [low, high] = [0, hits.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle]?.sentence.number ?? 0) < sentence.number) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What collecting finds needs to know: the groups that each family is in, and how many groups there are. */
export type Grouping = { groupsOf: ReadonlyMap<number, readonly number[]>; count: number };

/**
 * Collects the finds of all sentences.
 *
 * @param hidden families that the subject of the issue explains away: they count little
 */
export function hitsOf(sentences: readonly Sentence[], grouping: Grouping, hidden: ReadonlySet<number>): Hits {
  const hits = Array.from({ length: grouping.count }, () => new Map<Place, PlaceHits>());
  for (const sentence of sentences) {
    const { place } = sentence.passage;
    for (const { family, from, to } of sentence.matches) {
      const groups = grouping.groupsOf.get(family);
      if (groups === undefined) continue;
      const weight = weightOf(sentence, from, to) * (hidden.has(family) ? 0.1 : 1);
      if (weight <= 0) continue;
      const hit = { sentence, from, to, weight, clause: sentence.clauses[from] ?? 0 };
      for (const group of groups) {
        const known = hits[group]?.get(place);
        if (known === undefined) hits[group]?.set(place, { found: [hit], most: weight });
        else {
          known.found.push(hit);
          if (weight > known.most) known.most = weight;
        }
      }
    }
  }
  return hits;
}
