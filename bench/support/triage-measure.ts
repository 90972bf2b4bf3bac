/** How well rules size labelled cases. */
import { triageBy, type TriageResult, type TriageRules } from '../../src/domain/triage/index.ts';
import { type LabelledCase, inputOf } from '../../test/support/labelled-cases.ts';

export interface Measured {
  one: LabelledCase;
  result: TriageResult;
}

export interface Count {
  cases: number;
  acceptable: number;
  exact: number;
  /** Nothing sized L, or L sized nothing or S. */
  gross: readonly string[];
  /** Criteria: found and labelled, found, labelled. */
  right: number;
  found: number;
  expected: number;
}

export function measured(cases: readonly LabelledCase[], rules: TriageRules): Measured[] {
  const sizeIssue = triageBy(rules);
  return cases.map((one) => ({ one, result: sizeIssue(inputOf(one)) }));
}

function isGross({ one, result }: Measured): boolean {
  return one.size === 'none' ? result.size === 'L' : one.size === 'L' && ['none', 'S'].includes(result.size);
}

export function countOf(all: readonly Measured[]): Count {
  const count = (of: (one: Measured) => number): number => all.reduce((total, one) => total + of(one), 0);
  return {
    cases: all.length,
    acceptable: count(({ one, result }) => Number(one.acceptable.includes(result.size))),
    exact: count(({ one, result }) => Number(one.size === result.size)),
    gross: all.filter(isGross).map(({ one }) => one.id),
    right: count(({ one, result }) => result.criteria.filter(({ code }) => one.criteria.includes(code)).length),
    found: count(({ result }) => result.criteria.length),
    expected: count(({ one }) => one.criteria.length),
  };
}

export function sum(counts: readonly Count[]): Count {
  const add = (of: (one: Count) => number): number => counts.reduce((total, one) => total + of(one), 0);
  return {
    cases: add((one) => one.cases),
    acceptable: add((one) => one.acceptable),
    exact: add((one) => one.exact),
    gross: counts.flatMap((one) => one.gross),
    right: add((one) => one.right),
    found: add((one) => one.found),
    expected: add((one) => one.expected),
  };
}

export const percent = (part: number, of: number): string => (of === 0 ? '–' : `${((100 * part) / of).toFixed(1)}%`);

/** @param showsGross whether the gross errors are named, or only counted */
export function say(name: string, count: Count, showsGross = true): void {
  const { cases, acceptable, exact, gross, right, found, expected } = count;
  console.log(`\n${name}: ${cases} cases`);
  console.log(`  size acceptable ${percent(acceptable, cases)}, size exact ${percent(exact, cases)}`);
  console.log(`  criteria precision ${percent(right, found)}, recall ${percent(right, expected)}`);
  const named = showsGross ? gross.join(', ') || 'none' : String(gross.length);
  console.log(`  gross errors (none sized L, L sized none or S): ${named}`);
}
