/** A list that comes in pages: the rows so far, how many are hidden, and how to go on. */
import { useCallback, useRef, useState } from 'react';
import type { ClientError, Result } from '../../api/panel-client.ts';

export interface Page<Row> {
  rows: Row[];
  hidden: number;
  next: string | null;
}

export interface Pages<Row> {
  /** Null until the first page is there. */
  list: Page<Row> | null;
  failure: ClientError | null;
  busy: boolean;
  /** From the first page. */
  reload: () => Promise<void>;
  more: () => Promise<void>;
  /** For what just happened here: the list itself learns of it later. */
  change: (edit: (rows: Row[]) => Row[]) => void;
}

export function usePages<Row>(read: (cursor: string | null) => Promise<Result<Page<Row>>>): Pages<Row> {
  const running = useRef(false);
  const [busy, setBusy] = useState(false);
  const [list, setList] = useState<Page<Row> | null>(null);
  const [failure, setFailure] = useState<ClientError | null>(null);
  const load = useCallback(
    async (cursor: string | null, before: Page<Row> | null) => {
      if (running.current) return;
      running.current = true;
      setBusy(true);
      const result = await read(cursor);
      running.current = false;
      setBusy(false);
      setFailure(result.ok ? null : result.error);
      if (!result.ok) return;
      const { rows, hidden, next } = result.value;
      setList({ rows: [...(before?.rows ?? []), ...rows], hidden: (before?.hidden ?? 0) + hidden, next });
    },
    [read],
  );
  return {
    list,
    failure,
    busy,
    reload: useCallback(() => load(null, null), [load]),
    more: useCallback(() => load(list?.next ?? null, list), [load, list]),
    change: useCallback(
      (edit) => setList((before) => (before === null ? null : { ...before, rows: edit(before.rows) })),
      [],
    ),
  };
}
