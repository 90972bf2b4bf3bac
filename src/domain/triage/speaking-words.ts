/** Words that speak for a criterion or a score by themselves, without being part of any signal. */
import { target, type Target } from './criterion.ts';
import type { SpeakingWords } from './dictionary-entry.ts';
import { type FoundWords, foundWords } from './evaluate-signal.ts';
import type { Finds } from './finds.ts';
import { isWritten } from './passage.ts';
import type { Text } from './sentence.ts';
import type { WordPoints } from './triage-rules.ts';

const targets = target.options;

/** Words shown for one target. */
const shown = 3;

/** Words of rules that are still in use, so that they are laid out once and not for every issue. */
const laidOut = new WeakMap<WordPoints, SpeakingWords>();

const nobody: SpeakingWords = { numbers: new Map(), said: new Float64Array(), inSummary: new Float64Array() };

function layOut({ said, inSummary }: WordPoints): SpeakingWords {
  const stems = [...new Set([...Object.keys(said), ...Object.keys(inSummary)])];
  const table = (of: WordPoints['said']): Float64Array =>
    Float64Array.from(stems.flatMap((stem) => targets.map((to) => of[stem]?.[to] ?? 0)));
  const numbers = new Map(stems.map((stem, number) => [stem, number]));
  return { numbers, said: table(said), inSummary: table(inSummary) };
}

/** The words of the rules. */
export function speakingWords(words: WordPoints | undefined): SpeakingWords {
  if (words === undefined) return nobody;
  const known = laidOut.get(words) ?? layOut(words);
  laidOut.set(words, known);
  return known;
}

/**
 * The words that speak in the issue, one list per property: which, how much and where each counts most; behind the first
 * `count` the lists have room for more. Those of the summary stand first.
 */
type Spoken = { count: number; words: Int32Array; weights: Float64Array; at: Int32Array; inSummary: number };

/**
 * Words that say nothing by themselves: those that a phrase gives another sense, as the "key" of "key account", and
 * those of a denial, as the "change" of "no change".
 *
 * @param silent by family number: 1 for families of such words
 */
export function silentIn(text: Text, { count, families, from, to }: Finds, silent: ArrayLike<number>): Uint8Array {
  const words = new Uint8Array(text.count);
  for (let at = 0; at < count; at += 1) if (silent[families[at] ?? 0] === 1) words.fill(1, from[at], (to[at] ?? 0) + 1);
  return words;
}

function spokenIn(text: Text, silent: Uint8Array, { numbers }: SpeakingWords): Spoken {
  const room = Math.min(text.count, numbers.size);
  const spoken: Spoken = {
    count: 0,
    words: new Int32Array(room),
    weights: new Float64Array(room),
    at: new Int32Array(room),
    inSummary: 0,
  };
  const known = new Int32Array(numbers.size).fill(-1);
  for (const { passage, from, end } of text.sentences) {
    if (!isWritten(passage)) continue;
    for (let at = from; at < end; at += 1) {
      const word = text.speaks[at] ?? -1;
      const weight = text.weights[at] ?? 0;
      if (word < 0 || weight <= 0 || silent[at] === 1) continue;
      const one = known[word] ?? -1;
      if (one < 0) {
        const free = spoken.count;
        known[word] = free;
        spoken.words[free] = word;
        spoken.weights[free] = weight;
        spoken.at[free] = at;
        spoken.count = free + 1;
      } else if (weight > (spoken.weights[one] ?? 0)) {
        spoken.weights[one] = weight;
        spoken.at[one] = at;
      }
    }
    if (passage.place === 'summary') spoken.inSummary = spoken.count;
  }
  return spoken;
}

/** What each word that speaks adds to each target, one row of targets per word. */
function pointsOf({ count, words, weights, inSummary }: Spoken, rules: SpeakingWords): Float64Array {
  const width = targets.length;
  const points = new Float64Array(count * width);
  for (let one = 0; one < count; one += 1) {
    const [row, weight] = [(words[one] ?? 0) * width, weights[one] ?? 0];
    for (let to = 0; to < width; to += 1) {
      const more = one < inSummary ? (rules.inSummary[row + to] ?? 0) : 0;
      points[one * width + to] = (rules.said[row + to] ?? 0) * weight + more;
    }
  }
  return points;
}

/** The words that weigh most in the direction of the sum. */
function strongest(
  text: Text,
  { count, at }: Spoken,
  points: Float64Array,
  { to, sum }: { to: number; sum: number },
): FoundWords[] {
  const best: { at: number; points: number }[] = [];
  const sign = Math.sign(sum);
  let least = 0;
  for (let one = 0, cell = to; one < count; one += 1, cell += targets.length) {
    const own = (points[cell] ?? 0) * sign;
    if (own <= least) continue;
    best.push({ at: at[one] ?? 0, points: own });
    best.sort((a, b) => b.points - a.points);
    if (best.length > shown) best.pop();
    if (best.length === shown) least = best.at(-1)?.points ?? 0;
  }
  return best.flatMap((one) => foundWords(text, one.at, one.at));
}

/** How many times its points each word counts, and the most that all words add to one target and take away from it. */
type Limits = Pick<WordPoints, 'most' | 'mostTaken'> & { emphasis: number };

/** What the words of an issue add to one target, and the words that weigh most. */
export type Speaking = { to: Target; points: number; words: readonly FoundWords[] };

/**
 * What the words of an issue say by themselves.
 *
 * @param silent the words that say nothing where they stand
 */
export function speakingIn(
  text: Text,
  silent: Uint8Array,
  rules: SpeakingWords,
  { emphasis, most, mostTaken }: Limits,
): Speaking[] {
  const spoken = spokenIn(text, silent, rules);
  const points = pointsOf(spoken, rules);
  const sums = new Float64Array(targets.length);
  for (let cell = 0; cell < points.length;)
    for (let to = 0; to < sums.length; to += 1, cell += 1) sums[to] = (sums[to] ?? 0) + (points[cell] ?? 0);
  return targets.flatMap((to, at) => {
    const sum = Math.min(most, Math.max(-mostTaken, emphasis * (sums[at] ?? 0)));
    if (sum === 0) return [];
    return [
      {
        to,
        points: sum,
        /** Looked for only where somebody will read them. */
        get words() {
          return strongest(text, spoken, points, { to: at, sum });
        },
      },
    ];
  });
}
