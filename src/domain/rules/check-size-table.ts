/** Looks at a size table with every score that there can be: which rows apply, and whether each score gets a size. */
import type { RulesProblem } from '../rules-problem.ts';
import { type Size, size as sizes } from '../size.ts';
import type { TextKey } from '../texts.ts';
import { type Scores, rowFor } from '../triage/size-table.ts';
import type { SizeRow } from '../triage/triage-rules.ts';

const marks = [0, 1, 2, 3];

/** 4 × 4 × 4 scores, each with and without a criterion that is met. */
const everyScore: readonly Scores[] = marks.flatMap((scope) =>
  marks.flatMap((risk) =>
    marks.flatMap((impact) => [true, false].map((anyCriterion) => ({ scope, risk, impact, anyCriterion }))),
  ),
);

export function checkSizeTable(table: readonly SizeRow[]): RulesProblem[] {
  const used = everyScore.map((scores) => rowFor(table, scores));
  const reached = new Set(used.flatMap((row) => (row < 0 ? [] : [table[row]?.size])));
  return [
    ...table.flatMap(({ size }, row) => (used.includes(row) ? [] : [unused(row, size, reached.has(size))])),
    ...(used.some((row) => row < 0) ? [gap(table)] : []),
    ...sizes.options.filter((one) => !table.some(({ size }) => size === one)).map(missing),
  ];
}

/** An error where the size cannot be reached by another row either. */
function unused(row: number, size: Size, otherwise: boolean): RulesProblem {
  const text: TextKey = otherwise ? 'rulesFault.unusedRow' : 'rulesFault.unreachableSize';
  return problem(otherwise ? 'warning' : 'error', `sizeTable.${row}.size`, text, { row: row + 1, size });
}

function gap(table: readonly SizeRow[]): RulesProblem {
  return problem('error', `sizeTable.${table.length - 1}.when`, 'rulesFault.openEnd', {});
}

function missing(size: Size): RulesProblem {
  return problem('warning', 'sizeTable', 'rulesFault.noRow', { size });
}

function problem(
  level: RulesProblem['level'],
  field: string,
  text: TextKey,
  params: RulesProblem['params'],
): RulesProblem {
  return { level, field, text, params };
}
