/** Where the factors start, and what criteria add to them: fitted over the open labelled cases, then rounded. */
import type { Criterion, Factor } from '../../criterion.ts';

/** Where each factor starts once a criterion is met. */
export const base: Record<Factor, number> = { scope: 0.9, risk: 0.85, impact: 1 };

/** What each criterion that is met adds. */
export const criterionPoints: Record<Criterion, Partial<Record<Factor, number>>> = {
  A1: { scope: 0.75, risk: 0.1, impact: 0.3 },
  A2: { scope: 0.1, risk: 0.25, impact: 0.3 },
  A3: { scope: 0.15, risk: 0.4, impact: 0.2 },
  B1: { scope: 0.15, risk: 0.2, impact: 0.25 },
  B2: { scope: 0.15, risk: 0.15, impact: 0.3 },
  B3: { scope: 0.15, impact: 0.05 },
  C: { scope: 0.05, risk: 0.3, impact: 0.15 },
  D: { scope: 0.05, impact: 0.15 },
};
