/** The meetings that the size calls for, with what was entered for others; and how to do without them. */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { PlannedMeeting } from '../../../src/domain/meeting-plan.ts';
import { useTexts } from '../../store/use-panel.ts';
import { MeetingCard } from './meeting-card.tsx';
import './meetings.css';

export function MeetingsPart({ meetings, children }: { meetings: readonly PlannedMeeting[]; children: ReactNode }) {
  const t = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  const needed = meetings.filter((one) => one.needed);
  const held = needed.filter((one) => one.held !== null).length;
  /** A meeting that is not called for goes with the last thing that was entered for it, and the focus with it. */
  const [takenBack, setTakenBack] = useState(0);
  useEffect(() => {
    if (takenBack > 0 && document.activeElement === document.body) heading.current?.focus();
  }, [takenBack]);
  const gone = () => setTakenBack((before) => before + 1);
  return (
    <section className="part" aria-labelledby="part-meetings">
      <h3 id="part-meetings" ref={heading} tabIndex={-1}>
        {t('panel.meetings.title')}
        {needed.length > 0 && (
          <span className="heading-note">{t('panel.meetings.heldOf', { held, of: needed.length })}</span>
        )}
      </h3>
      {needed.length === 0 && <p className="empty">{t('process.meetings.none')}.</p>}
      {meetings.length > 0 && (
        <ul className="meetings" aria-labelledby="part-meetings">
          {meetings.map((meeting) => (
            <MeetingCard key={meeting.number} meeting={meeting} of={needed.length} onGone={gone} />
          ))}
        </ul>
      )}
      {children}
    </section>
  );
}
