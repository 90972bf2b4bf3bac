/** Where the factors start, and what criteria add to them: fitted over the open labelled cases by `npm run fit:triage`. */
import type { Criterion, Factor } from '../../criterion.ts';

/** Where each factor starts once a criterion is met. */
export const base: Record<Factor, number> = { scope: 1, risk: 1.02, impact: 1.25 };

/** What each criterion that is met adds. */
export const criterionPoints: Record<Criterion, Partial<Record<Factor, number>>> = {
  A1: { scope: 2, risk: 0.15, impact: 0.21 },
  A2: { scope: 0.22, risk: 0.09, impact: 0.05 },
  A3: { scope: 0.1, risk: 0.31, impact: 0.04 },
  B1: { scope: 0.06, risk: 0.08, impact: 0.17 },
  B2: { scope: 0.05, risk: 0.18, impact: 0.21 },
  B3: { scope: 0.12, risk: 0.09, impact: 0.17 },
  C: { scope: 0.06, risk: 0.11, impact: 0.23 },
  D: { scope: 0.03, impact: 0.28 },
};
