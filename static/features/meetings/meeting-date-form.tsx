/** Date and time of a meeting, in the person's own time zone. What is entered stays until it is saved or cancelled. */
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import type { PlannedMeeting } from '../../../src/domain/meeting-plan.ts';
import { isBelievable } from '../../../src/domain/meeting.ts';
import { usePanel } from '../../store/use-panel.ts';
import { Button } from '../../ui/button.tsx';
import { isEscape } from '../../ui/keys.ts';
import { useAct } from '../../ui/use-act.ts';
import { dateDraft } from './date-draft.ts';
import { localTimeOf, momentOf, ownTimeZone, spanWords } from './local-moment.ts';

export interface MeetingDateFormProps {
  meeting: PlannedMeeting;
  /** There is a date to go back to. */
  cancellable: boolean;
  /** Something is entered: the boxes stay, also when somebody else sets a date meanwhile. */
  onBegin: () => void;
  onDone: () => void;
}

export function MeetingDateForm({ meeting, cancellable, onBegin, onDone }: MeetingDateFormProps) {
  const { store, t, announce } = usePanel();
  const id = useId();
  const date = useRef<HTMLInputElement>(null);
  const time = useRef<HTMLInputElement>(null);
  const box = dateDraft(store.drafts, meeting.number);
  /** Null: nothing is entered here that is not saved. */
  const [draft, setDraft] = useState(box.read);
  const [fault, setFault] = useState<string | null>(null);
  const now = draft ?? { ...localTimeOf(meeting.at), rev: meeting.rev };
  const keep = (next: typeof draft) => {
    if (draft === null && next !== null) onBegin();
    setDraft(next);
    box.write(next);
  };
  // Only who opened the boxes by a button expects the focus in them.
  useEffect(() => {
    if (cancellable) date.current?.focus();
  }, [cancellable]);
  const act = useAct(async () => {
    const at = momentOf(now);
    const result = await store.scheduleMeeting({ number: meeting.number, rev: now.rev }, at);
    if (result.ok) {
      keep(null);
      announce(t('panel.meetings.isOn', { when: at === null ? '' : spanWords(at, meeting.minutes, t.locale) }));
      onDone();
    } else if (result.error.code === 'CONFLICT' && 'model' in result.error) {
      // Theirs is shown above by now: whoever saves again has seen it.
      const theirs = result.error.model?.meetings?.find((one) => one.number === meeting.number);
      keep({ ...now, rev: theirs?.rev ?? now.rev });
    }
    return result;
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const at = momentOf(now);
    const missing = now.date === '' ? date : now.time === '' ? time : at === null ? date : null;
    const told =
      missing !== null
        ? t(missing === date ? 'panel.meetings.chooseDate' : 'panel.meetings.chooseTime')
        : at !== null && !isBelievable(at, new Date())
          ? t('panel.meetings.farAway')
          : null;
    setFault(told);
    if (told === null) {
      act.run();
      return;
    }
    announce(told, true);
    (missing ?? date).current?.focus();
  };
  const cancel = () => {
    keep(null);
    onDone();
  };
  const failure = fault ?? act.failure;
  return (
    <form
      className="meeting-form"
      onSubmit={submit}
      onKeyDown={(event) => {
        if (isEscape(event) && cancellable) cancel();
      }}
    >
      <div className="meeting-boxes">
        <div>
          <label htmlFor={`${id}-date`} className="field-label">
            {t('panel.meetings.date', { number: meeting.number })}
          </label>
          <input
            ref={date}
            id={`${id}-date`}
            className="text-box"
            type="date"
            value={now.date}
            aria-describedby={`${id}-zone ${id}-fault`}
            onChange={(event) => keep({ ...now, date: event.target.value })}
          />
        </div>
        <div>
          <label htmlFor={`${id}-time`} className="field-label">
            {t('panel.meetings.time', { number: meeting.number })}
          </label>
          <input
            ref={time}
            id={`${id}-time`}
            className="text-box"
            type="time"
            value={now.time}
            aria-describedby={`${id}-zone ${id}-fault`}
            onChange={(event) => keep({ ...now, time: event.target.value })}
          />
        </div>
        <div className="actions">
          <Button submit disabled={act.busy}>
            {t(act.busy ? 'panel.meetings.saving' : 'panel.meetings.saveDate')}
          </Button>
          {cancellable && (
            <Button appearance="subtle" onClick={cancel}>
              {t('panel.cancel')}
            </Button>
          )}
        </div>
      </div>
      <p id={`${id}-zone`} className="field-hint">
        {t('panel.meetings.zone', { zone: ownTimeZone() })} {draft !== null && !act.busy && t('panel.prepare.unsaved')}
      </p>
      <p id={`${id}-fault`} className="field-error">
        {failure}
      </p>
    </form>
  );
}
