/** Sends the request: one id until it is sent, so that a second press finds what the first one made. */
import { useRef, useState } from 'react';
import type { Asked } from '../../../src/contract/ask.ts';
import { failureText } from '../../ui/failure.ts';
import { useAsk } from '../app/ask-context.ts';
import { type Draft, requestOf } from './draft.ts';

export interface Sending {
  busy: boolean;
  /** The sentence of the last failure; null while there is none. */
  failure: string | null;
  send: (draft: Draft, anyway: boolean) => Promise<Asked | null>;
}

export function useSending(requestId: string): Sending {
  const { client, t, announce } = useAsk();
  const running = useRef(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const send = async (draft: Draft, anyway: boolean) => {
    if (running.current) return null;
    running.current = true;
    setBusy(true);
    setFailure(null);
    const answer = await client.call('ask', { requestId, ...requestOf(draft, anyway) });
    running.current = false;
    setBusy(false);
    if (answer.ok) return answer.value;
    const sentence = failureText(answer.error, t);
    setFailure(sentence);
    announce(sentence, true);
    return null;
  };
  return { busy, failure, send };
}
