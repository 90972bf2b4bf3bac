/** How long an exception is asked for, and whom it is put to. */
import { useId } from 'react';
import { dayText } from '../../../src/domain/day-text.ts';
import type { ExpiryRange } from '../../../src/domain/exception-rules.ts';
import type { AccountId } from '../../../src/domain/ids.ts';
import type { NamedPerson } from '../../../src/domain/named-person.ts';
import { usePanel, useRecords } from '../../store/use-panel.ts';
import { isEscape } from '../../ui/keys.ts';
import { AskWhom } from '../prepare/ask-whom.tsx';
import type { DecisionDraft } from './decision-draft.ts';
import type { Fault } from './use-decision.ts';

export interface ExceptionFieldsProps {
  draft: DecisionDraft;
  term: ExpiryRange;
  fault: Fault | null;
  onChange: (part: Partial<DecisionDraft>) => void;
}

export function ExceptionFields({ draft, term, fault, onChange }: ExceptionFieldsProps) {
  const { t } = usePanel();
  const { model, rules } = useRecords();
  const id = useId();
  const wrongDay = fault?.field === 'expiresOn' ? fault.sentence : null;
  const words = { label: t('panel.decisions.whom'), nobody: t('panel.decisions.whoever') };
  const listed = rules.approvers.length > 0;
  // Where none are listed, the security engineers are the likely ones.
  const likely = listed ? rules.approvers : securityEngineers(model?.people ?? []);
  return (
    <div className="exception-fields">
      <div>
        <label className="field-label" htmlFor={`${id}-until`}>
          {t('panel.decisions.until')}
        </label>
        <input
          type="date"
          className="text-box exception-day"
          id={`${id}-until`}
          min={term.first}
          max={term.last}
          aria-required
          value={draft.expiresOn}
          aria-invalid={wrongDay !== null || undefined}
          aria-describedby={`${id}-hint`}
          onChange={(event) => onChange({ expiresOn: event.target.value })}
        />
        <p id={`${id}-hint`} className={wrongDay === null ? 'field-hint' : 'field-error'}>
          {wrongDay ?? t('panel.decisions.untilHint', { day: dayText(term.last, t.locale) })}
        </p>
      </div>
      <div
        role="group"
        aria-label={t('panel.decisions.whom')}
        onKeyDown={(event) => {
          // Escape leaves the search for somebody, not the whole form.
          if (isEscape(event)) event.stopPropagation();
        }}
      >
        <AskWhom to={draft.to} accounts={likely} closed={listed} words={words} onChoose={(to) => onChange({ to })} />
        {fault?.field === 'to' && (
          <p role="alert" className="field-error">
            {fault.sentence}
          </p>
        )}
      </div>
    </div>
  );
}

function securityEngineers(people: readonly NamedPerson[]): AccountId[] {
  return people.filter((one) => one.role === 'security').map((one) => one.accountId);
}
