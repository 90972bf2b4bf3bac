/** One threat with its recommendations, and the box that adds the next one. */
import { memo } from 'react';
import { textLimits } from '../../../src/domain/item.ts';
import type { RowKey } from '../../store/change.ts';
import { draftName } from '../../store/drafts.ts';
import { useAccess, usePanel, useRecommendationsUnder, useRow } from '../../store/use-panel.ts';
import { AddBox } from '../../ui/add-box.tsx';
import { LibraryOffer, SuggestRecommendations } from '../library/library-slots.tsx';
import { ThreatMarks } from '../recommendations/threat-marks.tsx';
import { ThreatDetailsSlot } from '../threats/threat-slots.tsx';
import { EditableRow } from './editable-row.tsx';
import { RecommendationRow } from './recommendation-row.tsx';

export const ThreatRow = memo(function ThreatRow({ rowKey }: { rowKey: RowKey }) {
  const { store, t } = usePanel();
  const contribute = useAccess('contribute');
  const row = useRow(rowKey);
  const recommendations = useRecommendationsUnder(rowKey);
  if (row === null) return null;
  return (
    <li
      className="threat"
      data-row={row.key}
      aria-label={t('panel.row.label', { id: row.id ?? t('panel.row.new'), text: row.text })}
    >
      <EditableRow row={row} limit={textLimits.threat}>
        {row.from && <ThreatOrigin from={row.from} />}
        <ThreatMarks row={row} />
        <ThreatDetailsSlot row={row} />
      </EditableRow>
      {recommendations.length > 0 && (
        <ul className="recommendations" aria-label={t('panel.meet.recommendationsFor', { id: row.id ?? '' })}>
          {recommendations.map((key) => (
            <RecommendationRow key={key} rowKey={key} />
          ))}
        </ul>
      )}
      {contribute && !row.removing && (
        <>
          <AddBox
            label={t('panel.meet.addRecommendation')}
            limit={textLimits.recommendation}
            draft={draftName.recommendation(row.key)}
            onAdd={(text) => store.addRecommendation(text, row.key)}
            below={(typed) => <SuggestRecommendations {...typed} row={row} />}
          />
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
