/** One recommendation in Follow up: the threat it answers, its tickets and their state. */
import { pushedBackOn } from '../../../src/domain/agreement.ts';
import type { Standing } from '../../../src/domain/exceptions.ts';
import type { ThreatId } from '../../../src/domain/ids.ts';
import type { Recommendation, TicketReference } from '../../../src/domain/item.ts';
import { useAccess, usePanel } from '../../store/use-panel.ts';
import { Lozenge } from '../../ui/lozenge.tsx';
import { DecisionLine } from '../decisions/decision-line.tsx';
import { LinkSlot } from '../linking/link-slot.tsx';
import { UnlinkTicket } from '../linking/unlink-ticket.tsx';
import { TicketFacts } from '../tickets/ticket-facts.tsx';
import { stateWithoutTicket, toneOf } from './ticket-state.ts';

export interface TicketLineProps {
  recommendation: Recommendation;
  /** The threats it answers that still exist. */
  threats: readonly ThreatId[];
  standing: Standing;
}

export function TicketLine({ recommendation, threats, standing }: TicketLineProps) {
  const { t } = usePanel();
  const { id, text, tickets } = recommendation;
  const state = stateWithoutTicket(recommendation);
  return (
    <li className="ticket-line" data-place={id} aria-label={t('panel.row.label', { id, text })}>
      <span className="row-id">{id}</span>
      <div className="ticket-text">
        <p className="row-text">{text}</p>
        <p className="row-note">
          {threats.length > 0
            ? t('panel.followUp.forThreats', { threats: threats.join(', ') })
            : t('panel.followUp.noThreat')}
        </p>
        <TicketFacts of={recommendation} />
        <div className="ticket-acts">
          <DecisionLine recommendation={recommendation} standing={standing} />
          <LinkSlot recommendation={recommendation} />
        </div>
      </div>
      <div className="ticket-states">
        {pushedBackOn([recommendation]).length > 0 && (
          <Lozenge tone="yellow">{t('panel.recommendations.pushedBackHere')}</Lozenge>
        )}
        {tickets.map((ticket) => (
          <TicketChip key={ticket.issueId} ticket={ticket} recommendation={recommendation} />
        ))}
        {state && <Lozenge tone={toneOf[state]}>{t(`panel.ticket.${state}`)}</Lozenge>}
      </div>
    </li>
  );
}

function TicketChip({ ticket, recommendation }: { ticket: TicketReference; recommendation: Recommendation }) {
  const { host, t } = usePanel();
  const decide = useAccess('decide');
  return (
    <span className="ticket-chip">
      {ticket.state === 'gone' ? (
        <s>{ticket.key}</s>
      ) : (
        <a
          href={`/browse/${encodeURIComponent(ticket.key)}`}
          onClick={(event) => {
            // The frame itself may not leave the app: Jira opens the issue.
            event.preventDefault();
            host.openIssue(ticket.key);
          }}
        >
          {ticket.key}
        </a>
      )}
      <Lozenge tone={toneOf[ticket.state]}>{t(`panel.ticket.${ticket.state}`)}</Lozenge>
      {decide && <UnlinkTicket ticket={ticket} recommendation={recommendation} />}
    </span>
  );
}
