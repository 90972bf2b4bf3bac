/** Looks for what somebody types, once they pause. An answer to an earlier text is dropped. */
import { useEffect, useRef, useState } from 'react';
import type { ClientError, Result } from '../api/panel-client.ts';
import { usePanel } from '../store/use-panel.ts';
import { failureText } from './failure.ts';

/** Every search costs a call of everybody's pool: wait until the typing pauses, in milliseconds. */
const pause = 350;

export type Found<T> =
  { is: 'searching' } | { is: 'failed'; error: ClientError } | { is: 'found'; results: readonly T[] };

export interface Search<T> {
  /** Null while nothing is typed. */
  found: Found<T> | null;
  /** Once more, at once. */
  search: () => void;
}

export interface SearchParts<T> {
  /** One call. */
  find: (text: string) => Promise<Result<T[]>>;
  /** What is announced of what was found. */
  said: (results: readonly T[]) => string;
  /** Takes note of what was found. */
  learn?: (results: readonly T[]) => void;
}

export function useSearch<T>(text: string, { find, said, learn }: SearchParts<T>): Search<T> {
  const { t, announce } = usePanel();
  const [found, setFound] = useState<Found<T> | null>(null);
  const latest = useRef(0);
  const search = async () => {
    const turn = (latest.current += 1);
    setFound({ is: 'searching' });
    const result = await find(text);
    if (turn !== latest.current) return;
    setFound(result.ok ? { is: 'found', results: result.value } : { is: 'failed', error: result.error });
    if (result.ok) learn?.(result.value);
    announce(result.ok ? said(result.value) : failureText(result.error, t));
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
