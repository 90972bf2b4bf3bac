/** Where the factors start, and what criteria add to them: fitted over the open labelled cases by `npm run fit:triage`. */
import type { Criterion, Factor } from '../../criterion.ts';

/** Where each factor starts once a criterion is met. */
export const base: Record<Factor, number> = { scope: 0.98, risk: 1.08, impact: 1.18 };

/** What each criterion that is met adds. */
export const criterionPoints: Record<Criterion, Partial<Record<Factor, number>>> = {
  A1: { scope: 2, risk: 0.09, impact: 0.2 },
  A2: { scope: 0.29, risk: 0.1, impact: 0.08 },
  A3: { scope: 0.11, risk: 0.37, impact: 0.03 },
  B1: { scope: 0.09, risk: 0.12, impact: 0.21 },
  B2: { scope: 0.04, risk: 0.19, impact: 0.23 },
  B3: { scope: 0.12, risk: 0.06, impact: 0.25 },
  C: { scope: 0.06, risk: 0.15, impact: 0.3 },
  D: { scope: 0.06, impact: 0.26 },
};
