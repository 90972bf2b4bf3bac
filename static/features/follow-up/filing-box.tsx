/** Files the recommendations that have no ticket: where to, one confirmation, the result. */
import { useRef, useState } from 'react';
import type { Recommendation } from '../../../src/domain/item.ts';
import { isFiled } from '../../../src/domain/progress.ts';
import { usePanel } from '../../store/use-panel.ts';
import { Button } from '../../ui/button.tsx';
import { failureText } from '../../ui/failure.ts';
import { type Choices, noChoices } from '../filing/choices.ts';
import { ConfirmFiling, FilingProgress } from './confirm-filing.tsx';
import { DestinationChoice } from './destination-choice.tsx';
import { FilingResult } from './filing-result.tsx';
import { TicketChoices } from './ticket-choices.tsx';
import { toFile } from './ticket-state.ts';
import { useFilingForm } from './use-filing-form.ts';
import { type FilingAct, useFiling } from './use-filing.ts';

export interface FilingBoxProps {
  recommendations: readonly Recommendation[];
  /** Whether somebody came here on purpose: a mere page load asks Jira for nothing. */
  used: boolean;
}

export function FilingBox({ recommendations, used }: FilingBoxProps) {
  const { t } = usePanel();
  const act = useFiling();
  const due = toFile(recommendations, Date.now());
  const { step } = act;
  const result = step.is === 'ended' ? <FilingResult result={step.result} /> : null;
  const filed = (id: string) => recommendations.some((one) => one.id === id && isComplete(one));
  if (due.length === 0 && step.is !== 'filing')
    return result ?? <p className="empty">{t('panel.followUp.allFiled')}</p>;
  return (
    <section className="part filing" aria-labelledby="part-filing">
      <h3 id="part-filing">
        {step.is === 'filing' ? t('panel.followUp.filing') : t('panel.followUp.toFile', { count: due.length })}
      </h3>
      {step.is === 'filing' && <FilingProgress done={step.ids.filter(filed).length} count={step.ids.length} />}
      {/* Stays while it files: what Jira refuses is filed again with the choices that were made. */}
      <div className="filing-form" hidden={step.is === 'filing'}>
        <FilingForm due={due} used={used} act={act} />
        {result}
      </div>
    </section>
  );
}

/** Filed, and linked too: the links take most of the time. */
function isComplete(one: Recommendation): boolean {
  return isFiled(one) && one.tickets.every((ticket) => ticket.linked || ticket.state === 'gone');
}

interface FilingFormProps {
  due: readonly Recommendation[];
  used: boolean;
  act: FilingAct;
}

function FilingForm({ due, used, act: { step, ask, cancel, file } }: FilingFormProps) {
  const { t, announce } = usePanel();
  const form = useFilingForm(due, used);
  const { places, target, choices, setChoices, obstacle } = form;
  const [checked, setChecked] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const needed = t('panel.filing.fillFirst', { project: target?.projectKey ?? '' });
  const fileNow = async () => {
    const input = form.input();
    if (input === null) return;
    const { error, filed, refused } = await file(input);
    if (error === null && refused.length === 0) setChoices(noChoices);
    announce(error ? failureText(error, t) : t('panel.followUp.filed', { count: filed.length }), error !== null);
  };
  const begin = () => {
    if (obstacle) {
      setChecked(true);
      announce(needed, true);
      box.current?.querySelector<HTMLElement>('.filing-fields .text-box, .filing-fields .button')?.focus();
      return;
    }
    ask();
    if (places.plan.is === 'idle') void places.ask(null);
  };
  // Another place or choice takes the confirmation back: it must never file what was not read.
  const asking = (to: string | null) => {
    cancel();
    return places.ask(to);
  };
  const change = (next: Choices) => {
    cancel();
    setChoices(next);
  };
  return (
    <div ref={box} className="filing-form">
      <DestinationChoice filing={{ ...places, ask: asking }} chosen={target} onChoose={form.choose} />
      {target && (
        <TicketChoices
          target={target}
          asked={form.asked}
          guarded={places.guarded}
          recommendations={due}
          choices={choices}
          checked={checked}
          onChange={change}
        />
      )}
      {step.is === 'asking' ? (
        <ConfirmFiling
          count={form.count}
          pushedBack={form.pushedBack}
          withThem={form.withThem}
          onWithThem={form.setWithThem}
          target={target}
          looking={places.plan.is === 'loading' || form.asked.is === 'loading'}
          obstacle={obstacle ? needed : null}
          onFile={() => void fileNow()}
          onCancel={cancel}
        />
      ) : (
        <Button appearance="primary" icon="ticket" onClick={begin}>
          {t('panel.followUp.fileTickets')}
        </Button>
      )}
    </div>
  );
}
