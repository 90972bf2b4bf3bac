/** The code of a signal that is a word of the security team: it names the criterion and the word. */
import { type Criterion, criterion } from '../triage/criterion.ts';

const prefix = 'team-word';

export function teamWordCode(of: Criterion, word: string): string {
  return `${prefix}:${of}:${word}`;
}

/** Null for a signal of the default rules. */
export function teamWordIn(code: string): { criterion: Criterion; word: string } | null {
  const [kind, of, ...word] = code.split(':');
  const known = criterion.safeParse(of).data;
  return kind === prefix && known !== undefined ? { criterion: known, word: word.join(':') } : null;
}
