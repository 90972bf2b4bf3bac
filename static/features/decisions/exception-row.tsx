/** One exception: what it is for and until when, who asked and who decided; for approvers, approving in two clicks. */
import { useState } from 'react';
import { dayText } from '../../../src/domain/day-text.ts';
import { type ShownException, isOwnCause } from '../../../src/domain/exceptions.ts';
import type { Exception, Recommendation } from '../../../src/domain/item.ts';
import { useAccess, usePanel, useRecords } from '../../store/use-panel.ts';
import { Button } from '../../ui/button.tsx';
import { Lozenge, type Tone } from '../../ui/lozenge.tsx';
import { PersonLine } from '../../ui/person-line.tsx';
import { PersonName } from '../../ui/person-name.tsx';
import { useAct } from '../../ui/use-act.ts';
import { useRefocus } from '../../ui/use-refocus.ts';
import { VerdictForm } from './verdict-form.tsx';

export interface ExceptionRowProps {
  exception: Exception;
  /** Null: it was deleted. */
  recommendation: Recommendation | null;
  state: ShownException;
}

const tones: Record<ShownException, Tone> = {
  asked: 'yellow',
  approved: 'green',
  refused: 'red',
  withdrawn: 'neutral',
  lapsed: 'neutral',
  over: 'red',
  outgrown: 'red',
};

export function ExceptionRow({ exception, recommendation, state }: ExceptionRowProps) {
  const { t } = usePanel();
  const { id, recommendationId, expiresOn, outcome, text } = exception;
  const line = t(`panel.decisions.line.${outcome}`, {
    id,
    recommendation: recommendationId,
    day: dayText(expiresOn, t.locale),
  });
  return (
    <li className="exception" aria-label={line}>
      <p className="exception-head">
        <strong>{line}</strong> <Lozenge tone={tones[state]}>{t(`panel.decisions.state.${state}`)}</Lozenge>
      </p>
      {recommendation && <p className="row-note">{recommendation.text}</p>}
      <p className="decision-note">{text}</p>
      <p className="row-note exception-people">
        <span>
          {t('panel.decisions.askedBy')} <PersonLine by={exception.by} at={exception.at} />
        </span>
        {exception.to && exception.state === 'asked' && recommendation !== null && (
          <span>
            {t('panel.decisions.putTo')} <PersonName of={exception.to} />
          </span>
        )}
      </p>
      <Verdict exception={exception} />
      <Hint {...{ exception, recommendation, state }} />
      {exception.state === 'asked' && recommendation !== null && <Acts {...{ exception, recommendation, state }} />}
    </li>
  );
}

/** What the approver said, also of one that was withdrawn or lapsed since. */
function Verdict({ exception: { decided, state } }: { exception: Exception }) {
  const { t } = usePanel();
  if (decided === null) return null;
  return (
    <>
      <p className="row-note">
        {t(`panel.decisions.by.${state === 'refused' ? 'refused' : 'approved'}`)}{' '}
        <PersonLine by={decided.by} at={decided.at} />
      </p>
      {decided.note !== '' && <p className="decision-note">{decided.note}</p>}
    </>
  );
}

function Hint({ exception, recommendation, state }: ExceptionRowProps) {
  const { t } = usePanel();
  if (recommendation === null) return <p className="field-hint">{t('panel.decisions.gone')}</p>;
  if (state === 'over') return <p className="field-hint">{t('panel.decisions.over')}</p>;
  if (state !== 'outgrown') return null;
  const [then, now] = [exception.priority, recommendation.priority].map((one) => t(`priority.${one}.name`));
  return <p className="field-hint">{t('panel.decisions.outgrown', { then: then ?? '', now: now ?? '' })}</p>;
}

/** While it waits. */
function Acts({ exception, recommendation, state }: ExceptionRowProps) {
  const { store, t, announce } = usePanel();
  const { accountId } = useRecords();
  const approve = useAccess('approve');
  const decide = useAccess('decide');
  const [verdict, setVerdict] = useState<'approve' | 'refuse' | null>(null);
  const button = useRefocus<HTMLButtonElement>();
  const { id } = exception;
  const own = isOwnCause(exception, recommendation ?? {}, accountId);
  const withdrawing = useAct(async () => {
    const result = await store.withdrawException(id);
    if (result.ok) announce(t('panel.decisions.withdrawn', { id }));
    return result;
  });
  const close = () => {
    setVerdict(null);
    button.refocus();
  };
  if (verdict !== null) {
    return (
      <VerdictForm
        exception={exception}
        approve={verdict === 'approve'}
        onDone={() => setVerdict(null)}
        onCancel={close}
      />
    );
  }
  const decidable = approve && !own && recommendation !== null;
  return (
    <>
      <div className="actions">
        {decidable && state === 'asked' && (
          <Button
            ref={button.ref}
            appearance="primary"
            aria-label={t('panel.decisions.approveThis', { id })}
            onClick={() => setVerdict('approve')}
          >
            {t('panel.decisions.approve')}
          </Button>
        )}
        {decidable && (
          <Button aria-label={t('panel.decisions.refuseThis', { id })} onClick={() => setVerdict('refuse')}>
            {t('panel.decisions.refuse')}
          </Button>
        )}
        {(decide || exception.by === accountId) && (
          <Button
            appearance="subtle"
            disabled={withdrawing.busy}
            aria-label={t('panel.decisions.withdrawThis', { id })}
            onClick={withdrawing.run}
          >
            {t('panel.decisions.withdraw')}
          </Button>
        )}
      </div>
      {approve && own && <p className="field-hint">{t('panel.decisions.ownCause')}</p>}
      {withdrawing.failure && <p className="field-error">{withdrawing.failure}</p>}
    </>
  );
}
