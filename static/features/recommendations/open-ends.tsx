/** What the meeting has not settled, counted as it happens, each with the way to the next one. */
import { useRef } from 'react';
import { agreementOn } from '../../../src/domain/agreement.ts';
import type { RowKey } from '../../store/change.ts';
import type { Row } from '../../store/row.ts';
import { useLists, usePanel, useRows } from '../../store/use-panel.ts';
import { Icon } from '../../ui/icon.tsx';
import { goToNext } from './go-to-next.ts';

export interface OpenEndsProps {
  /** Brings Meet to the front, where it is not. */
  onShow?: () => void;
}

export function OpenEnds({ onShow }: OpenEndsProps) {
  const { t, announce } = usePanel();
  const { bare, orphans } = useLists();
  const rows = useRows();
  const after = useRef<RowKey | null>(null);
  const ends = [
    {
      kind: 'bare',
      keys: bare.filter((key) => rows.get(key)?.removing === false),
      place: ':scope > .add-box textarea',
    },
    { kind: 'orphans', keys: orphans, place: '.map-button button' },
    { kind: 'pushedBack', keys: pushedBackIn(rows), place: '[role="radio"][aria-checked="true"]' },
  ] as const;
  const open = ends.filter(({ keys }) => keys.length > 0);
  if (open.length === 0) return null;
  const go = (keys: readonly RowKey[], place: string) => {
    onShow?.();
    // Meet may have to be drawn first.
    requestAnimationFrame(() => {
      const went = goToNext(document, { keys, after: after.current, place });
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
              onClick={() => go(keys, place)}
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

/** As `pushedBackOn` has it, with what is on its way. */
function pushedBackIn(rows: ReadonlyMap<RowKey, Row>): RowKey[] {
  const keys: RowKey[] = [];
  for (const { key, item, priority, opinions, removing } of rows.values()) {
    if (removing || priority === null || (item?.kind === 'recommendation' && item.accepted !== null)) continue;
    if (agreementOn({ priority, opinions: [...opinions] }).state === 'pushed-back') keys.push(key);
  }
  return keys;
}
