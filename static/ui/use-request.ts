/** One request at a time: idle, on its way, answered or failed. A second start while one is on its way does nothing. */
import { useCallback, useRef, useState } from 'react';
import type { ClientError, Result } from '../api/panel-client.ts';

export type RequestState<T> = { is: 'loading' } | { is: 'failed'; error: ClientError } | { is: 'ready'; value: T };

export interface Request<T> {
  /** Null before the first start; the last answer stays while the next one is on its way. */
  state: RequestState<T> | null;
  busy: boolean;
  start(): Promise<Result<T> | null>;
}

export function useRequest<T>(ask: () => Promise<Result<T>>): Request<T> {
  const running = useRef(false);
  const [busy, setBusy] = useState(false);
  const [state, setState] = useState<RequestState<T> | null>(null);
  const start = useCallback(async () => {
    if (running.current) return null;
    running.current = true;
    setBusy(true);
    setState((before) => (before?.is === 'ready' ? before : { is: 'loading' }));
    const result = await ask();
    running.current = false;
    setBusy(false);
    setState(result.ok ? { is: 'ready', value: result.value } : { is: 'failed', error: result.error });
    return result;
  }, [ask]);
  return { state, busy, start };
}
