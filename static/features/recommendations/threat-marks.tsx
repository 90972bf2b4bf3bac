/** Under a threat: that nothing answers it yet, or what answers it and stands elsewhere. */
import type { Row } from '../../store/row.ts';
import { useAlsoUnder, usePanel, useRecommendationsUnder, useRows } from '../../store/use-panel.ts';
import { Icon } from '../../ui/icon.tsx';

export function ThreatMarks({ row }: { row: Row }) {
  const { t } = usePanel();
  const own = useRecommendationsUnder(row.key);
  const others = useAlsoUnder(row.key);
  if (others.length > 0) return <Elsewhere keys={others} />;
  if (own.length > 0 || row.removing || row.id === null) return null;
  // What was decided has its reason, and wants no recommendation.
  if (row.disposition.state !== 'open') return null;
  return (
    <p className="mark row-note">
      <Icon name="warning" />
      {t('panel.recommendations.noRecommendation')}
    </p>
  );
}

function Elsewhere({ keys }: { keys: readonly string[] }) {
  const { t } = usePanel();
  const rows = useRows();
  const ids = keys.map((key) => rows.get(key)?.id ?? t('panel.row.new'));
  const [only] = ids;
  return (
    <p className="row-note">
      {ids.length === 1
        ? t('panel.recommendations.answersToo', { id: only ?? '' })
        : t('panel.recommendations.answersTooMany', { ids: ids.join(', ') })}
    </p>
  );
}
