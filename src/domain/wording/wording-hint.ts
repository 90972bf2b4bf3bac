/** Offers another wording where a recommendation reads like blame, an order or a bare "no". Pure; never forces anything. */
import { activeWording, judging, passive, wayOut, wordingRules } from './english-wording.ts';

/** `suggestion` null: it can be said as an opportunity, and only people know how. */
export interface WordingHint {
  suggestion: string | null;
}

/** Long texts are reasons and steps, not a bare "no": only the beginning is looked at. */
const lookedAt = 300;

/** @param language a language code ("en-GB"); there are words for English only. Null: nothing to offer. */
export function wordingHint(text: string, language: string): WordingHint | null {
  if (!/^en\b/i.test(language)) return null;
  const plain = text.trim().replace(/\s+/g, ' ');
  if (plain === '' || plain.length > lookedAt) return null;
  const found = hintOf(plain);
  // What would be hinted at again is no better.
  if (found?.suggestion && hintOf(found.suggestion) !== null) return { suggestion: null };
  return found;
}

function hintOf(text: string): WordingHint | null {
  const words = text.replace(/[.!]+$/, '');
  // Letter by letter the same, with the apostrophe that the rules are written with.
  const rest = words.replace(/[’‘]/g, "'");
  const judges = judging.test(rest);
  if (wayOut.test(rest)) return judges ? { suggestion: null } : null;
  for (const { begins, instead } of wordingRules) {
    const [head, word = ''] = begins.exec(`${rest} `) ?? [];
    if (head === undefined) continue;
    const tail = words.slice(head.length).trim();
    return { suggestion: tail === '' ? null : instead(tail, word) };
  }
  const [said, subject = '', participle = ''] = passive.exec(rest) ?? [];
  if (said !== undefined) {
    const active = activeWording(subject, participle, words.slice(said.length));
    if (active !== null) return { suggestion: active };
  }
  return judges ? { suggestion: null } : null;
}
