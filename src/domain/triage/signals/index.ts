/** All signals of the default rules. */
import type { Signal } from '../triage-rules.ts';
import { controlSignals } from './control.ts';
import { dataSignals } from './data.ts';
import { historySignals } from './history.ts';
import { impactSignals } from './impact.ts';
import { infrastructureSignals } from './infrastructure.ts';
import { projectSignals } from './project.ts';
import { riskSignals } from './risk.ts';

export const defaultSignals: Signal[] = [
  ...projectSignals,
  ...infrastructureSignals,
  ...controlSignals,
  ...dataSignals,
  ...historySignals,
  ...riskSignals,
  ...impactSignals,
];
