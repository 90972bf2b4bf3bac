/** Splits a text into words and sentences in one pass over its characters. */
import type { Entry } from './dictionary-entry.ts';

/**
 * How a word is parted from the one before it: not at all, by a comma, by a stronger mark that ends a clause
 * (semicolon, colon, dash, bracket, bar), or by the end of a sentence.
 */
export const gap = { none: 0, comma: 1, clause: 2, sentence: 3 } as const;

/** One word of a text, with its place and what parts it from the word before. */
export type Word = {
  entry: Entry;
  start: number;
  end: number;
  gap: 0 | 1 | 2 | 3;
  /** It starts a path such as `/health`. */
  path: boolean;
};

const notASentenceEnd = new Set(['e.g', 'i.e', 'vs', 'etc', 'incl', 'approx', 'resp', 'no', 'ca', 'excl', 'cf', 'st']);
const [space, slash] = [32, 47];
const letterOrDigit = /[\p{L}\p{N}\p{M}]/u;

/** Kinds of characters: part of no word, of a word as it is, of a word that has to be folded to lower case. */
const [outside, plain, folded] = [0, 1, 2];
const asciiKinds = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[a-z0-9]/.test(character)) return plain;
  return /[A-Z]/.test(character) ? folded : outside;
});

function kindOf(code: number): number {
  if (code < 128) return asciiKinds[code] ?? outside;
  // Surrogates belong to emoji and rare scripts: none of them is a word of ours.
  if (code >= 0xd800 && code <= 0xdfff) return outside;
  return letterOrDigit.test(String.fromCharCode(code)) ? folded : outside;
}

function isWordCode(code: number): boolean {
  return kindOf(code) !== outside;
}

/** `'` and `’` inside "don't", `.` and `,` inside "1.4" and "2,300". */
function joins(text: string, at: number): boolean {
  const mark = text[at];
  const after = text.charCodeAt(at + 1);
  if (mark === "'" || mark === '’') return isWordCode(after);
  if (mark !== '.' && mark !== ',') return false;
  const before = text.charCodeAt(at - 1);
  const digits = before >= 48 && before <= 57 && after >= 48 && after <= 57;
  return digits || (mark === '.' && isWordCode(before) && isWordCode(after) && text.charCodeAt(at + 2) === 46);
}

type Mark = 'comma' | 'clause' | 'dash' | 'plus' | 'end' | 'sentence';

/** What a mark does; what is not here parts nothing. */
const marksByKind: readonly (readonly [Mark, readonly string[]])[] = [
  ['comma', [',', '/', '&']],
  ['clause', [';', ':', '(', ')', '|', '–', '—', '→', '>', '=']],
  ['end', ['.', '!', '?']],
  ['sentence', ['\n', '•', '…']],
  ['dash', ['-']],
  ['plus', ['+']],
];
const marks: ReadonlyMap<number, Mark> = new Map(
  marksByKind.flatMap(([kind, of]) => of.map((mark): [number, Mark] => [mark.charCodeAt(0), kind])),
);

function gapOf(text: string, at: number): Word['gap'] {
  switch (marks.get(text.charCodeAt(at))) {
    case 'comma':
      return gap.comma;
    case 'clause':
      return gap.clause;
    case 'plus':
      return text[at - 1] === ' ' ? gap.comma : gap.none;
    case 'dash':
      return text[at - 1] === ' ' && text[at + 1] === ' ' ? gap.clause : gap.none;
    case 'end': {
      const next = text[at + 1];
      return next === undefined || ' \n)"'.includes(next) ? gap.sentence : gap.none;
    }
    case 'sentence':
      return gap.sentence;
    case undefined:
      return gap.none;
  }
}

function isUrlStart(text: string, at: number): boolean {
  return text[at] === 'h' && (text.startsWith('http://', at) || text.startsWith('https://', at));
}

function skipUrl(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) > 32 && text[at] !== ')' && text[at] !== '|' && text[at] !== ']')
    at += 1;
  return at;
}

function startsPath(text: string, at: number): boolean {
  if (text[at - 1] !== '/') return false;
  const before = text[at - 2];
  return before === undefined || ' `"\'(\n'.includes(before);
}

/** "w/" and "w/o" are how busy people write "with" and "without". */
function expanded(text: string, word: string, end: number): { text: string; end: number } | null {
  if (word !== 'w' || text[end] !== '/') return null;
  if ((text[end + 1] === 'o' || text[end + 1] === 'O') && !isWordCode(text.charCodeAt(end + 2)))
    return { text: 'without', end: end + 2 };
  return { text: 'with', end: end + 1 };
}

/** A camel-case word ("allowedOrigins") in its parts; "OAuth", "mTLS" and names that are known ("ClickHouse") stay whole. */
function parts(raw: string, whole: Entry): string[] {
  return whole.starts.length === 0 && /[a-z][A-Z][a-z]/.test(raw) ? raw.split(/(?<=[a-z])(?=[A-Z][a-z])/) : [raw];
}

type Found = { text: string; start: number; end: number; gap: Word['gap']; asItIs: boolean };

function endsAbbreviation(words: readonly Word[]): boolean {
  const last = words.at(-1);
  return last !== undefined && notASentenceEnd.has(last.entry.text);
}

/** Adds one found word, or the parts of it; answers where reading goes on. */
function pushWords(words: Word[], found: Found, entryOf: (word: string) => Entry): number {
  const { text, start, end, asItIs } = found;
  const raw = text.slice(start, end);
  const path = text.charCodeAt(start - 1) === slash && startsPath(text, start);
  const lower = asItIs ? raw : raw.toLowerCase().replaceAll('’', "'");
  const longer = expanded(text, lower, end);
  if (longer !== null) {
    words.push({ entry: entryOf(longer.text), start, end: longer.end, gap: found.gap, path });
    return longer.end;
  }
  if (asItIs) {
    words.push({ entry: entryOf(lower), start, end, gap: found.gap, path });
    return end;
  }
  let from = start;
  for (const part of parts(raw, entryOf(lower))) {
    const first = from === start;
    const one = first && part.length === raw.length ? lower : part.toLowerCase();
    words.push({
      entry: entryOf(one),
      start: from,
      end: from + part.length,
      gap: first ? found.gap : gap.none,
      path: first && path,
    });
    from += part.length;
  }
  return end;
}

/**
 * All words of a text in their order.
 *
 * @param entryOf what is known of a word in lower case
 */
export function splitWords(text: string, entryOf: (word: string) => Entry): Word[] {
  const words: Word[] = [];
  let pending: Word['gap'] = gap.sentence;
  let at = 0;
  while (at < text.length) {
    if (!isWordCode(text.charCodeAt(at))) {
      const one = text.charCodeAt(at) === space ? gap.none : gapOf(text, at);
      if (one > pending && !(one === gap.sentence && text[at] === '.' && endsAbbreviation(words))) pending = one;
      at += 1;
      continue;
    }
    if (isUrlStart(text, at)) {
      at = skipUrl(text, at);
      continue;
    }
    const start = at;
    let asItIs = true;
    for (; at < text.length; at += 1) {
      const kind = kindOf(text.charCodeAt(at));
      if (kind === outside && !joins(text, at)) break;
      if (kind !== plain) asItIs = false;
    }
    at = pushWords(words, { text, start, end: at, gap: pending, asItIs }, entryOf);
    pending = gap.none;
  }
  return words;
}
