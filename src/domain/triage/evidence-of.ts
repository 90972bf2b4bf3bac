/** Evidence for people: the words that made a signal fire, and the sentence around them. */
import type { Firing, FoundWords } from './evaluate-signal.ts';
import { quoteLimit, type Evidence } from './triage-result.ts';

/** The sentence around a find, cut to the limit with the find inside. */
function quoteOf({ sentence, start, end, from, to }: FoundWords): string {
  const { text } = sentence.passage;
  const whole = text.slice(from, to);
  if (whole.length <= quoteLimit) return whole.replaceAll(/\s+/g, ' ');
  const room = Math.max(0, quoteLimit - 2 - (end - start));
  const cutFrom = Math.max(from, start - Math.floor(room / 2));
  const cutTo = Math.min(to, cutFrom + quoteLimit - 2);
  const cut = text.slice(cutFrom, cutTo).replaceAll(/\s+/g, ' ');
  return `${cutFrom > from ? '…' : ''}${cut}${cutTo < to ? '…' : ''}`;
}

/** Evidence before its quote is cut out: the words that are quoted, and the first of them. */
export type Cited = { text: string; first: FoundWords };

function textOf(words: readonly FoundWords[]): string {
  const [first] = words;
  if (first === undefined) return '';
  const all = first.sentence.passage.text;
  if (words.length === 1) return all.slice(first.start, first.end).slice(0, quoteLimit);
  const ordered = words.toSorted((one, other) => one.start - other.start);
  return [...new Set(ordered.map(({ start, end }) => all.slice(start, end)))].join(' … ').slice(0, quoteLimit);
}

/** What one firing cites: one entry per sentence that it rests on. */
export function citedBy({ words }: Firing): Cited[] {
  const [first] = words;
  if (first !== undefined && words.every((one) => one.sentence === first.sentence))
    return [{ text: textOf(words), first }];
  const bySentence = new Map<object, [FoundWords, ...FoundWords[]]>();
  for (const one of words) {
    const known = bySentence.get(one.sentence);
    if (known === undefined) bySentence.set(one.sentence, [one]);
    else known.push(one);
  }
  return [...bySentence.values()].map((found) => ({ text: textOf(found), first: found[0] }));
}

/** The evidence for people. */
export function evidenceOf({ text, first }: Cited): Evidence {
  return { where: first.sentence.passage.place, text, quote: quoteOf(first) };
}
