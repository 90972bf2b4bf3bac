/** One recommendation: its text, and its priority with the meaning. */
import { memo } from 'react';
import { textLimits } from '../../../src/domain/item.ts';
import type { RowKey } from '../../store/change.ts';
import { useAccess, usePanel } from '../../store/use-panel.ts';
import { PlainRow } from '../capture/plain-row.tsx';
import { RecommendationExtras } from '../recommendations/recommendation-extras.tsx';
import { EditableRow } from './editable-row.tsx';
import { PriorityChoice } from './priority-choice.tsx';
import { useMeetRow } from './use-meet-row.ts';

export const RecommendationRow = memo(function RecommendationRow({ rowKey }: { rowKey: RowKey }) {
  const { store } = usePanel();
  const contribute = useAccess('contribute');
  const found = useMeetRow(rowKey);
  if (found === null) return null;
  const { row, near, item } = found;
  const lost = row.item === null && row.id !== null;
  return (
    <li {...item} className="recommendation">
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
