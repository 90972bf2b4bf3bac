/** Puts the evidence of one criterion together: a sentence that several words speak from is shown once. */
import type { Evidence } from '../../../src/domain/triage/triage-result.ts';

export interface MarkedPart {
  text: string;
  marked: boolean;
}

export interface MarkedSentence {
  where: Evidence['where'];
  quote: string;
  parts: MarkedPart[];
}

export function sentencesOf(evidence: readonly Evidence[]): MarkedSentence[] {
  const first = evidence.filter(
    (one, at) => evidence.findIndex((other) => other.quote === one.quote && other.where === one.where) === at,
  );
  return first.map(({ where, quote }) => {
    const words = evidence.filter((one) => one.quote === quote && one.where === where).flatMap(wordsOf);
    return { where, quote, parts: partsOf(quote, words) };
  });
}

/** Words that matched apart from each other are joined by an ellipsis. */
function wordsOf({ text }: Evidence): string[] {
  return text.split(' … ').filter((word) => word !== '');
}

function partsOf(quote: string, words: readonly string[]): MarkedPart[] {
  const marks = new Set<number>();
  for (const word of words) {
    const at = quote.toLowerCase().indexOf(word.toLowerCase());
    for (let next = 0; at >= 0 && next < word.length; next += 1) marks.add(at + next);
  }
  const parts: MarkedPart[] = [];
  for (const [at, character] of quote.split('').entries()) {
    const last = parts.at(-1);
    if (last?.marked === marks.has(at)) last.text += character;
    else parts.push({ text: character, marked: marks.has(at) });
  }
  return parts;
}
