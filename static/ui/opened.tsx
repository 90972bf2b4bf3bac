/** A page from its first paint: its first answer is on its way, has failed with a next step, or is what the page shows. */
import { type ReactNode, useEffect } from 'react';
import type { Texts } from '../../src/domain/texts.ts';
import type { ClientError, Result } from '../api/panel-client.ts';
import { Button } from './button.tsx';
import { failureText } from './failure.ts';
import { Message } from './message.tsx';
import { Spinner } from './spinner.tsx';
import { useRequest } from './use-request.ts';

interface OpenedProps<T> {
  /** The same function every time: another one is asked anew. */
  ask: () => Promise<Result<T>>;
  /** Where the catalogue has `opening`, `failed` and `retry` of this page. */
  of: 'admin' | 'project' | 'rules';
  t: Texts;
  /** For a failure that trying again does not help; null: the usual words. */
  instead?: (error: ClientError) => ReactNode;
  children: (value: T) => ReactNode;
}

export function Opened<T>({ ask, of, t, instead, children }: OpenedProps<T>) {
  const { state, start } = useRequest(ask);
  useEffect(() => void start(), [start]);
  if (state === null || state.is === 'loading') return <Spinner label={t(`${of}.opening`)} />;
  if (state.is === 'ready') return children(state.value);
  return (
    instead?.(state.error) ?? (
      <Message
        tone="error"
        title={t(`${of}.failed`)}
        actions={<Button onClick={() => void start()}>{t(`${of}.retry`)}</Button>}
      >
        <p>{failureText(state.error, t)}</p>
      </Message>
    )
  );
}
