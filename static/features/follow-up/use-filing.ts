/** The act of filing: one press, one confirmation, and what came of it. */
import { useState } from 'react';
import type { FilingTarget } from '../../../src/domain/filing-target.ts';
import type { RecommendationId } from '../../../src/domain/ids.ts';
import type { Recommendation } from '../../../src/domain/item.ts';
import type { ClientError } from '../../api/panel-client.ts';
import { usePanel } from '../../store/use-panel.ts';

/** Most recommendations in one request, as the contract says. */
const batch = 50;

export interface Filed {
  filed: RecommendationId[];
  skipped: RecommendationId[];
  pending: RecommendationId[];
  refused: { id: RecommendationId; reason: string }[];
  /** The request itself failed; what is listed above happened before. */
  error: ClientError | null;
}

export type FilingStep = { is: 'idle' } | { is: 'asking' } | { is: 'filing' } | { is: 'ended'; result: Filed };

export interface FilingAct {
  step: FilingStep;
  ask(): void;
  cancel(): void;
  file(recommendations: readonly Recommendation[], target: FilingTarget): Promise<Filed>;
}

export function useFiling(): FilingAct {
  const { store } = usePanel();
  const [step, setStep] = useState<FilingStep>({ is: 'idle' });
  return {
    step,
    ask: () => setStep({ is: 'asking' }),
    cancel: () => setStep({ is: 'idle' }),
    async file(recommendations, { destination }) {
      setStep({ is: 'filing' });
      const result: Filed = { filed: [], skipped: [], pending: [], refused: [], error: null };
      for (let at = 0; at < recommendations.length && result.error === null; at += batch) {
        const ids = recommendations.slice(at, at + batch).map((one) => one.id);
        const answer = await store.fileTickets(ids, destination);
        if (answer.ok) add(result, answer.value);
        else result.error = answer.error;
      }
      // Nobody knows how far a filing came that was not answered: what is stored says it.
      if (result.error !== null) await store.load();
      setStep({ is: 'ended', result });
      return result;
    },
  };
}

function add(to: Filed, from: Omit<Filed, 'error'>): void {
  to.filed.push(...from.filed);
  to.skipped.push(...from.skipped);
  to.pending.push(...from.pending);
  to.refused.push(...from.refused);
}
