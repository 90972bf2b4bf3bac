/** Where the factors start, and what criteria add to them: fitted over the open labelled cases, then rounded. */
import type { Criterion, Factor } from '../../criterion.ts';

/** Where each factor starts once a criterion is met. */
export const base: Record<Factor, number> = { scope: 0.97, risk: 0.88, impact: 1.11 };

/** What each criterion that is met adds. */
export const criterionPoints: Record<Criterion, Partial<Record<Factor, number>>> = {
  A1: { scope: 0.87, impact: 0.03 },
  A2: { scope: 0.1, risk: 0.16, impact: 0.11 },
  A3: { scope: 0.01, risk: 0.32 },
  B1: { scope: 0.09, risk: 0.01, impact: 0.22 },
  B2: { scope: 0.04, risk: 0.19, impact: 0.28 },
  B3: { scope: 0.05, risk: 0.07, impact: 0.18 },
  C: { scope: 0.03, risk: 0.19, impact: 0.26 },
  D: { risk: 0.01, impact: 0.14 },
};
