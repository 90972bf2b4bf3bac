/** Files the recommendations that have no ticket: where to, one confirmation, the result. */
import { useRef, useState } from 'react';
import { pushedBackOn } from '../../../src/domain/agreement.ts';
import type { FilingTarget } from '../../../src/domain/filing-target.ts';
import type { Recommendation } from '../../../src/domain/item.ts';
import { isFiled } from '../../../src/domain/progress.ts';
import { usePanel } from '../../store/use-panel.ts';
import { Button } from '../../ui/button.tsx';
import { failureText } from '../../ui/failure.ts';
import { type Choices, destinationOf, filingInput, missing, noChoices, unsupported } from '../filing/choices.ts';
import { useTargetFields } from '../filing/use-target-fields.ts';
import { ConfirmFiling, FilingProgress } from './confirm-filing.tsx';
import { DestinationChoice } from './destination-choice.tsx';
import { FilingResult } from './filing-result.tsx';
import { TicketChoices } from './ticket-choices.tsx';
import { toFile } from './ticket-state.ts';
import { useFiling } from './use-filing.ts';
import { useFilingPlan } from './use-filing-plan.ts';

export interface FilingBoxProps {
  recommendations: readonly Recommendation[];
  /** Whether somebody came here on purpose: a mere page load asks Jira for nothing. */
  used: boolean;
}

export function FilingBox({ recommendations, used }: FilingBoxProps) {
  const { t, announce } = usePanel();
  const due = toFile(recommendations, Date.now());
  const [choices, setChoices] = useState<Choices>(noChoices);
  const wanted = due.filter((one) => !choices.left.has(one.id));
  const pushedBack = pushedBackOn(wanted);
  const [withThem, setWithThem] = useState(true);
  const chosenDue = withThem ? wanted : wanted.filter((one) => !pushedBack.includes(one));
  const filing = useFilingPlan(used && due.length > 0);
  const { step, ask, cancel, file } = useFiling();
  const [picked, setPicked] = useState<FilingTarget | null>(null);
  const targets: readonly FilingTarget[] = filing.plan.is === 'idle' ? [] : filing.plan.targets;
  const chosen = picked && targets.includes(picked) ? picked : (targets[0] ?? null);
  const asked = useTargetFields(chosen && destinationOf(chosen, choices));
  const fields = asked.is === 'ready' ? asked.fields : [];
  const ids = chosenDue.map((one) => one.id);
  const lacking = missing(fields, choices, ids);
  const obstacle = lacking.length > 0 || unsupported(fields).length > 0;
  const [checked, setChecked] = useState(false);
  const box = useRef<HTMLElement>(null);

  const fileNow = async () => {
    if (chosen === null) return;
    const input = filingInput(chosen, choices, { ids, fields, guarded: filing.guarded });
    const { error, filed } = await file(input);
    if (error === null) setChoices(noChoices);
    announce(error ? failureText(error, t) : t('panel.followUp.filed', { count: filed.length }), error !== null);
  };
  const begin = () => {
    if (obstacle) {
      setChecked(true);
      announce(t('panel.filing.fillFirst', { project: chosen?.projectKey ?? '' }), true);
      box.current?.querySelector<HTMLElement>('.filing-fields .text-box, .filing-fields .button')?.focus();
      return;
    }
    ask();
    if (filing.plan.is === 'idle') void filing.ask(null);
  };
  // Another place or choice takes the confirmation back: it must never file what was not read.
  const choosing = {
    ...filing,
    ask: (to: string | null) => {
      cancel();
      return filing.ask(to);
    },
  };
  const change = (next: Choices) => {
    cancel();
    setChoices(next);
  };
  const result = step.is === 'ended' ? <FilingResult result={step.result} /> : null;
  if (step.is === 'filing') {
    const done = recommendations.filter((one) => step.ids.includes(one.id) && isFiled(one)).length;
    return (
      <section className="part filing" aria-labelledby="part-filing">
        <h3 id="part-filing">{t('panel.followUp.filing')}</h3>
        <FilingProgress done={done} count={step.ids.length} />
      </section>
    );
  }
  if (due.length === 0) return result ?? <p className="empty">{t('panel.followUp.allFiled')}</p>;
  return (
    <section ref={box} className="part filing" aria-labelledby="part-filing">
      <h3 id="part-filing">{t('panel.followUp.toFile', { count: due.length })}</h3>
      <DestinationChoice filing={choosing} chosen={chosen} onChoose={setPicked} />
      {chosen && (
        <TicketChoices
          target={chosen}
          asked={asked}
          guarded={filing.guarded}
          recommendations={due}
          choices={choices}
          checked={checked}
          onChange={change}
        />
      )}
      {result}
      {step.is === 'asking' ? (
        <ConfirmFiling
          count={chosenDue.length}
          pushedBack={pushedBack}
          withThem={withThem}
          onWithThem={setWithThem}
          target={chosen}
          looking={filing.plan.is === 'loading' || asked.is === 'loading'}
          obstacle={obstacle ? t('panel.filing.fillFirst', { project: chosen?.projectKey ?? '' }) : null}
          onFile={() => void fileNow()}
          onCancel={cancel}
        />
      ) : (
        <Button appearance="primary" icon="ticket" onClick={begin}>
          {t('panel.followUp.fileTickets')}
        </Button>
      )}
    </section>
  );
}
