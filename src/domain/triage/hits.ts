/** Where each family was found in the issue, and how much each find counts. */
import type { Sentence } from './sentence.ts';

/** One find of a family. `weight` is 0 where it is denied. */
export type Hit = { sentence: Sentence; from: number; to: number; weight: number; clause: number };

/** All finds that count, by family. */
export type Hits = ReadonlyMap<number, readonly Hit[]>;

function weightOf(sentence: Sentence, from: number, to: number): number {
  let weight = 1;
  for (let at = from; at <= to; at += 1) weight = Math.min(weight, sentence.weights[at] ?? 0);
  return weight;
}

/** Collects the finds of all sentences; a family that another subject explains away counts little. */
export function hitsOf(sentences: readonly Sentence[], hidden: ReadonlySet<number>): Hits {
  const hits = new Map<number, Hit[]>();
  for (const sentence of sentences) {
    for (const { family, from, to } of sentence.matches) {
      const weight = weightOf(sentence, from, to) * (hidden.has(family) ? 0.1 : 1);
      if (weight <= 0) continue;
      const known = hits.get(family) ?? [];
      known.push({ sentence, from, to, weight, clause: sentence.clauses[from] ?? 0 });
      hits.set(family, known);
    }
  }
  return hits;
}
