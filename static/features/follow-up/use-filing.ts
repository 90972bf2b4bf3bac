/** The act of filing: one press, one confirmation, and what came of it. */
import { useState } from 'react';
import { filedAtOnce } from '../../../src/contract/filing.ts';
import type { RecommendationId } from '../../../src/domain/ids.ts';
import type { ClientError } from '../../api/panel-client.ts';
import type { FilingInput } from '../../store/ticket-acts.ts';
import { usePanel } from '../../store/use-panel.ts';

/** How often it is looked how far a filing is: storage alone is asked, never Jira. */
const lookMilliseconds = 1_500;

export interface Filed {
  filed: RecommendationId[];
  skipped: RecommendationId[];
  pending: RecommendationId[];
  refused: { id: RecommendationId; reason: string }[];
  /** The request itself failed; what is listed above happened before. */
  error: ClientError | null;
}

export type FilingStep =
  | { is: 'idle' }
  | { is: 'asking' }
  | { is: 'filing'; ids: readonly RecommendationId[] }
  | { is: 'ended'; result: Filed };

export interface FilingAct {
  step: FilingStep;
  ask(): void;
  cancel(): void;
  file(input: FilingInput): Promise<Filed>;
}

export function useFiling(): FilingAct {
  const { store } = usePanel();
  const [step, setStep] = useState<FilingStep>({ is: 'idle' });
  return {
    step,
    ask: () => setStep({ is: 'asking' }),
    cancel: () => setStep({ is: 'idle' }),
    async file(input) {
      setStep({ is: 'filing', ids: input.ids });
      const looking = setInterval(() => void store.refresh(), lookMilliseconds);
      const result: Filed = { filed: [], skipped: [], pending: [], refused: [], error: null };
      for (let at = 0; at < input.ids.length && result.error === null; at += filedAtOnce) {
        const ids = input.ids.slice(at, at + filedAtOnce);
        const each = input.each?.filter((one) => ids.includes(one.id));
        const answer = await store.fileTickets({ ...input, ids, ...(each?.length ? { each } : { each: undefined }) });
        if (answer.ok) add(result, answer.value);
        else result.error = answer.error;
      }
      clearInterval(looking);
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
