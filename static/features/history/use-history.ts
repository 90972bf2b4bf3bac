/** The pages of the history that were read so far, of everything or of one item. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { HistoryRecord } from '../../../src/domain/history.ts';
import type { ItemId } from '../../../src/domain/ids.ts';
import type { ClientError } from '../../api/panel-client.ts';
import { usePanel } from '../../store/use-panel.ts';

export interface HistoryPages {
  records: readonly HistoryRecord[];
  /** Null: the oldest page is here, or nothing was read yet. */
  cursor: string | null;
  is: 'reading' | 'ready' | 'failed';
  error: ClientError | null;
}

export interface ReadingHistory {
  pages: HistoryPages;
  /** Reads the next page, or the failed one again; all of it anew where it changed its pages since. */
  more: () => void;
}

const nothing: HistoryPages = { records: [], cursor: null, is: 'reading', error: null };

/** @param item null: everything */
export function useHistory(item: ItemId | null): ReadingHistory {
  const { store } = usePanel();
  const [pages, setPages] = useState(nothing);
  /** An answer to an earlier question comes too late. */
  const asked = useRef(0);
  const read = useCallback(
    async (before: HistoryPages) => {
      const mine = (asked.current += 1);
      setPages({ ...before, is: 'reading', error: null });
      const result = await store.client.call('readHistory', {
        ...(item === null ? {} : { item }),
        ...(before.cursor === null ? {} : { cursor: before.cursor }),
      });
      if (mine !== asked.current) return;
      if (!result.ok) setPages({ ...before, is: 'failed', error: result.error });
      else {
        const { records, cursor } = result.value;
        setPages({ records: [...before.records, ...records], cursor, is: 'ready', error: null });
      }
    },
    [item, store],
  );
  useEffect(() => {
    void read(nothing);
    return () => void (asked.current += 1);
  }, [read]);
  // An old cursor is not taken any more: then the history is read from the newest on.
  const begins = pages.error !== null && 'field' in pages.error && pages.error.field === 'cursor';
  return { pages, more: () => void read(begins ? nothing : pages) };
}
