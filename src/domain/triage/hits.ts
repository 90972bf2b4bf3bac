/** Where each family was found in the issue, and how much each find counts. */
import type { Sentence } from './sentence.ts';

/** One find of a family. `weight` is never 0: what is denied is no find. */
export type Hit = { sentence: Sentence; from: number; to: number; weight: number; clause: number };

/** The finds of one family, also by sentence. */
export type FamilyHits = { all: Hit[]; inSentence: (sentence: Sentence) => readonly Hit[] };

/** The finds of all families that have any. */
export type Hits = ReadonlyMap<number, FamilyHits>;

function weightOf(sentence: Sentence, from: number, to: number): number {
  let weight = 1;
  for (let at = from; at <= to; at += 1) weight = Math.min(weight, sentence.weights[at] ?? 0);
  return weight;
}

const nothing: readonly Hit[] = [];

function groupBySentence(hits: readonly Hit[]): Map<Sentence, Hit[]> {
  const groups = new Map<Sentence, Hit[]>();
  for (const hit of hits) {
    const known = groups.get(hit.sentence);
    if (known === undefined) groups.set(hit.sentence, [hit]);
    else known.push(hit);
  }
  return groups;
}

/** Sorts by sentence only when somebody asks: most families are never asked. */
function familyHits(first: Hit): FamilyHits {
  const all = [first];
  let bySentence: Map<Sentence, Hit[]> | null = null;
  const inSentence = (sentence: Sentence): readonly Hit[] => {
    bySentence ??= groupBySentence(all);
    return bySentence.get(sentence) ?? nothing;
  };
  return { all, inSentence };
}

/** Collects the finds of all sentences; a family that the subject of the issue explains away counts little. */
export function hitsOf(sentences: readonly Sentence[], hidden: ReadonlySet<number>): Hits {
  const hits = new Map<number, FamilyHits>();
  for (const sentence of sentences) {
    for (const { family, from, to } of sentence.matches) {
      const weight = weightOf(sentence, from, to) * (hidden.has(family) ? 0.1 : 1);
      if (weight <= 0) continue;
      const hit = { sentence, from, to, weight, clause: sentence.clauses[from] ?? 0 };
      const known = hits.get(family);
      if (known === undefined) hits.set(family, familyHits(hit));
      else known.all.push(hit);
    }
  }
  return hits;
}
