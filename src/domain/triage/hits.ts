/** Where each group of families was found in the issue, and how much each find counts. */
import type { Finds } from './finds.ts';
import type { Text } from './sentence.ts';
import { place as places } from './triage-rules.ts';

const placeCount = places.options.length;

/**
 * The finds of an issue with their weights; 0 for what is denied, which is in no group. A cell is a group of families in
 * a place: the finds of cell c, in the order of the text, are those of `found` from `starts[c]` up to `starts[c + 1]`,
 * and `most` has the greatest weight among them.
 */
export type Hits = {
  text: Text;
  finds: Finds;
  weights: Float64Array;
  found: Int32Array;
  starts: Int32Array;
  most: Float64Array;
};

/** The cell of a group in a place. */
export function cellOf(group: number, at: number): number {
  return group * placeCount + at;
}

/** The number of the sentence that a find is in. */
export function sentenceOf({ text, finds }: Hits, hit: number): number {
  return text.sentenceOf[finds.from[hit] ?? 0] ?? 0;
}

function weightOf(weights: Float64Array, from: number, to: number): number {
  let weight = 1;
  for (let at = from; at <= to; at += 1) {
    const one = weights[at] ?? 0;
    if (one < weight) weight = one;
  }
  return weight;
}

/** The first find of a cell that is in a sentence or behind it, as a place in `found`. */
export function firstInSentence(hits: Hits, cell: number, sentence: number): number {
  let low = hits.starts[cell] ?? 0;
  let high = hits.starts[cell + 1] ?? 0;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentenceOf(hits, hits.found[middle] ?? 0) < sentence) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * What collecting finds needs to know: where the groups start that each family is in, in a list with -1 behind those of
 * each family, and how many groups there are.
 */
export type Grouping = { first: ArrayLike<number>; groups: ArrayLike<number>; count: number };

/** What hits are made of. Families that are hidden are explained away by the subject of the issue: they count little. */
type Collected = { text: Text; finds: Finds; hidden: ReadonlySet<number> };

/** How much a find counts; 0 where it is denied. */
function weightIn({ text, finds, hidden }: Collected, at: number): number {
  const weight = weightOf(text.weights, finds.from[at] ?? 0, finds.to[at] ?? 0);
  return hidden.size > 0 && hidden.has(finds.families[at] ?? 0) ? weight * 0.1 : weight;
}

/** Weighs the finds, and counts for each cell how many it has and what the greatest weight among them is. */
function weigh(collected: Collected, { first, groups }: Grouping, { weights, starts, most }: Hits): void {
  const { text, finds } = collected;
  let at = 0;
  for (const { number, where } of text.sentences) {
    const end = finds.ends[number] ?? 0;
    for (; at < end; at += 1) {
      let one = first[finds.families[at] ?? 0] ?? -1;
      if ((groups[one] ?? -1) < 0) continue;
      const weight = weightIn(collected, at);
      if (weight <= 0) continue;
      weights[at] = weight;
      for (let group = groups[one] ?? -1; group >= 0; group = groups[one] ?? -1) {
        const cell = cellOf(group, where);
        starts[cell + 1] = (starts[cell + 1] ?? 0) + 1;
        if (weight > (most[cell] ?? 0)) most[cell] = weight;
        one += 1;
      }
    }
  }
}

/** Puts each find that counts in its cells, whose numbers of finds are known. */
function fill({ text, finds, weights, found, starts }: Hits, { first, groups }: Grouping): void {
  const next = starts.slice();
  let at = 0;
  for (const { number, where } of text.sentences) {
    const end = finds.ends[number] ?? 0;
    for (; at < end; at += 1) {
      if ((weights[at] ?? 0) <= 0) continue;
      let one = first[finds.families[at] ?? 0] ?? -1;
      for (let group = groups[one] ?? -1; group >= 0; group = groups[one] ?? -1) {
        const cell = cellOf(group, where);
        const free = next[cell] ?? 0;
        found[free] = at;
        next[cell] = free + 1;
        one += 1;
      }
    }
  }
}

/** Collects the finds of all sentences. */
export function hitsOf(collected: Collected, grouping: Grouping): Hits {
  const { text, finds } = collected;
  const cells = cellOf(grouping.count, 0);
  const starts = new Int32Array(cells + 1);
  const hits = {
    text,
    finds,
    weights: new Float64Array(finds.count),
    found: new Int32Array(),
    starts,
    most: new Float64Array(cells),
  };
  weigh(collected, grouping, hits);
  for (let cell = 1; cell <= cells; cell += 1) starts[cell] = (starts[cell] ?? 0) + (starts[cell - 1] ?? 0);
  hits.found = new Int32Array(starts[cells] ?? 0);
  fill(hits, grouping);
  return hits;
}
