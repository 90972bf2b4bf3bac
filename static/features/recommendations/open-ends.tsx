/** What the meeting has not settled, counted as it happens, each with the way to the next one. */
import { useRef } from 'react';
import type { RowKey } from '../../store/change.ts';
import { usePanel, useRows } from '../../store/use-panel.ts';
import { Icon } from '../../ui/icon.tsx';
import { goToNext } from './go-to-next.ts';
import { type AllOpenEnds, useOpenEnds } from './use-open-ends.ts';

export interface OpenEndsProps {
  /** Brings the place of these to the front, where it is not. */
  onShow?: (kind: OpenEnd) => void;
  /** What is counted here: all of it, unless only some of it is on the page. */
  kinds?: readonly OpenEnd[];
}

export type OpenEnd = keyof AllOpenEnds;

/** What has the focus in the row that somebody goes to. */
const places: Readonly<Record<OpenEnd, string>> = {
  bare: ':scope > .add-box textarea',
  orphans: '.map-button button',
  pushedBack: '[role="radio"][aria-checked="true"]',
  uncovered: 'button',
};

const everyKind: readonly OpenEnd[] = ['bare', 'orphans', 'pushedBack', 'uncovered'];

export function OpenEnds({ onShow, kinds = everyKind }: OpenEndsProps) {
  const { t, announce } = usePanel();
  const rows = useRows();
  const after = useRef<RowKey | null>(null);
  const ends = useOpenEnds();
  const open = kinds
    .map((kind) => ({ kind, keys: ends[kind], place: places[kind] }))
    .filter(({ keys }) => keys.length > 0);
  if (open.length === 0) return null;
  const go = (kind: OpenEnd, keys: readonly RowKey[], place: string) => {
    onShow?.(kind);
    // The tab may have to be drawn first.
    requestAnimationFrame(() => {
      const went = goToNext(document, {
        keys,
        after: after.current,
        place,
        within: kind === 'uncovered' ? '.coverage' : '',
      });
      after.current = went;
      if (went !== null) return;
      const ids = keys.map((key) => rows.get(key)?.id ?? t('panel.row.new'));
      announce(t('panel.recommendations.outOfSight', { ids: ids.slice(0, 5).join(', ') }), true);
    });
  };
  return (
    <ul className="open-ends" aria-label={t('panel.recommendations.openEnds')}>
      {open.map(({ kind, keys, place }) => {
        const what = t(`panel.recommendations.${kind}`, { count: keys.length });
        return (
          <li key={kind}>
            <button
              type="button"
              className="open-end"
              aria-label={t('panel.recommendations.next', { what })}
              onClick={() => go(kind, keys, place)}
            >
              <Icon name={kind === 'pushedBack' ? 'pushBack' : 'warning'} />
              {what}
              <Icon name="down" />
            </button>
          </li>
        );
      })}
    </ul>
  );
}
