/** One recommendation: its text, and its priority with the meaning. */
import { memo, useRef } from 'react';
import { textLimits } from '../../../src/domain/item.ts';
import type { RowKey } from '../../store/change.ts';
import { useAccess, usePanel, useRow } from '../../store/use-panel.ts';
import { useNear } from '../capture/near.ts';
import { PlainRow } from '../capture/plain-row.tsx';
import { RecommendationExtras } from '../recommendations/recommendation-extras.tsx';
import { EditableRow } from './editable-row.tsx';
import { PriorityChoice } from './priority-choice.tsx';

export const RecommendationRow = memo(function RecommendationRow({ rowKey }: { rowKey: RowKey }) {
  const { store, t } = usePanel();
  const contribute = useAccess('contribute');
  const row = useRow(rowKey);
  const element = useRef<HTMLLIElement>(null);
  const { near, wake } = useNear(element);
  if (row === null) return null;
  const lost = row.item === null && row.id !== null;
  return (
    <li
      ref={element}
      data-row={rowKey}
      tabIndex={-1}
      className="recommendation"
      aria-label={t('panel.row.label', { id: row.id ?? t('panel.row.new'), text: row.text })}
      onFocus={wake}
    >
      {near ? (
        <EditableRow row={row} limit={textLimits.recommendation}>
          <RecommendationExtras row={row}>
            {row.priority && (
              <PriorityChoice
                value={row.priority}
                disabled={!contribute || row.removing || lost}
                onChoose={(priority) => store.setPriority(row.key, priority)}
              />
            )}
          </RecommendationExtras>
        </EditableRow>
      ) : (
        <PlainRow row={row} />
      )}
    </li>
  );
});
