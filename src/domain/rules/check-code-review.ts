/** Looks at who reviews code: each priority and each person once, and nobody for nothing. */
import type { CodeReview } from '../code-review.ts';
import type { RulesProblem } from '../rules-problem.ts';
import { repeats } from './repeats.ts';

export function checkCodeReview({ priorities, watchers }: CodeReview): RulesProblem[] {
  const idle = priorities.length === 0 && watchers.length > 0;
  return [
    ...repeats(priorities, 'codeReview.priorities'),
    ...repeats(watchers, 'codeReview.watchers'),
    ...(idle ? [nobodyReviews] : []),
  ];
}

const nobodyReviews: RulesProblem = {
  level: 'warning',
  field: 'codeReview.watchers',
  text: 'rulesFault.nobodyReviews',
  params: {},
};
