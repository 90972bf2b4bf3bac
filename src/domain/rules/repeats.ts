/** Finds what is in a list twice. */
import type { RulesProblem } from '../rules-problem.ts';

/** Each repeat beside its own field; words differ by more than case. */
export function repeats(list: readonly string[], field: string): RulesProblem[] {
  const first = new Map<string, number>();
  return list.flatMap((entry, at): RulesProblem[] => {
    const key = entry.trim().toLowerCase();
    if (first.has(key)) {
      return [{ level: 'error', field: `${field}.${at}`, text: 'rulesFault.twice', params: { entry } }];
    }
    first.set(key, at);
    return [];
  });
}
