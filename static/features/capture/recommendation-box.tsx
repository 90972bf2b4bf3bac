/** The box under a threat that adds recommendations, with the priority that the next one gets. */
import { textLimits } from '../../../src/domain/item.ts';
import { draftName } from '../../store/drafts.ts';
import type { Row } from '../../store/row.ts';
import { usePanel } from '../../store/use-panel.ts';
import { AddBox } from '../../ui/add-box.tsx';
import { SuggestRecommendations } from '../library/library-slots.tsx';
import { NextPriorityMark, useNextPriority } from './next-priority.tsx';

export function RecommendationBox({ row }: { row: Row }) {
  const { store, capture, t } = usePanel();
  const priority = useNextPriority();
  return (
    <AddBox
      label={t('panel.meet.addRecommendation')}
      limit={textLimits.recommendation}
      draft={draftName.recommendation(row.key)}
      lines="recommendation"
      onAdd={(text) => {
        capture.setThreat(row.key);
        store.addRecommendation(text, row.key, priority.value === 'medium' ? undefined : priority.value);
        priority.reset();
      }}
      onKey={(event) => priority.onKey(event)}
      beside={<NextPriorityMark value={priority.value} />}
      below={(typed) => <SuggestRecommendations {...typed} row={row} />}
    />
  );
}
