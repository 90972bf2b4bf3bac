/** One act with a button: busy while it runs, and what went wrong in a sentence. */
import { useRef, useState } from 'react';
import type { Result } from '../api/panel-client.ts';
import { usePanel } from '../store/use-panel.ts';
import { failureText } from './failure.ts';

export interface Act {
  busy: boolean;
  /** The sentence of the last failure; null while there is none. */
  failure: string | null;
  run: () => void;
}

/** A second press while the first one runs does nothing. */
export function useAct(act: () => Promise<Result<unknown>>): Act {
  const { t, announce } = usePanel();
  const running = useRef(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const run = async () => {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    setFailure(null);
    const result = await act();
    running.current = false;
    setBusy(false);
    if (result.ok) return;
    const sentence = failureText(result.error, t);
    setFailure(sentence);
    announce(sentence, true);
  };
  return { busy, failure, run: () => void run() };
}
