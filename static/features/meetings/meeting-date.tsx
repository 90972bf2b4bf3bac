/** When a meeting is: shown with its end and time zone, entered in two boxes of the browser's own. */
import { useState } from 'react';
import type { PlannedMeeting } from '../../../src/domain/meeting-plan.ts';
import { useAccess, usePanel } from '../../store/use-panel.ts';
import { Button } from '../../ui/button.tsx';
import { Lozenge } from '../../ui/lozenge.tsx';
import { PersonLine } from '../../ui/person-line.tsx';
import { useAct } from '../../ui/use-act.ts';
import { useRefocus } from '../../ui/use-refocus.ts';
import { MeetingDateForm } from './meeting-date-form.tsx';
import { spanWords } from './local-moment.ts';
import { dateDraft } from './date-draft.ts';

export function MeetingDate({ meeting, onGone }: { meeting: PlannedMeeting; onGone: () => void }) {
  const { store, t, announce } = usePanel();
  const contribute = useAccess('contribute');
  const { at, scheduled, minutes, number } = meeting;
  const [changing, setChanging] = useState(() => dateDraft(store.drafts, number).read() !== null);
  const change = useRefocus<HTMLButtonElement>();
  const clear = useAct(async () => {
    const result = await store.scheduleMeeting({ number, rev: meeting.rev }, null);
    if (result.ok) {
      announce(t('panel.meetings.cleared', { number }));
      onGone();
    }
    return result;
  });
  const form = contribute && (at === null || changing);
  return (
    <>
      {at === null ? (
        !contribute && (
          <p>
            <Lozenge>{t('panel.meetings.noDate')}</Lozenge>
          </p>
        )
      ) : (
        <p className="meeting-when">
          <time dateTime={at}>{spanWords(at, minutes, t.locale)}</time>
          {scheduled && (
            <span className="row-note">
              {t('panel.meetings.scheduled')} <PersonLine by={scheduled.by} at={scheduled.at} />
            </span>
          )}
        </p>
      )}
      {form && (
        <MeetingDateForm
          meeting={meeting}
          cancellable={at !== null}
          onBegin={() => setChanging(true)}
          onDone={() => {
            setChanging(false);
            change.refocus();
          }}
        />
      )}
      {contribute && at !== null && !changing && (
        <div className="actions">
          <Button ref={change.ref} onClick={() => setChanging(true)}>
            {t('panel.meetings.changeDate')}
          </Button>
          <Button appearance="subtle" disabled={clear.busy} onClick={clear.run}>
            {t('panel.meetings.clearDate')}
          </Button>
        </div>
      )}
      {clear.failure && <p className="field-error">{clear.failure}</p>}
    </>
  );
}
