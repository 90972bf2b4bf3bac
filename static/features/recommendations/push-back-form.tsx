/** Why a priority does not fit, in a few words. What is typed outlives tabs and reloads until it is sent. */
import { type KeyboardEvent, useId, useState } from 'react';
import { noteLimit } from '../../../src/domain/agreement.ts';
import { draftName } from '../../store/drafts.ts';
import type { Row } from '../../store/row.ts';
import { usePanel } from '../../store/use-panel.ts';
import { Button } from '../../ui/button.tsx';
import { GrowingText } from '../../ui/growing-text.tsx';
import { isEscape, isPlainEnter } from '../../ui/keys.ts';
import { useOwnOpinion } from './use-own-opinion.ts';

export interface PushBackFormProps {
  row: Row;
  onDone: () => void;
}

export function PushBackForm({ row, onDone }: PushBackFormProps) {
  const { store, t, announce } = usePanel();
  const mine = useOwnOpinion(row);
  const name = draftName.pushBack(row.key);
  const id = useId();
  const said = mine?.stance === 'pushed-back' ? mine.note : '';
  const [note, setNote] = useState(() => store.drafts.read(name)?.text ?? said);
  const [tried, setTried] = useState(false);
  const length = note.trim().length;
  const fault =
    length > noteLimit
      ? t('panel.tooLong', { limit: noteLimit, length })
      : length === 0
        ? t('panel.recommendations.whyMissing')
        : null;
  const shown = tried ? fault : null;
  const close = () => {
    store.drafts.write(name, null);
    onDone();
  };
  const send = () => {
    setTried(true);
    if (fault !== null) {
      announce(fault, true);
      return;
    }
    if (note.trim() !== said) store.agree(row.key, 'pushed-back', note.trim());
    close();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isEscape(event)) close();
    else if (isPlainEnter(event)) send();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const priority = row.priority === null ? '' : t(`priority.${row.priority}.name`);
  return (
    <div className="push-back-form">
      <label htmlFor={id} className="field-label">
        {t('panel.recommendations.why', { priority })}
      </label>
      <GrowingText
        autoFocus
        id={id}
        value={note}
        aria-invalid={shown !== null || undefined}
        aria-describedby={`${id}-hint`}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          setNote(event.target.value);
          store.drafts.write(name, { text: event.target.value, rev: 0 });
        }}
      />
      <p id={`${id}-hint`} className={shown === null ? 'field-hint' : 'field-error'}>
        {shown ?? t('panel.recommendations.whyHint')}
      </p>
      <div className="actions">
        <Button appearance="primary" onClick={send}>
          {t('panel.recommendations.send')}
        </Button>
        {mine?.stance === 'pushed-back' && (
          <Button
            onClick={() => {
              store.agree(row.key, null, '');
              close();
            }}
          >
            {t('panel.recommendations.takeBack')}
          </Button>
        )}
        <Button appearance="subtle" onClick={close}>
          {t('panel.cancel')}
        </Button>
      </div>
    </div>
  );
}
