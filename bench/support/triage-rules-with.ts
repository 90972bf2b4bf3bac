/** The default rules with other points. */
import { defaultTriageRules, type TriageRules } from '../../src/domain/triage/index.ts';
import { signalDrafts } from '../../src/domain/triage/signals/index.ts';
import { wordPointsOf } from '../../src/domain/triage/signals/word-points/index.ts';
import type { TriagePoints } from './triage-points.ts';

export function rulesWith({ signals, words, base, criteria }: TriagePoints): TriageRules {
  return {
    ...defaultTriageRules,
    signals: signalDrafts.flatMap(({ speaks: _, ...signal }) => {
      const adds = signals.get(signal.code);
      return adds === undefined ? [] : [{ ...signal, adds }];
    }),
    words: wordPointsOf(words),
    base,
    criteria,
  };
}
