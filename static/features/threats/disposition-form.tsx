/** What becomes of a threat. Anything but open asks for the reason first; it is kept with name and moment. */
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { type DispositionState, dispositionState, statementLimits } from '../../../src/domain/threat-statement.ts';
import { draftName } from '../../store/drafts.ts';
import type { Row } from '../../store/row.ts';
import { usePanel } from '../../store/use-panel.ts';
import { Button } from '../../ui/button.tsx';
import { GrowingText } from '../../ui/growing-text.tsx';
import { isEscape, isPlainEnter } from '../../ui/keys.ts';
import { DispositionSaid } from './disposition-said.tsx';

interface Draft {
  state: DispositionState;
  reason: string;
  rev: number;
}

export function DispositionForm({ row }: { row: Row }) {
  const { store, t, announce } = usePanel();
  const id = useId();
  const name = draftName.disposition(row.key);
  const reason = useRef<HTMLTextAreaElement>(null);
  const choice = useRef<HTMLSelectElement>(null);
  /** Null: nothing chosen that is not saved. */
  const [draft, setDraft] = useState(() => fromText(store.drafts.read(name)));
  const shown = draft ?? { ...row.disposition, rev: row.item?.rev ?? 0 };
  const length = shown.reason.trim().length;
  const tooLong =
    length > statementLimits.reason ? t('panel.tooLong', { limit: statementLimits.reason, length }) : null;
  const keep = (next: Draft | null) => {
    setDraft(next);
    store.drafts.write(name, next && { text: `${next.state}\n${next.reason}`, rev: next.rev });
  };
  const say = ({ state, reason: why, rev }: Draft) => {
    store.setDisposition(row.key, { state, reason: why.trim(), rev });
    keep(null);
  };
  const choose = (state: DispositionState) => {
    // Opening it again needs no reason; the one that was given belonged to what was decided before.
    if (state === 'open') say({ ...shown, state, reason: '' });
    else keep({ ...shown, state });
  };
  const save = () => {
    if (length > 0 && tooLong === null) {
      choice.current?.focus();
      say(shown);
      return;
    }
    announce(tooLong ?? t('panel.details.disposition.reasonNeeded'), true);
    reason.current?.focus();
  };
  const cancel = () => {
    choice.current?.focus();
    keep(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isEscape(event) && draft !== null) cancel();
    else if (isPlainEnter(event)) save();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="details-part" role="group" aria-labelledby={`${id}-title`}>
      <h4 id={`${id}-title`}>{t('panel.details.disposition.title')}</h4>
      <div className="disposition">
        <select
          ref={choice}
          className="text-box"
          aria-labelledby={`${id}-title`}
          aria-describedby={`${id}-meaning`}
          value={shown.state}
          onChange={(event) => {
            const state = dispositionState.safeParse(event.target.value).data;
            if (state !== undefined) choose(state);
          }}
        >
          {dispositionState.options.map((one) => (
            <option key={one} value={one}>
              {t(`panel.details.disposition.name.${one}`)}
            </option>
          ))}
        </select>
        <span id={`${id}-meaning`} className="field-hint">
          {t(`panel.details.disposition.meaning.${shown.state}`)}
        </span>
      </div>
      {shown.state !== 'open' && (
        <div>
          <label className="field-label" htmlFor={`${id}-reason`}>
            {t('panel.details.disposition.reason')}
          </label>
          <GrowingText
            ref={reason}
            id={`${id}-reason`}
            value={shown.reason}
            placeholder={t('panel.details.disposition.reasonExample')}
            aria-invalid={tooLong !== null || undefined}
            aria-describedby={`${id}-hint`}
            onChange={(event) => keep({ ...shown, reason: event.target.value })}
            onKeyDown={onKeyDown}
          />
          {draft === null ? (
            <DispositionSaid row={row} short />
          ) : (
            <>
              <p id={`${id}-hint`} className={tooLong === null ? 'field-hint' : 'field-error'}>
                {tooLong ?? t('panel.details.disposition.reasonNeeded')}
              </p>
              <div className="actions">
                <Button appearance="primary" onClick={save}>
                  {t('panel.save')}
                </Button>
                <Button appearance="subtle" onClick={cancel}>
                  {t('panel.cancel')}
                </Button>
              </div>
            </>
          )}
        </div>
      )}
    </div>
  );
}

/** As it was kept: what was chosen in the first line, the reason below. */
function fromText(kept: { text: string; rev: number } | null): Draft | null {
  const [first = '', ...rest] = kept?.text.split('\n') ?? [];
  const state = dispositionState.safeParse(first).data;
  return kept === null || state === undefined ? null : { state, reason: rest.join('\n'), rev: kept.rev };
}
