/** What this person said of a recommendation's priority as it is now, null where they said nothing. */
import type { Opinion } from '../../../src/domain/agreement.ts';
import type { Row } from '../../store/row.ts';
import { usePanel } from '../../store/use-panel.ts';

export function useOwnOpinion(row: Row): Opinion | null {
  const { store } = usePanel();
  const me = store.state.read().records?.accountId;
  return row.opinions.find((one) => one.by === me && one.priority === row.priority) ?? null;
}
