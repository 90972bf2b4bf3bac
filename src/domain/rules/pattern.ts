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
  try {
    const compiled = RE2JS.compile(word.slice(1, -1), RE2JS.CASE_INSENSITIVE | RE2JS.MULTILINE);
    const size = compiled.programSize();
    if (size > largestProgram) return { fault: 'large' };
    if (compiled.matcher('').find()) return { fault: 'empty' };
    return { size, findIn: (text) => finds(compiled, text.slice(0, textLimit)) };
  } catch (error) {
    if (error instanceof RE2JSException) return { fault: 'syntax', detail: detailOf(error) };
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

/** The library puts the same words in front of every reason. */
function detailOf(error: Error): string {
  return error.message.replace(/^error parsing regexp: /, '');
}
