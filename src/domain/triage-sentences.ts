/** Triage codes in words: what the comment and the panel say of scores and open questions. */
import { teamWordIn } from './rules/team-word-code.ts';
import type { TextKey, Texts } from './texts.ts';
import type { CriterionFinding, Factor, OpenQuestion, TriageResult } from './triage/index.ts';

/** The reasons that count most for one score; the rest is in the panel. */
const reasonsShown = 3;

export function factorSentence(result: TriageResult, factor: Factor, texts: Texts): string {
  const { reasons } = result[factor];
  const weighty = reasons.toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points)).slice(0, reasonsShown);
  const sentences = weighty.map((one) => reasonSentence(one.code, texts));
  return sentences.length === 0 ? texts('triage.noReason') : sentences.join('; ');
}

/** A word of the security team is named with its criterion; any other code without a text speaks for itself. */
export function reasonSentence(code: string, texts: Texts): string {
  const own = teamWordIn(code);
  if (own === null) return texts.coded('triage.reasons', code) ?? code;
  const criterion = texts(`triage.criteria.${own.criterion}`);
  return texts('triage.teamWord', { criterion, word: own.word });
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
