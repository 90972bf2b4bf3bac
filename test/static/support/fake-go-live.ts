/** Go-live and history, as the fake back end answers them. */
import type { HandlersFor } from '../../../src/contract/contract.ts';
import type { GoLiveContract } from '../../../src/contract/go-live.ts';
import type { HistoryContract } from '../../../src/contract/history.ts';
import type { ModelView } from '../../../src/contract/panel.ts';
import { born, me } from './born.ts';

interface Parts {
  end: { model: ModelView | null };
  modelNow(): ModelView;
}

export function fakeGoLive({ end, modelNow }: Parts): HandlersFor<GoLiveContract & HistoryContract, null> {
  const changed = (change: Partial<ModelView>): ModelView => {
    const before = modelNow();
    return (end.model = { ...before, rev: before.rev + 1, ...change });
  };
  return {
    notifyGoLive: async () =>
      changed({ stage: 'live', live: { by: me, at: born.at, number: 1, to: [], comment: { state: 'due' } } }),
    takeBackGoLive: async (_session, { reason }) =>
      changed({
        stage: 'responding',
        live: null,
        liveBefore: [{ by: me, at: born.at, number: 1, back: { by: me, at: born.at }, reason }],
      }),
    readHistory: async () => ({ records: [], cursor: null }),
  };
}
