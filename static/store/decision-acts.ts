/** What people decide about recommendations, and what becomes of exceptions: one call each, then the records as they are. */
import type { PanelClient, Result } from '../api/panel-client.ts';
import type { Input, Output } from '../../src/contract/contract.ts';
import type { PanelContract } from '../../src/contract/panel.ts';
import type { ExceptionId } from '../../src/domain/ids.ts';
import type { StateHolder } from './panel-state.ts';
import { withItem, withModel } from './records.ts';

type Decided = Result<Output<PanelContract, 'decideRecommendation'>>;

export interface DecisionActs {
  decide(wanted: Input<PanelContract, 'decideRecommendation'>): Promise<Decided>;
  askException(wanted: Input<PanelContract, 'askException'>): Promise<Decided>;
  decideException(verdict: Input<PanelContract, 'decideException'>): Promise<Decided>;
  withdrawException(id: ExceptionId): Promise<Decided>;
}

export function decisionActs({ client, state }: { client: PanelClient; state: StateHolder }): DecisionActs {
  /** Also what somebody else decided first comes with the answer. */
  const taken = (result: Decided): Decided => {
    const { records } = state.read();
    if (records === null) return result;
    if (result.ok) {
      state.update({ records: withModel(result.value.items.reduce(withItem, records), result.value.model) });
    } else if ('current' in result.error && result.error.current !== undefined) {
      state.update({ records: withItem(records, result.error.current) });
    }
    return result;
  };
  return {
    decide: async (wanted) => taken(await client.call('decideRecommendation', wanted)),
    askException: async (wanted) => taken(await client.call('askException', wanted)),
    decideException: async (verdict) => taken(await client.call('decideException', verdict)),
    withdrawException: async (id) => taken(await client.call('withdrawException', { id })),
  };
}
