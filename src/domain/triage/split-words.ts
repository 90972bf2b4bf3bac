/** Splits a text into words and sentences in one pass over its characters. */
import type { Entry, Form } from './dictionary-entry.ts';
import { addWordTo, type WordPlace, type Words } from './word-lists.ts';

/**
 * How a word is parted from the one before it: not at all, by a comma, by a stronger mark that ends a clause
 * (semicolon, colon, dash, bracket, bar), or by the end of a sentence.
 */
export const gap = { none: 0, comma: 1, clause: 2, sentence: 3 } as const;

/** What the form of a word alone says: it starts a path (`/health`), it is in code marks, it has a capital in mid-sentence. */
export const mark = { path: 1, code: 2, capital: 4 } as const;

const notASentenceEnd = new Set(['e.g', 'i.e', 'vs', 'etc', 'incl', 'approx', 'resp', 'no', 'ca', 'excl', 'cf', 'st']);
const letterOrDigit = /[\p{L}\p{N}\p{M}]/u;
const codeOf = (character: string): number => character.charCodeAt(0);

/** What a character does; what is not here and no part of a word parts nothing. */
const kind = { unknown: 0, nothing: 1, word: 2, comma: 3, clause: 4, end: 5, sentence: 6, dash: 7, plus: 8 } as const;
const kinds = new Uint8Array(65_536);
const marksByKind: readonly (readonly [number, string])[] = [
  [kind.comma, ',/&'],
  [kind.clause, ';:()|–—→>='],
  [kind.end, '.!?'],
  [kind.sentence, '\n•…'],
  [kind.dash, '-'],
  [kind.plus, '+'],
];
for (const [of, marks] of marksByKind) for (const one of marks) kinds[codeOf(one)] = of;

/** A text with its characters as numbers; behind its end stand some that do nothing. */
export type Source = { text: string; codes: Uint16Array };

/** How many characters behind the end of a text are looked at. */
const ahead = 4;

/** Room for the characters of the text that is being read, for one text after the other. */
let room = new Uint16Array(1 << 10);

/** Puts the characters of a text into a list that is long enough. */
function readInto(codes: Uint16Array, text: string): Source {
  const { length } = text;
  for (let place = 0; place < length; place += 1) codes[place] = text.charCodeAt(place);
  codes.fill(0, length, length + ahead);
  return { text, codes };
}

/** The character at a place. */
function at(codes: Uint16Array, place: number): number {
  return place < 0 ? 0 : (codes[place] ?? 0);
}

const sourceOf = (word: string): Source => readInto(new Uint16Array(word.length + ahead), word);
const wordWith = sourceOf('with');
const wordWithout = sourceOf('without');

/** The kind of a character, worked out where it is met for the first time. */
function kindOf(code: number): number {
  const known = kinds[code] ?? kind.nothing;
  if (known !== kind.unknown) return known;
  // Surrogates belong to emoji and rare scripts: none of them is a word of ours.
  const surrogate = code >= 0xd800 && code <= 0xdfff;
  const found = !surrogate && letterOrDigit.test(String.fromCharCode(code)) ? kind.word : kind.nothing;
  kinds[code] = found;
  return found;
}

function isWordCode(code: number): boolean {
  return kindOf(code) === kind.word;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

const slash = codeOf('/');
const point = codeOf('.');
const comma = codeOf(',');
const apostrophe = codeOf("'");
const curly = codeOf('’');
const backtick = codeOf('`');
const space = codeOf(' ');
const lineEnd = codeOf('\n');
const bracket = codeOf(')');
const quote = codeOf('"');
const smallH = codeOf('h');
const smallW = codeOf('w');
const capitalW = codeOf('W');
const smallO = codeOf('o');
const capitalO = codeOf('O');
const pathOpeners = new Set([' ', '`', '"', "'", '(', '\n'].map(codeOf));

/** `'` and `’` inside "don't", `.` and `,` inside "1.4" and "2,300". */
function joins(codes: Uint16Array, place: number, code: number): boolean {
  if (code === apostrophe || code === curly) return isWordCode(at(codes, place + 1));
  if (code !== point && code !== comma) return false;
  const before = at(codes, place - 1);
  const after = at(codes, place + 1);
  if (isDigit(before) && isDigit(after)) return true;
  return code === point && isWordCode(before) && isWordCode(after) && at(codes, place + 2) === point;
}

/** What may stand behind the mark that ends a sentence. */
function endsThere(codes: Uint16Array, place: number): boolean {
  const next = at(codes, place);
  return next === 0 || next === space || next === lineEnd || next === bracket || next === quote;
}

function gapOf(codes: Uint16Array, place: number, of: number): number {
  switch (of) {
    case kind.comma:
      return gap.comma;
    case kind.clause:
      return gap.clause;
    case kind.plus:
      return at(codes, place - 1) === space ? gap.comma : gap.none;
    case kind.dash:
      return at(codes, place - 1) === space && at(codes, place + 1) === space ? gap.clause : gap.none;
    case kind.end:
      return endsThere(codes, place + 1) ? gap.sentence : gap.none;
    case kind.sentence:
      return gap.sentence;
    default:
      return gap.none;
  }
}

function isUrlStart(text: string, place: number): boolean {
  return text.startsWith('http://', place) || text.startsWith('https://', place);
}

function skipUrl(text: string, from: number): number {
  let to = from;
  while (to < text.length && text.charCodeAt(to) > 32 && text[to] !== ')' && text[to] !== '|' && text[to] !== ']')
    to += 1;
  return to;
}

/** Whether a slash starts a path: nothing, a blank or an opening mark stands before it. */
function startsPath(codes: Uint16Array, slashAt: number): boolean {
  const before = at(codes, slashAt - 1);
  return slashAt === 0 || pathOpeners.has(before);
}

function marksOf(codes: Uint16Array, start: number, end: number): number {
  const before = at(codes, start - 1);
  const first = codes[start] ?? 0;
  if (before === space && first > 90) return 0;
  let found = 0;
  if (before === slash && startsPath(codes, start - 1)) found = mark.path;
  else if (before === backtick) found = mark.code;
  if (first > 90 || first < 65 || end - start < 3) return found;
  const second = at(codes, start + 1);
  return second >= 97 && second <= 122 ? found | mark.capital : found;
}

/** "w/" and "w/o" are how busy people write "with" and "without". */
function expanded(codes: Uint16Array, start: number, end: number): { word: Source; end: number } | null {
  const code = at(codes, start);
  if (code !== smallW && code !== capitalW) return null;
  const next = at(codes, end + 1);
  if ((next === smallO || next === capitalO) && !isWordCode(at(codes, end + 2)))
    return { word: wordWithout, end: end + 2 };
  return { word: wordWith, end: end + 1 };
}

/**
 * How a word is looked up. A camel-case word ("allowedOrigins") is read in its parts; "OAuth", "mTLS" and names that are
 * known ("ClickHouse") stay whole.
 */
export function formOf(raw: string, entryOf: (word: string) => Entry): Form {
  const entry = entryOf(raw.toLowerCase().replaceAll('’', "'"));
  if (entry.starts.length > 0 || entry.first > 0 || !/[a-z][A-Z][a-z]/.test(raw)) return { entry, parts: null };
  const parts = raw.split(/(?<=[a-z])(?=[A-Z][a-z])/);
  return { entry, parts: parts.map((part) => ({ entry: entryOf(part.toLowerCase()), length: part.length })) };
}

function pushParts(words: Words, codes: Uint16Array, parts: NonNullable<Form['parts']>, place: WordPlace): void {
  let start = place.start;
  for (const { entry, length } of parts) {
    const end = start + length;
    addWordTo(
      words,
      entry,
      { start, end, gap: start === place.start ? place.gap : gap.none },
      marksOf(codes, start, end),
    );
    start = end;
  }
}

/** How words as they are written are looked up, by their characters and the hash of these. */
export type Lookup = (source: Source, start: number, end: number, hash: number) => Form;

/** Where the word ends that starts at `start` of the place, and the hash of its characters. */
function readWord(codes: Uint16Array, word: WordPlace): void {
  let place = word.start;
  let hash = 0;
  let code = codes[place] ?? 0;
  do {
    hash = (Math.imul(hash, 31) + code) | 0;
    place += 1;
    code = codes[place] ?? 0;
  } while (kinds[code] === kind.word || (code !== space && (isWordCode(code) || joins(codes, place, code))));
  word.end = place;
  word.hash = hash;
}

/** Adds the word at a place; answers where reading goes on. */
function addWord(words: Words, source: Source, lookUp: Lookup, place: WordPlace): number {
  const { start, end } = place;
  const { codes } = source;
  const longer = end - start === 1 && codes[end] === slash ? expanded(codes, start, end) : null;
  if (longer !== null) {
    const { length } = longer.word.text;
    const whole = { ...place, start: 0 };
    readWord(longer.word.codes, whole);
    const { entry } = lookUp(longer.word, 0, length, whole.hash);
    addWordTo(words, entry, { ...place, end: longer.end }, marksOf(codes, start, longer.end));
    return longer.end;
  }
  const { entry, parts } = lookUp(source, start, end, place.hash);
  if (parts === null) addWordTo(words, entry, place, marksOf(codes, start, end));
  else pushParts(words, codes, parts, place);
  return end;
}

/**
 * Adds all words of a text in their order.
 *
 * @param lookUp what is known of a word as it is written
 */
export function splitWords(text: string, lookUp: Lookup, words: Words): void {
  if (room.length < text.length + ahead) room = new Uint16Array(text.length + ahead);
  const source = readInto(room, text);
  const { codes } = source;
  const { length } = text;
  const first = words.count;
  const word: WordPlace = { start: 0, end: 0, gap: gap.sentence, hash: 0 };
  let place = 0;
  while (place < length) {
    const code = codes[place] ?? 0;
    const of = kindOf(code);
    if (of === kind.word) {
      if (code === smallH && isUrlStart(text, place)) {
        place = skipUrl(text, place);
        continue;
      }
      word.start = place;
      readWord(codes, word);
      place = addWord(words, source, lookUp, word);
      word.gap = gap.none;
      continue;
    }
    if (of !== kind.nothing && word.gap !== gap.sentence) {
      const one = gapOf(codes, place, of);
      if (one > word.gap && !(one === gap.sentence && code === point && endsAbbreviation(words, first))) word.gap = one;
    }
    place += 1;
  }
  // Nothing of a text is kept once it is read.
  codes.fill(0, 0, length);
}

function endsAbbreviation({ entries, count }: Words, first: number): boolean {
  const last = count > first ? entries[count - 1] : undefined;
  return last !== undefined && notASentenceEnd.has(last.text);
}
