/** What was decided on a recommendation in Follow up, and the way to decide or to ask for an exception. */
import { Suspense, useState } from 'react';
import { dayText } from '../../../src/domain/day-text.ts';
import type { Standing } from '../../../src/domain/exceptions.ts';
import type { Recommendation } from '../../../src/domain/item.ts';
import { draftName } from '../../store/drafts.ts';
import { useAccess, usePanel } from '../../store/use-panel.ts';
import { Button } from '../../ui/button.tsx';
import { later } from '../../ui/later.ts';
import { Lozenge } from '../../ui/lozenge.tsx';
import { PersonLine } from '../../ui/person-line.tsx';
import { useRefocus } from '../../ui/use-refocus.ts';
import { type DecisionState, decisionState, lacksException, toneOfDecision } from './decision-state.ts';
import './decisions.css';

const DecisionForm = later(() => import('./decision-form.tsx'));

export interface DecisionLineProps {
  recommendation: Recommendation;
  standing: Standing;
}

export function DecisionLine({ recommendation, standing }: DecisionLineProps) {
  const { store, t } = usePanel();
  const decide = useAccess('decide');
  const contribute = useAccess('contribute');
  const [open, setOpen] = useState(() => store.drafts.read(draftName.decision(recommendation.id)) !== null);
  const button = useRefocus<HTMLButtonElement>();
  const state = decisionState(recommendation, standing);
  const { id, decision = null } = recommendation;
  const note = decision?.note ?? '';
  const mayAsk = !decide && contribute && lacksException(recommendation, state);
  const act = decide
    ? t(state.outcome === null ? 'panel.decisions.decide' : 'panel.decisions.change')
    : t('panel.decisions.askException');
  const label = decide ? t('panel.decisions.decideOn', { act, id }) : t('panel.decisions.askExceptionFor', { id });
  const close = () => {
    setOpen(false);
    button.refocus();
  };
  return (
    <div className="decision">
      <div className="decision-line">
        <Decided recommendation={recommendation} state={state} />
        {(decide || mayAsk) && (
          <Button
            ref={button.ref}
            appearance="subtle"
            aria-label={label}
            aria-expanded={open}
            onClick={() => (open ? close() : setOpen(true))}
          >
            {act}
          </Button>
        )}
      </div>
      {note !== '' && <p className="decision-note">{note}</p>}
      {open && (decide || mayAsk) && (
        <Suspense fallback={null}>
          <DecisionForm recommendation={recommendation} standing={standing} onDone={close} />
        </Suspense>
      )}
    </div>
  );
}

function Decided({ recommendation, state }: { recommendation: Recommendation; state: DecisionState }) {
  const { t } = usePanel();
  const { outcome, approval, exception } = state;
  const { decision = null, accepted } = recommendation;
  const signed = decision ?? accepted;
  const until = exception === null ? '' : dayText(exception.expiresOn, t.locale);
  return (
    <>
      {outcome !== null && (
        <Lozenge tone={toneOfDecision(state)}>
          {t(`panel.decisions.outcome.${outcome}`)}
          {approval === 'waiting' && `, ${t('panel.decisions.standing.waiting')}`}
          {approval === 'approved' && `, ${t('panel.decisions.standing.until', { day: until })}`}
          {approval === 'lacking' && `, ${t('panel.decisions.standing.lacking')}`}
        </Lozenge>
      )}
      {signed !== null && (
        <span className="row-note">
          <PersonLine by={signed.by} at={signed.at} />
        </span>
      )}
    </>
  );
}
