/** The size by the explicit table of the rules. */
import type { Size } from '../size.ts';
import type { SizeRow } from './triage-rules.ts';

/** What the table looks at. */
export type Scores = { scope: number; risk: number; impact: number; anyCriterion: boolean };

function holds(when: SizeRow['when'], scores: Scores): boolean {
  const { noCriterion, riskAtMost, impactAtMost, scopeAtLeast, totalAtMost } = when;
  if (noCriterion !== undefined && noCriterion === scores.anyCriterion) return false;
  if (riskAtMost !== undefined && scores.risk > riskAtMost) return false;
  if (impactAtMost !== undefined && scores.impact > impactAtMost) return false;
  if (scopeAtLeast !== undefined && scores.scope < scopeAtLeast) return false;
  return totalAtMost === undefined || scores.scope + scores.risk + scores.impact <= totalAtMost;
}

/** The row that gives the size: the first one that holds, -1 where none does. */
export function rowFor(table: readonly SizeRow[], scores: Scores): number {
  return table.findIndex((row) => holds(row.when, scores));
}

/** The size of the first row that holds; S where none does, so that nobody is turned away by a gap in the table. */
export function sizeByTable(table: readonly SizeRow[], scores: Scores): Size {
  return table[rowFor(table, scores)]?.size ?? (scores.anyCriterion ? 'S' : 'none');
}
