/** The answer to "is it covered now?": with the reason why it is mitigated, or with what is left. Typed text is kept. */
import { type KeyboardEvent, useId, useState } from 'react';
import { coverageNoteLimit } from '../../../src/domain/coverage.ts';
import { statementLimits } from '../../../src/domain/threat-statement.ts';
import { draftName } from '../../store/drafts.ts';
import { usePanel } from '../../store/use-panel.ts';
import { Button } from '../../ui/button.tsx';
import { GrowingText } from '../../ui/growing-text.tsx';
import { isEscape, isPlainEnter } from '../../ui/keys.ts';
import { useAct } from '../../ui/use-act.ts';
import { doneIds } from './done-ids.ts';
import type { CoverageRow } from './use-coverage.ts';

export interface CoverageFormProps {
  row: CoverageRow;
  covered: boolean;
  onDone: () => void;
}

export default function CoverageForm({ row, covered, onDone }: CoverageFormProps) {
  const { store, t, announce } = usePanel();
  const id = useId();
  const { threat, key } = row;
  const name = draftName.covered(key);
  const [text, setText] = useState(
    () => keptText(store.drafts.read(name)?.text, covered) ?? prefilled(row, covered, t),
  );
  const [mitigate, setMitigate] = useState(true);
  const [tried, setTried] = useState(false);
  const needed = !covered || mitigate;
  const limit = covered ? statementLimits.reason : coverageNoteLimit;
  const fault = needed ? faultOf(text.trim().length) : null;
  const { busy, failure, run } = useAct(async () => {
    const result = await store.sayCovered({
      id: threat.id,
      rev: threat.rev,
      of: recommendationsOf(row),
      covered,
      note: covered ? '' : text.trim(),
      reason: covered && mitigate ? text.trim() : null,
    });
    if (result.ok) {
      announce(t(covered ? 'panel.coverage.saidYes' : 'panel.coverage.saidNo', { id: threat.id }));
      close();
    }
    return result;
  });

  function faultOf(length: number): string | null {
    if (length > limit) return t('panel.tooLong', { limit, length });
    return length > 0 ? null : t(covered ? 'panel.details.disposition.reasonNeeded' : 'panel.coverage.leftMissing');
  }
  function close(): void {
    store.drafts.write(name, null);
    onDone();
  }
  const save = () => {
    setTried(true);
    if (fault === null) run();
    else announce(fault, true);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isEscape(event)) close();
    else if (isPlainEnter(event)) save();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const shown = tried ? fault : null;
  return (
    <div className="coverage-form">
      {covered && (
        <label className="coverage-mitigate">
          <input type="checkbox" checked={mitigate} onChange={(event) => setMitigate(event.target.checked)} />
          {t('panel.coverage.mitigate', { id: threat.id })}
        </label>
      )}
      {needed && (
        <>
          <label htmlFor={id} className="field-label">
            {t(covered ? 'panel.coverage.reason' : 'panel.coverage.left', { id: threat.id })}
          </label>
          <GrowingText
            autoFocus
            id={id}
            value={text}
            placeholder={covered ? undefined : t('panel.coverage.leftExample')}
            aria-invalid={shown !== null || undefined}
            aria-describedby={shown === null ? undefined : `${id}-fault`}
            onKeyDown={onKeyDown}
            onChange={(event) => {
              setText(event.target.value);
              store.drafts.write(name, { text: `${covered ? 'yes' : 'no'}\n${event.target.value}`, rev: threat.rev });
            }}
          />
        </>
      )}
      {(shown ?? failure) !== null && (
        <p id={`${id}-fault`} className="field-error">
          {shown ?? failure}
        </p>
      )}
      <div className="actions">
        <Button appearance="primary" disabled={busy} onClick={save}>
          {t(busy ? 'panel.coverage.saving' : 'panel.coverage.save')}
        </Button>
        <Button appearance="subtle" disabled={busy} onClick={close}>
          {t('panel.cancel')}
        </Button>
      </div>
    </div>
  );
}

/** What was typed for this answer, and not for the other one. */
function keptText(kept: string | undefined, covered: boolean): string | null {
  const [first, ...rest] = kept?.split('\n') ?? [];
  return first === (covered ? 'yes' : 'no') ? rest.join('\n') : null;
}

function prefilled({ state, threat }: CoverageRow, covered: boolean, t: ReturnType<typeof usePanel>['t']): string {
  if (!covered) return '';
  const before = threat.disposition?.state === 'mitigated' ? threat.disposition.reason : '';
  return before || t('panel.coverage.reasonFilled', { done: doneIds(state.done) });
}

function recommendationsOf({ state }: CoverageRow) {
  return state.done.map((one) => one.id);
}
