/** After the meeting: the recommendations with their tickets, and filing what has none. */
import { Suspense } from 'react';
import { standingOf } from '../../../src/domain/exceptions.ts';
import type { Recommendation } from '../../../src/domain/item.ts';
import { itemsOf, useAccess, usePanel, useRows } from '../../store/use-panel.ts';
import { Message } from '../../ui/message.tsx';
import { later } from '../../ui/later.ts';
import { useToday } from '../../ui/use-today.ts';
import type { GoLiveProps } from '../go-live/go-live.tsx';
import { GoLiveSlot } from '../go-live/go-live-slot.tsx';
import { CoveragePart } from '../covered/coverage-part.tsx';
import { FilingBox } from './filing-box.tsx';
import { TicketList } from './ticket-list.tsx';
import './follow-up.css';

const ExceptionsPart = later(() => import('../decisions/exceptions-part.tsx'));

export interface FollowUpTabProps extends Pick<GoLiveProps, 'onTab'> {
  /** Whether somebody came here on purpose. */
  used: boolean;
}

export function FollowUpTab({ used, onTab }: FollowUpTabProps) {
  const { t } = usePanel();
  const decide = useAccess('decide');
  const items = itemsOf(useRows());
  const recommendations = items.filter((item): item is Recommendation => item.kind === 'recommendation');
  const standing = standingOf(items, useToday());
  const threats = new Set(items.filter((item) => item.kind === 'threat').map((item) => item.id));
  if (recommendations.length === 0) {
    return (
      <>
        <p className="empty">{t('panel.followUp.empty')}</p>
        <GoLiveSlot onTab={onTab} />
      </>
    );
  }
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
      <GoLiveSlot onTab={onTab} />
      {standing.exceptions.length > 0 && (
        <Suspense fallback={null}>
          <ExceptionsPart items={items} today={standing.today} />
        </Suspense>
      )}
      <TicketList recommendations={recommendations} threats={threats} standing={standing} />
    </>
  );
}
