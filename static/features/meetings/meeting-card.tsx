/** One meeting: when it is, whether it was held, its agenda, and what invites to it. */
import type { PlannedMeeting } from '../../../src/domain/meeting-plan.ts';
import { useTexts } from '../../store/use-panel.ts';
import { HeldBox } from './held-box.tsx';
import { InviteActions } from './invite-actions.tsx';
import { MeetingDate } from './meeting-date.tsx';

export interface MeetingCardProps {
  meeting: PlannedMeeting;
  /** How many meetings the size calls for. */
  of: number;
  /** The last thing entered for it was taken back: it may disappear. */
  onGone: () => void;
}

export function MeetingCard({ meeting, of, onGone }: MeetingCardProps) {
  const t = useTexts();
  const { number, minutes, needed, agenda } = meeting;
  const planned = agenda.reduce((sum, part) => sum + part.minutes, 0);
  const title =
    of > 1 && needed ? t('panel.meetings.numberOf', { number, of }) : t('panel.meetings.number', { number });
  return (
    <li className="meeting" data-place={`meeting-${number}`} aria-label={title}>
      <h4>
        {title}
        <span className="heading-note">{t('process.lasts', { minutes })}</span>
      </h4>
      {!needed && <p className="row-note">{t('panel.meetings.surplus')}</p>}
      <MeetingDate meeting={meeting} onGone={onGone} />
      <HeldBox meeting={meeting} onGone={onGone} />
      {agenda.length > 0 && (
        <details className="agenda">
          <summary>{t('panel.meetings.agenda')}</summary>
          <ol>
            {agenda.map(({ part, minutes: length }) => (
              <li key={part}>
                <span className="agenda-minutes">{t('process.minutesOf', { minutes: length })}</span>
                <span>{t(`process.agenda.${part}`)}</span>
              </li>
            ))}
            {minutes > planned && (
              <li>
                <span className="agenda-minutes">{t('process.minutesOf', { minutes: minutes - planned })}</span>
                <span>{t('process.spare')}</span>
              </li>
            )}
          </ol>
        </details>
      )}
      <InviteActions meeting={meeting} of={of} />
    </li>
  );
}
