/** One threat with its recommendations, and the box that adds the next one. */
import { memo } from 'react';
import { textLimits } from '../../../src/domain/item.ts';
import type { RowKey } from '../../store/change.ts';
import { useAccess, usePanel, useRecommendationsUnder, useRow } from '../../store/use-panel.ts';
import { RowsNear } from '../capture/near.ts';
import { PlainRow } from '../capture/plain-row.tsx';
import { RecommendationBox } from '../capture/recommendation-box.tsx';
import { LibraryOffer } from '../library/library-slots.tsx';
import { ThreatMarks } from '../recommendations/threat-marks.tsx';
import { ThreatDetailsSlot } from '../threats/threat-slots.tsx';
import { EditableRow } from './editable-row.tsx';
import { RecommendationRow } from './recommendation-row.tsx';
import { useMeetRow } from './use-meet-row.ts';

export const ThreatRow = memo(function ThreatRow({ rowKey }: { rowKey: RowKey }) {
  const { t } = usePanel();
  const contribute = useAccess('contribute');
  const found = useMeetRow(rowKey);
  const recommendations = useRecommendationsUnder(rowKey);
  if (found === null) return null;
  const { row, near, item } = found;
  return (
    <li {...item} className="threat">
      {near ? (
        <EditableRow row={row} limit={textLimits.threat}>
          <ThreatDetailsSlot row={row}>
            <ThreatMarks row={row} />
            {row.from && <ThreatOrigin from={row.from} />}
          </ThreatDetailsSlot>
        </EditableRow>
      ) : (
        <PlainRow row={row} />
      )}
      {recommendations.length > 0 && (
        <ul className="recommendations" aria-label={t('panel.meet.recommendationsFor', { id: row.id ?? '' })}>
          <RowsNear.Provider value={near}>
            {recommendations.map((key) => (
              <RecommendationRow key={key} rowKey={key} />
            ))}
          </RowsNear.Provider>
        </ul>
      )}
      {near && contribute && !row.removing && (
        <>
          <RecommendationBox row={row} />
          <LibraryOffer row={row} />
        </>
      )}
    </li>
  );
});

function ThreatOrigin({ from }: { from: RowKey }) {
  const { t } = usePanel();
  const origin = useRow(from);
  return origin === null ? null : <p className="row-note">{t('panel.meet.fromLastThing', { id: origin.id ?? '' })}</p>;
}
