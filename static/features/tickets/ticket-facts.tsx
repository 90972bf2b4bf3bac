/** What Jira says of a recommendation's tickets beyond their state: who, until when, moved, gone, watched. */
import type { ReactNode } from 'react';
import { dayText } from '../../../src/domain/day-text.ts';
import type { Recommendation, TicketReference, TicketWatcher } from '../../../src/domain/item.ts';
import { isOverdue } from '../../../src/domain/ticket-state.ts';
import { usePanel } from '../../store/use-panel.ts';
import { Lozenge } from '../../ui/lozenge.tsx';
import { PersonName, PersonNames } from '../../ui/person-name.tsx';
import { useToday } from '../../ui/use-today.ts';
import './ticket-facts.css';

export function TicketFacts({ of }: { of: Pick<Recommendation, 'id' | 'tickets'> }) {
  const { t } = usePanel();
  const shown = of.tickets.filter(saysAnything);
  if (shown.length === 0) return null;
  return (
    <ul className="ticket-facts" aria-label={t('panel.tickets.of', { id: of.id })}>
      {shown.map((ticket) => (
        <li key={ticket.issueId} className="row-note">
          {of.tickets.length > 1 && <span className="ticket-facts-key">{ticket.key}</span>}
          <Facts ticket={ticket} />
        </li>
      ))}
    </ul>
  );
}

function saysAnything({ state, assignee, dueOn, movedFrom, watchers }: TicketReference): boolean {
  const known = assignee !== undefined || typeof dueOn === 'string' || movedFrom !== undefined;
  return known || state === 'gone' || state === 'hidden' || (watchers ?? []).length > 0;
}

function Facts({ ticket }: { ticket: TicketReference }) {
  const { t } = usePanel();
  const { state, key, assignee, movedFrom, watchers = [] } = ticket;
  if (state === 'gone' || state === 'hidden') return <span>{t(`panel.tickets.${state}`, { key })}</span>;
  return (
    <>
      {assignee === null && <span>{t('panel.tickets.nobody')}</span>}
      {assignee && (
        <span>
          {t('panel.tickets.assignee')} <PersonName of={assignee} />
        </span>
      )}
      <DueDay ticket={ticket} />
      {movedFrom !== undefined && <span>{t('panel.tickets.movedFrom', { key: movedFrom })}</span>}
      <Watchers label={t('panel.tickets.reviewers')} who={watchers} state="added" />
      <Watchers label={t('panel.tickets.reviewersDue')} who={watchers} state="due" />
      <Watchers label={t('panel.tickets.reviewersRefused')} who={watchers} state="refused" />
    </>
  );
}

/** Being late is a word, not only a colour. */
function DueDay({ ticket }: { ticket: TicketReference }): ReactNode {
  const { t } = usePanel();
  const today = useToday();
  const { dueOn } = ticket;
  if (typeof dueOn !== 'string') return null;
  const day = dayText(dueOn, t.locale);
  if (!isOverdue(ticket, today)) return <span>{t('panel.tickets.due', { day })}</span>;
  return <Lozenge tone="red">{t('panel.tickets.overdue', { day })}</Lozenge>;
}

interface WatchersProps {
  label: string;
  who: readonly TicketWatcher[];
  state: TicketWatcher['state'];
}

function Watchers({ label, who, state }: WatchersProps): ReactNode {
  const these = who.filter((one) => one.state === state);
  if (these.length === 0) return null;
  return (
    <span>
      {label}: <PersonNames of={these.map(({ accountId }) => accountId)} />
    </span>
  );
}
