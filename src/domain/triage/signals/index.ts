/** All signals of the default rules, with their points. */
import type { Signal } from '../triage-rules.ts';
import { controlSignals } from './control.ts';
import { dataSignals } from './data.ts';
import { historySignals } from './history.ts';
import { impactSignals } from './impact.ts';
import { infrastructureSignals } from './infrastructure.ts';
import { controlPoints } from './points/control.ts';
import { dataPoints } from './points/data.ts';
import { infrastructurePoints } from './points/infrastructure.ts';
import { projectPoints } from './points/project.ts';
import { stakesPoints } from './points/stakes.ts';
import { projectSignals } from './project.ts';
import { riskSignals } from './risk.ts';
import type { Points, SignalDraft } from './signal-list.ts';

/** Every signal that was thought of; those without points say nothing and are left out. */
export const signalDrafts: readonly SignalDraft[] = [
  ...projectSignals,
  ...infrastructureSignals,
  ...controlSignals,
  ...dataSignals,
  ...historySignals,
  ...riskSignals,
  ...impactSignals,
];

const points: Points = {
  ...projectPoints,
  ...infrastructurePoints,
  ...controlPoints,
  ...dataPoints,
  ...stakesPoints,
};

export const defaultSignals: Signal[] = signalDrafts.flatMap(({ speaks: _, ...signal }) => {
  const adds = points[signal.code];
  return adds === undefined ? [] : [{ ...signal, adds }];
});
