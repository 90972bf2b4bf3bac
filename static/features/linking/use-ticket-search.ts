/** Looks for tickets while somebody types, once they pause. An answer to an earlier text is dropped. */
import { useEffect, useRef, useState } from 'react';
import type { FoundTicketView } from '../../../src/contract/filing.ts';
import type { ClientError } from '../../api/panel-client.ts';
import { usePanel } from '../../store/use-panel.ts';
import { failureText } from '../../ui/failure.ts';

/** Every search costs a call of everybody's pool: wait until the typing pauses, in milliseconds. */
const pause = 350;

type Found =
  { is: 'searching' } | { is: 'failed'; error: ClientError } | { is: 'found'; tickets: readonly FoundTicketView[] };

/** Null while nothing is typed. */
export function useTicketSearch(text: string): { found: Found | null; search: () => void } {
  const { store, t, announce } = usePanel();
  const [found, setFound] = useState<Found | null>(null);
  const latest = useRef(0);
  const search = async () => {
    const turn = (latest.current += 1);
    setFound({ is: 'searching' });
    const result = await store.client.call('findTickets', { text });
    if (turn !== latest.current) return;
    setFound(result.ok ? { is: 'found', tickets: result.value } : { is: 'failed', error: result.error });
    announce(result.ok ? t('panel.linking.found', { count: result.value.length }) : failureText(result.error, t));
  };
  const now = useRef(search);
  useEffect(() => void (now.current = search));
  useEffect(() => {
    latest.current += 1;
    if (text === '') return setFound(null);
    const timer = setTimeout(() => void now.current(), pause);
    return () => clearTimeout(timer);
  }, [text]);
  return { found, search: () => void search() };
}
