/** Why an issue needs no threat model. What is typed stays until it is saved or cancelled. */
import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { CandidateRow } from '../../../src/contract/project.ts';
import { dismissalReasonLimit } from '../../../src/domain/candidate.ts';
import { Button } from '../../ui/button.tsx';
import { failureText } from '../../ui/failure.ts';
import { GrowingText } from '../../ui/growing-text.tsx';
import { isEscape, isSaveKey } from '../../ui/keys.ts';
import { useProject } from '../app/project-context.ts';

interface DismissFormProps {
  row: CandidateRow;
  onDismissed: () => void;
  onClose: () => void;
}

export function DismissForm({ row: { issueId, key }, onDismissed, onClose }: DismissFormProps) {
  const { client, t, announce } = useProject();
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const running = useRef(false);
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  useEffect(() => box.current?.focus(), []);
  const length = reason.trim().length;
  const tooLong =
    length > dismissalReasonLimit ? t('candidates.dismissal.tooLong', { length, limit: dismissalReasonLimit }) : null;
  const refuse = (sentence: string) => {
    setFault(sentence);
    announce(sentence, true);
    box.current?.focus();
  };
  const save = async (event: FormEvent | KeyboardEvent) => {
    event.preventDefault();
    if (running.current) return;
    const unfit = length === 0 ? t('candidates.dismissal.empty') : tooLong;
    if (unfit !== null) {
      refuse(unfit);
      return;
    }
    running.current = true;
    setBusy(true);
    const result = await client.call('dismiss', { issueId, reason: reason.trim() });
    running.current = false;
    setBusy(false);
    if (result.ok) onDismissed();
    else refuse(failureText(result.error, t));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isEscape(event) && reason === '') onClose();
    if (isSaveKey(event)) void save(event);
  };
  const failure = tooLong ?? fault;
  return (
    <form
      className="dismiss-form"
      aria-label={t('candidates.dismissal.title', { key })}
      noValidate
      onSubmit={(event) => void save(event)}
      onKeyDown={onKeyDown}
    >
      <div>
        <label className="field-label" htmlFor={`${id}-reason`}>
          {t('candidates.dismissal.reason')}
        </label>
        <GrowingText
          ref={box}
          id={`${id}-reason`}
          rows={2}
          value={reason}
          aria-invalid={failure !== null || undefined}
          aria-describedby={`${id}-hint ${id}-fault`}
          onChange={(event) => {
            setReason(event.target.value);
            setFault(null);
          }}
        />
        <p id={`${id}-hint`} className="field-hint">
          {t('candidates.dismissal.hint')}
        </p>
        <p id={`${id}-fault`} className="field-error">
          {failure}
        </p>
      </div>
      <div className="actions">
        <Button appearance="primary" submit aria-disabled={busy}>
          {t(busy ? 'candidates.dismissal.saving' : 'candidates.dismissal.save')}
        </Button>
        <Button onClick={onClose}>{t('candidates.dismissal.cancel')}</Button>
      </div>
    </form>
  );
}
