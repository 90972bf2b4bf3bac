/** Confirms an approval, or says why not. What is typed stays until it is sent. */
import { type FormEvent, type KeyboardEvent, useId, useState } from 'react';
import { dayText } from '../../../src/domain/day-text.ts';
import { decisionNoteLimit } from '../../../src/domain/decision.ts';
import type { Exception } from '../../../src/domain/item.ts';
import { draftName } from '../../store/drafts.ts';
import { usePanel } from '../../store/use-panel.ts';
import { Button } from '../../ui/button.tsx';
import { GrowingText } from '../../ui/growing-text.tsx';
import { isEscape } from '../../ui/keys.ts';
import { useAct } from '../../ui/use-act.ts';

export interface VerdictFormProps {
  exception: Exception;
  approve: boolean;
  onDone: () => void;
  onCancel: () => void;
}

export function VerdictForm({ exception, approve, onDone, onCancel }: VerdictFormProps) {
  const { store, t, announce } = usePanel();
  const form = useId();
  const name = draftName.exception(exception.id);
  const [note, setNote] = useState(() => store.drafts.read(name)?.text ?? '');
  const [tried, setTried] = useState(false);
  const { id, rev } = exception;
  const length = note.trim().length;
  const fault =
    length > decisionNoteLimit
      ? t('panel.tooLong', { limit: decisionNoteLimit, length })
      : !approve && length === 0
        ? t('errors.refusalNote')
        : null;
  const act = useAct(async () => {
    const result = await store.decideException({ id, rev, approve, note: note.trim() });
    if (!result.ok) return result;
    store.drafts.write(name, null);
    announce(t(approve ? 'panel.decisions.approved' : 'panel.decisions.refused', { id }));
    onDone();
    return result;
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (fault === null) act.run();
    else announce(fault, true);
  };
  const cancel = () => {
    store.drafts.write(name, null);
    onCancel();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isEscape(event)) return;
    event.preventDefault();
    event.stopPropagation();
    cancel();
  };
  const shown = tried ? fault : null;
  const label = t(approve ? 'panel.decisions.approveThis' : 'panel.decisions.refuseThis', { id });
  return (
    <form className="decision-form boxed" aria-label={label} onSubmit={submit} onKeyDown={onKeyDown}>
      <div>
        <label className="field-label" htmlFor={`${form}-note`}>
          {t(approve ? 'panel.decisions.note' : 'panel.decisions.why')}
        </label>
        <GrowingText
          id={`${form}-note`}
          // A refusal needs words first; an approval only the second click.
          autoFocus={!approve}
          value={note}
          aria-invalid={shown !== null || undefined}
          aria-describedby={shown === null ? undefined : `${form}-fault`}
          onChange={(event) => {
            setNote(event.target.value);
            store.drafts.write(name, { text: event.target.value, rev: 0 });
          }}
        />
        {shown !== null && (
          <p id={`${form}-fault`} className="field-error">
            {shown}
          </p>
        )}
      </div>
      {act.failure && <p className="field-error">{act.failure}</p>}
      <div className="actions">
        <Button submit autoFocus={approve} appearance={approve ? 'primary' : 'danger'} disabled={act.busy}>
          {approve
            ? t('panel.decisions.confirmApprove', { day: dayText(exception.expiresOn, t.locale) })
            : t('panel.decisions.confirmRefuse')}
        </Button>
        <Button appearance="subtle" onClick={cancel}>
          {t('panel.cancel')}
        </Button>
      </div>
    </form>
  );
}
