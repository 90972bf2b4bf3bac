/** Tells screen readers what others changed: politely, several changes in one sentence, and never in a stream. */
import { useEffect } from 'react';
import { answerId } from '../../../src/domain/ids.ts';
import type { RowKey } from '../../store/change.ts';
import type { PanelStore } from '../../store/panel-store.ts';
import type { Texts } from '../../../src/domain/texts.ts';
import type { Announce } from '../../ui/announcer.tsx';

/** The least time between two sentences, in milliseconds, and the most ids that one of them names. */
const pause = 8_000;
const named = 3;

export function useNews(store: PanelStore, texts: Texts, announce: Announce): void {
  useEffect(() => {
    const rows = new Set<RowKey>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let last = 0;
    const tell = (): void => {
      timer = undefined;
      last = Date.now();
      announce(
        newsText(
          [...rows].map((row) => store.state.shown().rows.get(row)?.id ?? null),
          texts,
        ),
      );
      rows.clear();
    };
    const end = store.touched.onMark((marked) => {
      marked.forEach((row) => rows.add(row));
      timer ??= setTimeout(tell, Math.max(1_000, last + pause - Date.now()));
    });
    return () => {
      end();
      clearTimeout(timer);
    };
  }, [store, texts, announce]);
}

function newsText(ids: readonly (string | null)[], t: Texts): string {
  const known = ids.filter((id) => id !== null && !answerId.safeParse(id).success);
  if (known.length !== ids.length || known.length > named) return t('panel.together.changes', { count: ids.length });
  return t('panel.together.changed', { ids: known.join(', ') });
}
