/** Sizes issues by the rules of a security team. */
import type { RulesContent, TeamRules } from '../team-rules.ts';
import {
  type IntakeAnswers,
  type TriageInput,
  type TriageResult,
  criteria,
  defaultTriageRules,
  triageBy,
} from '../triage/index.ts';
import { findPatterns, nothingFound, patternsOf } from './team-words.ts';
import { withTeamRules } from './with-team-rules.ts';

export type Sizer = (input: TriageInput) => TriageResult;

/**
 * Makes the rules ready once, for several issues. Patterns are searched first: what they find counts as words of the
 * team for that one issue, so that denials and mentions are read as they are for any other word.
 */
export function teamTriage({ content, rev }: Pick<TeamRules, 'content' | 'rev'>): Sizer {
  const version = rev === 0 ? defaultTriageRules.version : `${defaultTriageRules.version} team-${rev}`;
  const base = { ...defaultTriageRules, version };
  const patterns = patternsOf(content);
  const usual = triageBy(withTeamRules(base, content, nothingFound));
  return (input) => {
    const asked = withoutOff(input, content);
    const found = findPatterns(patterns, asked);
    const size = found.size === 0 ? usual : triageBy(withTeamRules(base, content, found));
    return askable(size(asked), content);
  };
}

/** What somebody ticked of a criterion that is off says nothing. */
function withoutOff(input: TriageInput, content: RulesContent): TriageInput {
  const off = criteria.filter((code) => !content.criteria[code].on);
  if (off.length === 0 || input.answers === undefined) return input;
  const { criteria: ticked = {}, sensitiveData, ...others } = input.answers;
  const answers: IntakeAnswers = {
    ...others,
    criteria: Object.fromEntries(Object.entries(ticked).filter(([code]) => !off.some((one) => one === code))),
    ...(sensitiveData === undefined || off.includes('C') ? {} : { sensitiveData }),
  };
  return { ...input, answers };
}

/** Nobody is asked about data while its criterion is off. */
function askable(result: TriageResult, { criteria: { C } }: RulesContent): TriageResult {
  if (C.on) return result;
  return { ...result, questions: result.questions.filter(({ code }) => code !== 'sensitive-data') };
}
