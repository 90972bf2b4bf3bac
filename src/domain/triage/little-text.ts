/** Where little is written, what is written counts more: a title has no room to say a thing twice. */
import { isEmptyWord } from './empty-words.ts';
import type { Firing } from './evaluate-signal.ts';
import { isWritten } from './passage.ts';
import type { Text } from './sentence.ts';

/** Fewer words about the change than this leave most to guess. */
export const fewWords = 16;

/** How much more each sign counts where next to nothing is written; found with the labelled titles. */
const mostMore = 2;

/** From here on scripts stand that part no words by blanks; a word of them counts by its length. */
const firstUnparted = 0x0e00;
const charactersPerWord = 2;

function wordsIn(word: string): number {
  return word.charCodeAt(0) < firstUnparted ? 1 : word.length / charactersPerWord;
}

/**
 * How many different words people wrote about the change, without those that say nothing of it, anywhere or where they
 * stand: what a description says once more than the summary adds nothing, nor does what it says of the ticket. Counts up
 * to `fewWords`, or a little further.
 */
export function writtenWords({ sentences, entries, weights }: Text, silent: ArrayLike<number>): number {
  const counted = new Set<string>();
  let words = 0;
  for (const { passage, from, end } of sentences) {
    if (!isWritten(passage)) continue;
    for (let at = from; at < end && words < fewWords; at += 1) {
      const word = entries[at]?.text ?? '';
      if ((weights[at] ?? 0) <= 0 || silent[at] === 1 || counted.has(word) || isEmptyWord(word)) continue;
      counted.add(word);
      words += wordsIn(word);
    }
  }
  return words;
}

/** How many times its points each sign counts in an issue of so many words, 1 to 3. */
export function emphasisOf(words: number): number {
  return 1 + mostMore * Math.max(0, 1 - words / fewWords);
}

/** How many times its points a signal counts: no more than its strength for labels and other names, hardly more for a mere mention. */
export function loudnessOf({ strength, written }: Pick<Firing, 'strength' | 'written'>, emphasis: number): number {
  return written ? strength * (1 + (emphasis - 1) * strength) : strength;
}
