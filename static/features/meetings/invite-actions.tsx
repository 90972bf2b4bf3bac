/** Add to calendar, and copy the agenda as text: for an invitation, a chat, a page. */
import { useEffect, useId, useRef, useState } from 'react';
import type { PlannedMeeting } from '../../../src/domain/meeting-plan.ts';
import { usePanel, useRecords } from '../../store/use-panel.ts';
import { Button } from '../../ui/button.tsx';
import { copyText } from '../../ui/copy-text.ts';
import { saveFile } from './save-file.ts';
import { useInvitation } from './use-invitation.ts';

type State = { is: 'idle' | 'busy' } | { is: 'done' | 'failed'; says: string } | { is: 'by-hand'; text: string };

export function InviteActions({ meeting, of }: { meeting: PlannedMeeting; of: number }) {
  const { t, announce } = usePanel();
  const { issue } = useRecords();
  const id = useId();
  const invitation = useInvitation(meeting, of);
  const [state, setState] = useState<State>({ is: 'idle' });
  const { number, at } = meeting;
  const attempt = async (make: () => Promise<State>) => {
    if (state.is === 'busy') return;
    setState({ is: 'busy' });
    // The code for it is fetched when it is needed: after an update of the app it may be another one.
    const next = await make().catch((): State => ({ is: 'failed', says: t('panel.meetings.notMade') }));
    setState(next);
    if ('says' in next) announce(next.says, next.is === 'failed');
  };
  const download = async (): Promise<State> => {
    if (at === null) return { is: 'idle' };
    const name = `${issue.key}-threat-model-${number}.ics`;
    saveFile({ name, type: 'text/calendar', text: await invitation.calendar(at) });
    return { is: 'done', says: t('panel.meetings.downloaded', { name }) };
  };
  const copy = async (): Promise<State> => {
    const text = await invitation.agenda();
    return (await copyText(text)) ? { is: 'done', says: t('panel.report.copied') } : { is: 'by-hand', text };
  };
  return (
    <div className="invite">
      <div className="actions">
        <Button
          icon="calendar"
          aria-disabled={at === null}
          aria-describedby={at === null ? `${id}-why` : undefined}
          onClick={() => {
            if (at === null) announce(t('panel.meetings.dateFirst'), true);
            else void attempt(download);
          }}
        >
          {t('panel.meetings.addToCalendar')}
        </Button>
        <Button icon="copy" onClick={() => void attempt(copy)}>
          {t('panel.meetings.copyAgenda')}
        </Button>
      </div>
      {at === null && (
        <p id={`${id}-why`} className="row-note">
          {t('panel.meetings.dateFirst')}
        </p>
      )}
      {'says' in state && <p className={state.is === 'failed' ? 'field-error' : 'row-note'}>{state.says}</p>}
      {state.is === 'by-hand' && <ByHand text={state.text} />}
    </div>
  );
}

/** The browser does not let the frame copy: the text is selected, to be copied by hand. */
function ByHand({ text }: { text: string }) {
  const { t } = usePanel();
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    box.current?.focus();
    box.current?.select();
  }, [text]);
  return (
    <>
      <p className="field-hint">{t('panel.report.copyByHand')}</p>
      <textarea
        ref={box}
        className="text-box"
        readOnly
        rows={text.split('\n').length}
        aria-label={t('panel.meetings.agenda')}
        value={text}
      />
    </>
  );
}
