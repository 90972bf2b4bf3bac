/** Files the recommendations that have no ticket: where to, one confirmation, the result. */
import { useState } from 'react';
import { pushedBackOn } from '../../../src/domain/agreement.ts';
import type { FilingTarget } from '../../../src/domain/filing-target.ts';
import type { Recommendation } from '../../../src/domain/item.ts';
import { usePanel } from '../../store/use-panel.ts';
import { Button } from '../../ui/button.tsx';
import { failureText } from '../../ui/failure.ts';
import { ConfirmFiling } from './confirm-filing.tsx';
import { DestinationChoice } from './destination-choice.tsx';
import { FilingResult } from './filing-result.tsx';
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
  const pushedBack = pushedBackOn(due);
  const [withThem, setWithThem] = useState(true);
  const chosenDue = withThem ? due : due.filter((one) => !pushedBack.includes(one));
  const filing = useFilingPlan(used && due.length > 0);
  const { step, ask, cancel, file } = useFiling();
  const [picked, setPicked] = useState<FilingTarget | null>(null);
  const targets: readonly FilingTarget[] = filing.plan.is === 'idle' ? [] : filing.plan.targets;
  const chosen = picked && targets.includes(picked) ? picked : (targets[0] ?? null);

  const fileNow = async () => {
    if (chosen === null) return;
    const { error, filed } = await file(chosenDue, chosen);
    announce(error ? failureText(error, t) : t('panel.followUp.filed', { count: filed.length }), error !== null);
  };
  const begin = () => {
    ask();
    if (filing.plan.is === 'idle') void filing.ask(null);
  };
  // Another place takes the confirmation back: it must never file to the one that was there before.
  const choosing = {
    ...filing,
    ask: (to: string | null) => {
      cancel();
      return filing.ask(to);
    },
  };
  const result = step.is === 'ended' ? <FilingResult result={step.result} /> : null;
  if (due.length === 0) return result ?? <p className="empty">{t('panel.followUp.allFiled')}</p>;
  return (
    <section className="part filing" aria-labelledby="part-filing">
      <h3 id="part-filing">{t('panel.followUp.toFile', { count: due.length })}</h3>
      <DestinationChoice filing={choosing} chosen={chosen} onChoose={setPicked} />
      {result}
      {step.is === 'asking' || step.is === 'filing' ? (
        <ConfirmFiling
          count={chosenDue.length}
          pushedBack={pushedBack}
          withThem={withThem}
          onWithThem={setWithThem}
          target={chosen}
          looking={filing.plan.is === 'loading'}
          filing={step.is === 'filing'}
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
