/** Evidence for people: the words that made a signal fire, and the sentence around them. */
import type { Firing } from './evaluate-signal.ts';
import type { Hit } from './hits.ts';
import { quoteLimit, type Evidence } from './triage-result.ts';

function wordsOf(hit: Hit): { text: string; start: number; end: number } {
  const start = hit.sentence.words[hit.from]?.start ?? 0;
  const end = hit.sentence.words[hit.to]?.end ?? start;
  return { text: hit.sentence.passage.text.slice(start, end), start, end };
}

/** The sentence around a find, cut to the limit with the find inside. */
function quoteOf(hit: Hit): string {
  const { text } = hit.sentence.passage;
  const from = hit.sentence.words[0]?.start ?? 0;
  const to = hit.sentence.words.at(-1)?.end ?? from;
  const whole = text.slice(from, to);
  if (whole.length <= quoteLimit) return whole.replaceAll(/\s+/g, ' ');
  const { start, end } = wordsOf(hit);
  const room = Math.max(0, quoteLimit - 2 - (end - start));
  const cutFrom = Math.max(from, start - Math.floor(room / 2));
  const cutTo = Math.min(to, cutFrom + quoteLimit - 2);
  const cut = text.slice(cutFrom, cutTo).replaceAll(/\s+/g, ' ');
  return `${cutFrom > from ? '…' : ''}${cut}${cutTo < to ? '…' : ''}`;
}

/** The evidence of one firing: one entry per sentence that it rests on. */
export function evidenceOf(firing: Firing): Evidence[] {
  const bySentence = new Map<object, Hit[]>();
  for (const hit of firing.hits) bySentence.set(hit.sentence, [...(bySentence.get(hit.sentence) ?? []), hit]);
  return [...bySentence.values()].flatMap((hits) => {
    const [first] = hits;
    if (first === undefined) return [];
    const ordered = hits.toSorted((one, other) => one.from - other.from);
    const text = [...new Set(ordered.map((hit) => wordsOf(hit).text))].join(' … ').slice(0, quoteLimit);
    return [{ where: first.sentence.passage.place, text, quote: quoteOf(first) }];
  });
}
