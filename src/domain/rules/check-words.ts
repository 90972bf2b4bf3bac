/** Looks at the words of every criterion: each once, patterns that can be read, in numbers that can be matched in time. */
import type { RulesProblem } from '../rules-problem.ts';
import { type CriterionRule, type RulesContent, rulesLimits } from '../team-rules.ts';
import { type Criterion, criteria } from '../triage/index.ts';
import { isPattern, largestPrograms, type PatternFault, readPattern } from './pattern.ts';
import { repeats } from './repeats.ts';
import { phraseOf } from './team-words.ts';

interface Word {
  field: string;
  word: string;
}

export function checkWords(rules: RulesContent['criteria']): RulesProblem[] {
  const words = criteria.flatMap((code): Word[] =>
    (['words', 'ignored'] as const).flatMap((list) =>
      rules[code][list].map((word, at) => ({ field: `criteria.${code}.${list}.${at}`, word })),
    ),
  );
  return [
    ...criteria.flatMap((code) => listed(rules[code], code)),
    ...words.flatMap(checkWord),
    ...checkAllPatterns(words.filter(({ word }) => isPattern(word))),
  ];
}

/** A word cannot be evidence and none at once. */
function listed({ words, ignored }: CriterionRule, code: Criterion): RulesProblem[] {
  const field = `criteria.${code}`;
  const both = ignored.flatMap((entry, at): RulesProblem[] => {
    if (!words.some((one) => one.toLowerCase() === entry.toLowerCase())) return [];
    return [{ level: 'error', field: `${field}.ignored.${at}`, text: 'rulesFault.bothWays', params: { entry } }];
  });
  return [...repeats(words, `${field}.words`), ...repeats(ignored, `${field}.ignored`), ...both];
}

function checkWord({ field, word }: Word): RulesProblem[] {
  if (!isPattern(word)) {
    // As other tools write patterns; here it would quietly be a phrase.
    if (/^\/.+\/[gimsuy]{1,3}$/.test(word)) {
      return [{ level: 'warning', field, text: 'rulesFault.patternWithFlags', params: { entry: word } }];
    }
    if (phraseOf(word) !== '') return [];
    return [{ level: 'error', field, text: 'rulesFault.noLetter', params: { entry: word } }];
  }
  const read = readPattern(word);
  return 'fault' in read ? [patternProblem(field, word, read)] : [];
}

function patternProblem(field: string, pattern: string, read: PatternFault): RulesProblem {
  switch (read.fault) {
    case 'syntax':
      return { level: 'error', field, text: 'rulesFault.badPattern', params: { pattern, detail: read.detail } };
    case 'empty':
      return { level: 'error', field, text: 'rulesFault.emptyPattern', params: { pattern } };
    case 'large':
      return { level: 'error', field, text: 'rulesFault.largePattern', params: { pattern } };
  }
}

/** Beside the first pattern that is one too many. */
function checkAllPatterns(patterns: readonly Word[]): RulesProblem[] {
  const tooMany = patterns[rulesLimits.patterns];
  if (tooMany !== undefined) {
    const params = { count: patterns.length, limit: rulesLimits.patterns };
    return [{ level: 'error', field: tooMany.field, text: 'rulesFault.tooManyPatterns', params }];
  }
  let sum = 0;
  for (const { field, word } of patterns) {
    const read = readPattern(word);
    sum += 'fault' in read ? 0 : read.size;
    if (sum > largestPrograms) return [{ level: 'error', field, text: 'rulesFault.largePatterns', params: {} }];
  }
  return [];
}
