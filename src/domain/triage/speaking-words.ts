/** Words that speak for a criterion or a score by themselves, without being part of any signal. */
import { target, type Target } from './criterion.ts';
import type { SpeakingWord } from './dictionary-entry.ts';
import type { FoundWords } from './evaluate-signal.ts';
import type { Finds } from './finds.ts';
import type { Passage } from './passage.ts';
import type { Sentence, Text } from './sentence.ts';
import type { WordPoints } from './triage-rules.ts';

const targets = target.options;

/** Words shown for one target. */
const shown = 3;

function rowOf(adds: WordPoints['said'][string] | undefined): Float64Array {
  return Float64Array.from(targets, (to) => adds?.[to] ?? 0);
}

/** Words of rules that are still in use, so that they are laid out once and not for every issue. */
const laidOut = new WeakMap<WordPoints, ReadonlyMap<string, SpeakingWord>>();

function layOut({ said, inSummary }: WordPoints): ReadonlyMap<string, SpeakingWord> {
  const stems = [...new Set([...Object.keys(said), ...Object.keys(inSummary)])];
  return new Map(
    stems.map((stem, number) => [stem, { number, said: rowOf(said[stem]), inSummary: rowOf(inSummary[stem]) }]),
  );
}

/** The words of the rules by their stems. */
export function speakingWords(words: WordPoints | undefined): ReadonlyMap<string, SpeakingWord> {
  if (words === undefined) return new Map();
  const known = laidOut.get(words) ?? layOut(words);
  laidOut.set(words, known);
  return known;
}

/** The words that speak in the issue, one list per property: which, how much and where each counts most. */
type Spoken = { words: SpeakingWord[]; weights: number[]; at: number[]; inSummary: boolean[] };

/**
 * Words that say nothing by themselves: those that a phrase gives another sense, as the "key" of "key account", and
 * those of a denial, as the "change" of "no change".
 *
 * @param silent by family number: 1 for families of such words
 */
export function silentIn(text: Text, { families, from, to }: Finds, silent: ArrayLike<number>): Uint8Array {
  const words = new Uint8Array(text.entries.length);
  for (let at = 0; at < families.length; at += 1)
    if (silent[families[at] ?? 0] === 1) words.fill(1, from[at], (to[at] ?? 0) + 1);
  return words;
}

/** Labels, components and linked issues have names; only what people write about the change says something. */
export function isWritten({ place }: Passage): boolean {
  return place === 'summary' || place === 'description';
}

function spokenIn(text: Text, silent: Uint8Array, count: number): Spoken {
  const spoken: Spoken = { words: [], weights: [], at: [], inSummary: [] };
  const known = new Int32Array(count).fill(-1);
  for (const { passage, from, end } of text.sentences) {
    if (!isWritten(passage)) continue;
    for (let at = from; at < end; at += 1) {
      const word = text.entries[at]?.speaks ?? null;
      const weight = text.weights[at] ?? 0;
      if (word === null || weight <= 0 || silent[at] === 1) continue;
      const one = known[word.number] ?? -1;
      if (one < 0) {
        known[word.number] = spoken.words.length;
        spoken.words.push(word);
        spoken.weights.push(weight);
        spoken.at.push(at);
        spoken.inSummary.push(passage.place === 'summary');
      } else if (weight > (spoken.weights[one] ?? 0)) {
        spoken.weights[one] = weight;
        spoken.at[one] = at;
      }
    }
  }
  return spoken;
}

function pointsOf({ words, weights, inSummary }: Spoken, one: number, to: number): number {
  const word = words[one];
  if (word === undefined) return 0;
  const more = inSummary[one] === true ? (word.inSummary[to] ?? 0) : 0;
  return (word.said[to] ?? 0) * (weights[one] ?? 0) + more;
}

function foundAt(text: Text, at: number): FoundWords[] {
  const sentence: Sentence | undefined = text.sentences[text.sentenceOf[at] ?? 0];
  if (sentence === undefined) return [];
  const [start, end] = [text.starts[at] ?? 0, text.ends[at] ?? 0];
  return [{ sentence, start, end, from: text.starts[sentence.from] ?? 0, to: text.ends[sentence.end - 1] ?? 0 }];
}

/** The words that weigh most in the direction of the sum. */
function strongest(text: Text, spoken: Spoken, to: number, sum: number): FoundWords[] {
  const best: { at: number; points: number }[] = [];
  let least = 0;
  for (let one = 0; one < spoken.words.length; one += 1) {
    const points = pointsOf(spoken, one, to) * Math.sign(sum);
    if (points <= least) continue;
    best.push({ at: spoken.at[one] ?? 0, points });
    best.sort((a, b) => b.points - a.points);
    if (best.length > shown) best.pop();
    if (best.length === shown) least = best.at(-1)?.points ?? 0;
  }
  return best.flatMap(({ at }) => foundAt(text, at));
}

/** What the words of an issue add to one target, and the words that weigh most. */
export type Speaking = { to: Target; points: number; words: readonly FoundWords[] };

function sumsOf({ words, weights, inSummary }: Spoken): Float64Array {
  const sums = new Float64Array(targets.length);
  words.forEach((word, one) => {
    const weight = weights[one] ?? 0;
    const summary = inSummary[one] === true ? 1 : 0;
    for (let to = 0; to < sums.length; to += 1)
      sums[to] = (sums[to] ?? 0) + (word.said[to] ?? 0) * weight + (word.inSummary[to] ?? 0) * summary;
  });
  return sums;
}

/**
 * What the words of an issue say by themselves.
 *
 * @param silent the words that say nothing where they stand
 * @param given the most that words add to one target and that they take away from it, and how many words the rules know
 */
export function speakingIn(
  text: Text,
  silent: Uint8Array,
  { most, mostTaken, count }: { most: number; mostTaken: number; count: number },
): Speaking[] {
  const spoken = spokenIn(text, silent, count);
  const sums = sumsOf(spoken);
  return targets.flatMap((to, at) => {
    const points = Math.min(most, Math.max(-mostTaken, sums[at] ?? 0));
    if (points === 0) return [];
    return [
      {
        to,
        points,
        /** Looked for only where somebody will read them. */
        get words() {
          return strongest(text, spoken, at, points);
        },
      },
    ];
  });
}
