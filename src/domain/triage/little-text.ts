/** Where little is written, what is written counts more: a title has no room to say a thing twice. */
import type { Text } from './sentence.ts';
import { isWritten } from './speaking-words.ts';

/** Fewer words than this leave most to guess. */
export const fewWords = 25;

/** How much more each sign counts where next to nothing is written; found with the labelled titles. */
const mostMore = 2;

/** How many words people wrote about the change, without those that say nothing where they stand. */
export function writtenWords({ sentences, weights }: Text, silent: ArrayLike<number>): number {
  let words = 0;
  for (const { passage, from, end } of sentences) {
    if (!isWritten(passage)) continue;
    for (let at = from; at < end; at += 1) if ((weights[at] ?? 0) > 0 && silent[at] !== 1) words += 1;
  }
  return words;
}

/** How many times its points each sign counts in an issue of so many words, 1 to 3. */
export function emphasisOf(words: number): number {
  return 1 + mostMore * Math.max(0, 1 - words / fewWords);
}
