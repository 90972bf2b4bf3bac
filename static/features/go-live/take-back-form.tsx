/** Why a notice is taken back: a reason is kept with it. */
import { type FormEvent, useId, useState } from 'react';
import { takeBackReasonLimit } from '../../../src/domain/go-live-notice.ts';
import { usePanel } from '../../store/use-panel.ts';
import { Button } from '../../ui/button.tsx';
import { GrowingText } from '../../ui/growing-text.tsx';
import { isEscape } from '../../ui/keys.ts';
import { useAct } from '../../ui/use-act.ts';

export interface TakeBackFormProps {
  /** Of the notice. */
  number: number;
  onCancel: () => void;
}

export function TakeBackForm({ number, onCancel }: TakeBackFormProps) {
  const { store, t, announce } = usePanel();
  const id = useId();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const length = reason.trim().length;
  const fault =
    length === 0
      ? t('panel.goLive.whyMissing')
      : length > takeBackReasonLimit
        ? t('panel.tooLong', { limit: takeBackReasonLimit, length })
        : null;
  const { busy, failure, run } = useAct(async () => {
    const result = await store.takeBackGoLive({ number, reason: reason.trim() });
    if (result.ok) announce(t('panel.goLive.tookBack'));
    return result;
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (fault === null) run();
    else announce(fault, true);
  };
  const shown = failure ?? (tried ? fault : null);
  return (
    <form
      className="go-live-back"
      onSubmit={send}
      onKeyDown={(event) => {
        if (isEscape(event)) onCancel();
      }}
    >
      <label htmlFor={id} className="field-label">
        {t('panel.goLive.why')}
      </label>
      <GrowingText
        autoFocus
        id={id}
        value={reason}
        aria-invalid={shown !== null || undefined}
        aria-describedby={`${id}-hint`}
        onChange={(event) => setReason(event.target.value)}
      />
      <p id={`${id}-hint`} className={shown === null ? 'field-hint' : 'field-error'}>
        {shown ?? t('panel.goLive.whyHint')}
      </p>
      <div className="actions">
        <Button submit appearance="primary" disabled={busy}>
          {t('panel.goLive.takeBackNow')}
        </Button>
        <Button appearance="subtle" onClick={onCancel}>
          {t('panel.cancel')}
        </Button>
      </div>
    </form>
  );
}
