/** Where each group of families was found in the issue, and how much each find counts. */
import type { Finds } from './finds.ts';
import type { Text } from './sentence.ts';
import { place, type Place } from './triage-rules.ts';

const places = place.options;

/** The number of a place among the places of an issue. */
export function placeNumber(of: Place): number {
  return places.indexOf(of);
}

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
  return group * places.length + at;
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

/** What collecting finds needs to know: the groups that each family is in, and how many groups there are. */
export type Grouping = { groupsOf: readonly (readonly number[] | undefined)[]; count: number };

/** What hits are made of. Families that are hidden are explained away by the subject of the issue: they count little. */
export type Collected = { text: Text; finds: Finds; hidden: ReadonlySet<number> };

/** How much each find counts, and how many places in cells the finds that count have together. */
function weigh({ text, finds, hidden }: Collected, { groupsOf }: Grouping): { weights: Float64Array; count: number } {
  const weights = new Float64Array(finds.count);
  let count = 0;
  for (let at = 0; at < finds.count; at += 1) {
    const family = finds.families[at] ?? 0;
    const groups = groupsOf[family];
    if (groups === undefined) continue;
    const weight = weightOf(text.weights, finds.from[at] ?? 0, finds.to[at] ?? 0);
    if (weight <= 0) continue;
    weights[at] = hidden.size > 0 && hidden.has(family) ? weight * 0.1 : weight;
    count += groups.length;
  }
  return { weights, count };
}

/** The finds that count with their cells, in the order of the text, one entry per cell that a find is in. */
function entriesOf(
  { text, finds }: Collected,
  { groupsOf }: Grouping,
  { weights, count }: { weights: Float64Array; count: number },
): { cells: Int32Array; hits: Int32Array } {
  const [cells, hits] = [new Int32Array(count), new Int32Array(count)];
  let [at, entry] = [0, 0];
  for (const { number, passage } of text.sentences) {
    const where = placeNumber(passage.place);
    const end = finds.ends[number] ?? 0;
    for (; at < end; at += 1) {
      if ((weights[at] ?? 0) <= 0) continue;
      for (const group of groupsOf[finds.families[at] ?? 0] ?? []) {
        cells[entry] = cellOf(group, where);
        hits[entry] = at;
        entry += 1;
      }
    }
  }
  return { cells, hits };
}

/** Collects the finds of all sentences. */
export function hitsOf(collected: Collected, grouping: Grouping): Hits {
  const weighed = weigh(collected, grouping);
  const { weights, count } = weighed;
  const { cells, hits } = entriesOf(collected, grouping, weighed);
  const starts = new Int32Array(cellOf(grouping.count, 0) + 1);
  const most = new Float64Array(starts.length);
  for (let entry = 0; entry < count; entry += 1) {
    const cell = cells[entry] ?? 0;
    starts[cell + 1] = (starts[cell + 1] ?? 0) + 1;
    most[cell] = Math.max(most[cell] ?? 0, weights[hits[entry] ?? 0] ?? 0);
  }
  for (let cell = 1; cell < starts.length; cell += 1) starts[cell] = (starts[cell] ?? 0) + (starts[cell - 1] ?? 0);
  const next = starts.slice();
  const found = new Int32Array(count);
  for (let entry = 0; entry < count; entry += 1) {
    const cell = cells[entry] ?? 0;
    const place = next[cell] ?? 0;
    found[place] = hits[entry] ?? 0;
    next[cell] = place + 1;
  }
  return { text: collected.text, finds: collected.finds, weights, found, starts, most };
}
