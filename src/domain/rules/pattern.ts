/**
 * Patterns of a security team: `/INC-\d+/`. They are matched by RE2's method, in time linear in the text whatever the
 * pattern, so that none can backtrack without end. The syntax is RE2's: no look-around, no back references.
 */
import { RE2JS, RE2JSException } from 're2js';

/**
 * Instructions of a compiled pattern, and of all patterns of the rules together: what the time per character grows
 * with. Repeats of repeats make many. The greatest of both take about a second for the longest text.
 */
const largestProgram = 200;
export const largestPrograms = 1_000;
/** Most of a text that is searched, in characters, and most places of one pattern that are looked at. */
const textLimit = 40_000;
const findLimit = 20;

/** A word between slashes. */
export function isPattern(word: string): boolean {
  return word.length >= 2 && word.startsWith('/') && word.endsWith('/');
}

export interface Pattern {
  /** In instructions. */
  size: number;
  /** Where it is in a text: `from` is in, `to` is out; without overlaps. Case does not matter. */
  findIn(text: string): { from: number; to: number }[];
}

/** `syntax`: `detail` says what cannot be read. `empty`: it matches nothing at all, and so is everywhere. */
export type PatternFault = { fault: 'syntax'; detail: string } | { fault: 'empty' } | { fault: 'large' };

/** @param word with its slashes */
export function readPattern(word: string): Pattern | PatternFault {
  const between = word.slice(1, -1);
  try {
    const compiled = RE2JS.compile(between, RE2JS.CASE_INSENSITIVE | RE2JS.MULTILINE);
    const size = compiled.programSize();
    if (size > largestProgram) return { fault: 'large' };
    if (compiled.matcher('').find()) return { fault: 'empty' };
    return { size, findIn: (text) => finds(compiled, text.slice(0, textLimit)) };
  } catch (error) {
    if (error instanceof RE2JSException) return { fault: 'syntax', detail: detailOf(between, error) };
    throw error;
  }
}

function finds(pattern: RE2JS, text: string): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  const matcher = pattern.matcher(text);
  while (found.length < findLimit && matcher.find()) {
    const [from, to] = [matcher.start(), matcher.end()];
    if (to > from) found.push({ from, to });
  }
  return found;
}

/**
 * In words of what was typed: the library puts the same words in front of every reason, and writes its flags into the
 * pattern that it quotes, so that the reason is taken from a reading without flags.
 */
function detailOf(between: string, given: Error): string {
  let reason = given;
  try {
    RE2JS.compile(between);
  } catch (error) {
    if (error instanceof RE2JSException) reason = error;
  }
  return reason.message.replace(/^error parsing regexp: /, '');
}
