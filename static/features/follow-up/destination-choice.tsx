/** Where the tickets go: the places the app found, and any other that somebody types. */
import { type FormEvent, useId, useState } from 'react';
import type { FilingTarget } from '../../../src/domain/filing-target.ts';
import type { Texts } from '../../../src/domain/texts.ts';
import { usePanel } from '../../store/use-panel.ts';
import { Button } from '../../ui/button.tsx';
import { failureText } from '../../ui/failure.ts';
import { Spinner } from '../../ui/spinner.tsx';
import type { FilingPlan } from './use-filing-plan.ts';

export interface DestinationChoiceProps {
  filing: FilingPlan;
  chosen: FilingTarget | null;
  onChoose: (target: FilingTarget) => void;
}

export function DestinationChoice({ filing, chosen, onChoose }: DestinationChoiceProps) {
  const { t } = usePanel();
  const name = useId();
  const { plan } = filing;
  if (plan.is === 'idle') return null;
  return (
    <fieldset className="destinations">
      <legend className="field-label">{t('panel.followUp.destination')}</legend>
      {plan.targets.map((target) => (
        <label key={targetKey(target)} className="choice">
          <input type="radio" name={name} checked={target === chosen} onChange={() => onChoose(target)} />
          <span>{targetText(target, t)}</span>
        </label>
      ))}
      {plan.is === 'loading' && plan.targets.length === 0 && <Spinner label={t('panel.followUp.planning')} />}
      {plan.is === 'ready' && plan.targets.length === 0 && <p className="empty">{t('panel.followUp.noTarget')}</p>}
      {plan.is === 'failed' && plan.to === null && (
        <p className="field-error">
          {failureText(plan.error, t)} <Button onClick={() => void filing.ask(null)}>{t('panel.retry')}</Button>
        </p>
      )}
      <OtherPlace filing={filing} onChoose={onChoose} />
    </fieldset>
  );
}

function OtherPlace({ filing, onChoose }: Pick<DestinationChoiceProps, 'filing' | 'onChoose'>) {
  const { t } = usePanel();
  const id = useId();
  const [to, setTo] = useState('');
  const { plan } = filing;
  const refused = plan.is === 'failed' && plan.to !== null ? failureText(plan.error, t) : null;
  const look = async (event: FormEvent) => {
    event.preventDefault();
    if (to.trim() === '') return;
    const [first] = await filing.ask(to.trim());
    if (first) onChoose(first);
  };
  return (
    <form className="other-place" onSubmit={(event) => void look(event)}>
      <label htmlFor={id} className="field-label">
        {t('panel.followUp.otherPlace')}
      </label>
      <div className="add-box-line">
        <input
          id={id}
          type="text"
          className="text-box"
          maxLength={255}
          placeholder={t('panel.followUp.otherExample')}
          value={to}
          aria-invalid={refused !== null || undefined}
          aria-describedby={refused ? `${id}-error` : undefined}
          onChange={(event) => setTo(event.target.value)}
        />
        <Button submit>{t('panel.followUp.usePlace')}</Button>
      </div>
      {refused && (
        <p id={`${id}-error`} role="alert" className="field-error">
          {refused}
        </p>
      )}
    </form>
  );
}

export function targetText(target: FilingTarget, t: Texts): string {
  const { projectName, projectKey, issueTypeName } = target;
  const parent = target.parent === null ? '' : `${target.parent.key} ${target.parent.summary}`.trim();
  return t(`panel.target.${target.kind}`, { type: issueTypeName, project: `${projectName} (${projectKey})`, parent });
}

function targetKey({ destination }: FilingTarget): string {
  return `${destination.projectId}.${destination.issueTypeId}.${destination.parentId ?? ''}`;
}
