/** Reads why the ticket exists. Its own changes do not matter: they are told by the issue around this row. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ClientError } from '../../api/panel-client.ts';
import type { TicketClient } from '../../api/ticket-client.ts';
import type { TicketView } from '../../../src/contract/ticket.ts';

export type ExplainedState =
  { is: 'loading' } | { is: 'failed'; error: ClientError } | { is: 'ready'; view: TicketView };

export function useExplained(client: TicketClient): { explained: ExplainedState; load: () => void } {
  const [explained, setExplained] = useState<ExplainedState>({ is: 'loading' });
  const latest = useRef(0);
  const load = useCallback(() => {
    const turn = (latest.current += 1);
    void client.call('explain', {}).then((result) => {
      if (turn !== latest.current) return;
      setExplained(result.ok ? { is: 'ready', view: result.value } : { is: 'failed', error: result.error });
    });
  }, [client]);
  useEffect(load, [load]);
  return { explained, load };
}
