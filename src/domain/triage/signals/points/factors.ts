/** Where the factors start, and what criteria add to them: fitted over the open labelled cases by `npm run fit:triage`. */
import type { Criterion, Factor } from '../../criterion.ts';

/** Where each factor starts once a criterion is met. */
export const base: Record<Factor, number> = { scope: 0.93, risk: 0.99, impact: 1.17 };

/** What each criterion that is met adds. */
export const criterionPoints: Record<Criterion, Partial<Record<Factor, number>>> = {
  A1: { scope: 2, risk: 0.16, impact: 0.19 },
  A2: { scope: 0.21, risk: 0.1, impact: 0.05 },
  A3: { scope: 0.1, risk: 0.32, impact: 0.04 },
  B1: { scope: 0.06, risk: 0.07, impact: 0.16 },
  B2: { scope: 0.06, risk: 0.19, impact: 0.22 },
  B3: { scope: 0.11, risk: 0.09, impact: 0.16 },
  C: { scope: 0.06, risk: 0.1, impact: 0.22 },
  D: { scope: 0.03, impact: 0.3 },
};
