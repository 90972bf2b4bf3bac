/** Triage codes in words: what the comment and the panel say of scores and open questions. */
import { teamWordIn } from './rules/team-word-code.ts';
import type { TextKey, Texts } from './texts.ts';
import type { CriterionFinding, Factor, OpenQuestion, TriageResult } from './triage/index.ts';
import type { Score } from './triage/triage-result.ts';

/** The reasons that count most for one score; the rest is in the panel. */
const reasonsShown = 3;

export function factorSentence(result: TriageResult, factor: Factor, texts: Texts): string {
  const weighty = reasonsInWords(result[factor], texts).toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points));
  const sentences = weighty.slice(0, reasonsShown).map((one) => one.sentence);
  return sentences.length === 0 ? texts('triage.noReason') : sentences.join('; ');
}

/** The reasons of one score, each sentence once: several signals may read the same thing in several ways. */
export function reasonsInWords(
  { reasons }: Pick<Score, 'reasons'>,
  texts: Texts,
): { sentence: string; points: number }[] {
  const points = new Map<string, number>();
  for (const one of reasons) {
    const sentence = reasonSentence(one.code, texts);
    points.set(sentence, (points.get(sentence) ?? 0) + one.points);
  }
  return [...points].map(([sentence, sum]) => ({ sentence, points: sum }));
}

/** A word of the security team is named with its criterion; a code that nothing is known of speaks for itself. */
export function reasonSentence(code: string, texts: Texts): string {
  const own = teamWordIn(code);
  if (own === null) return knownReason(code, texts) ?? code;
  const criterion = texts(`triage.criteria.${own.criterion}`);
  return texts('triage.teamWord', { criterion, word: own.word });
}

/** `session-again` is `session`, read in another way: where a code has no words of its own, its beginning has them. */
function knownReason(code: string, texts: Texts): string | null {
  for (
    let beginning = code;
    beginning !== '';
    beginning = beginning.slice(0, Math.max(0, beginning.lastIndexOf('-')))
  ) {
    const words = texts.coded('triage.reasons', beginning);
    if (words !== null) return words;
  }
  return null;
}

/** The strongest signal in words, where it is a word of the security team; null for signals of the default rules. */
export function ownWord({ signals }: CriterionFinding, texts: Texts): string | null {
  const [code] = signals;
  return code === undefined || teamWordIn(code) === null ? null : reasonSentence(code, texts);
}

export function questionSentence(asked: OpenQuestion, texts: Texts): string {
  const question = texts.coded('triage.questions', asked.code) ?? asked.code;
  const answers = asked.answers.map(({ answer, size }) => {
    const name: TextKey = `size.${size}.name`;
    return `${texts.coded('triage.answers', answer) ?? answer}: ${texts(name)}`;
  });
  return `${question} (${answers.join(', ')})`;
}
