/** After the meeting: the recommendations with their tickets, and filing what has none. */
import type { Recommendation } from '../../../src/domain/item.ts';
import { itemsOf, useAccess, usePanel, useRows } from '../../store/use-panel.ts';
import { Message } from '../../ui/message.tsx';
import { CoveragePart } from '../covered/coverage-part.tsx';
import { FilingBox } from './filing-box.tsx';
import { TicketList } from './ticket-list.tsx';
import './follow-up.css';

export function FollowUpTab({ used }: { used: boolean }) {
  const { t } = usePanel();
  const decide = useAccess('decide');
  const items = itemsOf(useRows());
  const recommendations = items.filter((item): item is Recommendation => item.kind === 'recommendation');
  const threats = new Set(items.filter((item) => item.kind === 'threat').map((item) => item.id));
  if (recommendations.length === 0) return <p className="empty">{t('panel.followUp.empty')}</p>;
  return (
    <>
      {decide ? (
        <FilingBox recommendations={recommendations} used={used} />
      ) : (
        <Message tone="info">
          <p>{t('panel.followUp.whoDecides')}</p>
        </Message>
      )}
      <CoveragePart />
      <TicketList recommendations={recommendations} threats={threats} />
    </>
  );
}
