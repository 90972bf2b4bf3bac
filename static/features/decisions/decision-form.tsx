/** Accept, decline or defer, with a note; where an approval is needed, its reason, last day and whom to ask. */
import { type FormEvent, type KeyboardEvent, useId } from 'react';
import type { Standing } from '../../../src/domain/exceptions.ts';
import type { Recommendation } from '../../../src/domain/item.ts';
import { isFiled } from '../../../src/domain/progress.ts';
import { usePanel } from '../../store/use-panel.ts';
import { Button } from '../../ui/button.tsx';
import { GrowingText } from '../../ui/growing-text.tsx';
import { isEscape } from '../../ui/keys.ts';
import { EarlierDecisions } from './earlier-decisions.tsx';
import { ExceptionFields } from './exception-fields.tsx';
import { OutcomeChoice } from './outcome-choice.tsx';
import { type Deciding, useDecision } from './use-decision.ts';

export interface DecisionFormProps {
  recommendation: Recommendation;
  standing: Standing;
  onDone: () => void;
}

export default function DecisionForm({ recommendation, standing, onDone }: DecisionFormProps) {
  const { t } = usePanel();
  const deciding = useDecision({ recommendation, standing });
  const { draft, change, fault, busy, asks, decides, term } = deciding;
  const { id } = recommendation;
  const cancel = () => {
    deciding.drop();
    onDone();
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await deciding.save()) onDone();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isEscape(event)) return;
    event.preventDefault();
    event.stopPropagation();
    cancel();
  };
  const saveLabel = !decides
    ? t('panel.decisions.askNow')
    : t(asks ? 'panel.decisions.saveAndAsk' : 'panel.decisions.saveDecision');
  return (
    <form
      className="decision-form boxed"
      aria-label={decides ? t('panel.decisions.question', { id }) : t('panel.decisions.askExceptionFor', { id })}
      onSubmit={(event) => void submit(event)}
      onKeyDown={onKeyDown}
    >
      <OutcomeChoice
        id={id}
        value={draft.outcome}
        decides={decides}
        decided={(recommendation.decision ?? null) !== null}
        fault={fault?.field === 'outcome' ? fault.sentence : null}
        onChoose={(outcome) => change({ outcome })}
      />
      <Consequences recommendation={recommendation} deciding={deciding} />
      {draft.outcome !== null && draft.outcome !== 'none' && (
        <Words recommendation={recommendation} deciding={deciding} />
      )}
      {asks && term && <ExceptionFields draft={draft} term={term} fault={fault} onChange={change} />}
      {fault?.field === null && (
        <p role="alert" className="field-error">
          {fault.sentence}
        </p>
      )}
      <div className="actions">
        <Button submit appearance="primary" disabled={busy}>
          {busy ? t('panel.decisions.saving') : saveLabel}
        </Button>
        <Button appearance="subtle" onClick={cancel}>
          {t('panel.cancel')}
        </Button>
      </div>
      <EarlierDecisions of={recommendation} />
    </form>
  );
}

interface PartProps {
  recommendation: Recommendation;
  deciding: Deciding;
}

/** What else changes with the choice. */
function Consequences({ recommendation, deciding: { draft, kept, withdrawn } }: PartProps) {
  const { t } = usePanel();
  const ids = withdrawn.map((one) => one.id).join(', ');
  return (
    <>
      {isFiled(recommendation) && draft.outcome === 'declined' && (
        <p className="field-hint">{t('panel.decisions.filed')}</p>
      )}
      {kept && <p className="field-hint">{t('panel.decisions.keeps', { id: kept.id })}</p>}
      {ids !== '' && <p className="field-hint">{t('panel.decisions.withdraws', { ids })}</p>}
    </>
  );
}

/** The note, or the reason that an approver reads. */
function Words({ recommendation, deciding: { draft, change, fault, asks } }: PartProps) {
  const { t } = usePanel();
  const id = useId();
  const wrong = fault?.field === 'words' ? fault.sentence : null;
  const priority = t(`priority.${recommendation.priority}.name`);
  return (
    <div>
      <label className="field-label" htmlFor={id}>
        {t(asks ? 'panel.decisions.reason' : 'panel.decisions.note')}
      </label>
      <GrowingText
        id={id}
        value={draft.words}
        aria-required={asks || undefined}
        aria-invalid={wrong !== null || undefined}
        aria-describedby={`${id}-hint`}
        onChange={(event) => change({ words: event.target.value })}
      />
      <p id={`${id}-hint`} className={wrong === null ? 'field-hint' : 'field-error'}>
        {wrong ?? (asks && t('panel.decisions.reasonHint', { priority }))}
      </p>
    </div>
  );
}
