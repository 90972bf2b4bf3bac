/** Where each group of families was found in the issue, and how much each find counts. */
import type { Finds } from './finds.ts';
import type { Text } from './sentence.ts';
import { place, type Place } from './triage-rules.ts';

const places = place.options;

/** The number of a place among the places of an issue. */
export function placeNumber(of: Place): number {
  return places.indexOf(of);
}

/** The finds of one group of families in one place, in the order of the text, and the greatest weight among them. */
export type PlaceHits = { found: number[]; most: number };

/**
 * The finds of an issue with their weights; 0 for what is denied, which is in no group. The finds of group g in place p
 * are those of `groups` at g times the number of places plus p.
 */
export type Hits = {
  text: Text;
  finds: Finds;
  weights: Float64Array;
  groups: readonly (PlaceHits | undefined)[];
};

/** The number of the sentence that a find is in. */
export function sentenceOf({ text, finds }: Hits, hit: number): number {
  return text.sentenceOf[finds.from[hit] ?? 0] ?? 0;
}

/** The finds of a group in a place. */
export function hitsIn(hits: Hits, group: number, at: number): PlaceHits | undefined {
  return hits.groups[group * places.length + at];
}

function weightOf(weights: Float64Array, from: number, to: number): number {
  let weight = 1;
  for (let at = from; at <= to; at += 1) {
    const one = weights[at] ?? 0;
    if (one < weight) weight = one;
  }
  return weight;
}

/** Where the finds of a sentence start among finds in the order of the text. */
export function firstInSentence(hits: Hits, found: readonly number[], sentence: number): number {
  let low = 0;
  let high = found.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentenceOf(hits, found[middle] ?? 0) < sentence) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What collecting finds needs to know: the groups that each family is in, and how many groups there are. */
export type Grouping = { groupsOf: readonly (readonly number[] | undefined)[]; count: number };

/** What hits are made of. Families that are hidden are explained away by the subject of the issue: they count little. */
export type Collected = { text: Text; finds: Finds; hidden: ReadonlySet<number> };

function addTo(groups: (PlaceHits | undefined)[], at: number, hit: number, weight: number): void {
  const known = groups[at];
  if (known === undefined) {
    groups[at] = { found: [hit], most: weight };
    return;
  }
  known.found.push(hit);
  if (weight > known.most) known.most = weight;
}

/** Collects the finds of all sentences. */
export function hitsOf({ text, finds, hidden }: Collected, grouping: Grouping): Hits {
  const groups = new Array<PlaceHits | undefined>(grouping.count * places.length).fill(undefined);
  const weights = new Float64Array(finds.families.length);
  let at = 0;
  for (const sentence of text.sentences) {
    const where = placeNumber(sentence.passage.place);
    const end = finds.ends[sentence.number] ?? 0;
    for (; at < end; at += 1) {
      const family = finds.families[at] ?? -1;
      const of = grouping.groupsOf[family];
      if (of === undefined) continue;
      const weight = weightOf(text.weights, finds.from[at] ?? 0, finds.to[at] ?? 0);
      if (weight <= 0) continue;
      const counts = hidden.size > 0 && hidden.has(family) ? weight * 0.1 : weight;
      weights[at] = counts;
      for (const group of of) addTo(groups, group * places.length + where, at, counts);
    }
  }
  return { text, finds, weights, groups };
}
