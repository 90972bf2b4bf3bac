/** Where each family was found in the issue, and how much each find counts. */
import type { Sentence } from './sentence.ts';

/** One find of a family. `weight` is never 0: what is denied is no find. */
export type Hit = { sentence: Sentence; from: number; to: number; weight: number; clause: number };

/** The finds of all families that have any, each family's in the order of the text. */
export type Hits = ReadonlyMap<number, readonly Hit[]>;

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

/**
 * Collects the finds of all sentences.
 *
 * @param asked the families that some signal asks for; others only steer the reading
 * @param hidden families that the subject of the issue explains away: they count little
 */
export function hitsOf(sentences: readonly Sentence[], asked: ReadonlySet<number>, hidden: ReadonlySet<number>): Hits {
  const hits = new Map<number, Hit[]>();
  for (const sentence of sentences) {
    for (const { family, from, to } of sentence.matches) {
      if (!asked.has(family)) continue;
      const weight = weightOf(sentence, from, to) * (hidden.has(family) ? 0.1 : 1);
      if (weight <= 0) continue;
      const hit = { sentence, from, to, weight, clause: sentence.clauses[from] ?? 0 };
      const known = hits.get(family);
      if (known === undefined) hits.set(family, [hit]);
      else known.push(hit);
    }
  }
  return hits;
}
