/** Whether the team agrees with a priority: one press to agree, a note to push back, and who said what. */
import { Suspense, useState } from 'react';
import { type Agreement, agreementOn } from '../../../src/domain/agreement.ts';
import type { Recommendation } from '../../../src/domain/item.ts';
import { draftName } from '../../store/drafts.ts';
import type { Row } from '../../store/row.ts';
import { usePanel } from '../../store/use-panel.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { later } from '../../ui/later.ts';
import { PersonName } from '../../ui/person-name.tsx';
import { useRefocus } from '../../ui/use-refocus.ts';
import { PushBackForm } from './push-back-form.tsx';

const AgreementDetails = later(() => import('./agreement-details.tsx'));

export function AgreementLine({ row, changeable }: { row: Row; changeable: boolean }) {
  const { store, t } = usePanel();
  const [pushing, setPushing] = useState(() => changeable && store.drafts.read(draftName.pushBack(row.key)) !== null);
  const [detailed, setDetailed] = useState(false);
  const { ref, refocus } = useRefocus<HTMLButtonElement>();
  if (row.priority === null) return null;
  const id = row.id ?? t('panel.row.new');
  const me = store.state.read().records?.accountId;
  const agreement = agreementOn({ priority: row.priority, opinions: [...row.opinions] });
  const changes = row.item?.kind === 'recommendation' ? (row.item.priorityHistory ?? []) : [];
  const mine = row.opinions.find((one) => one.by === me && one.priority === row.priority) ?? null;
  const what = { id, priority: t(`priority.${row.priority}.name`) };
  const summary = summaryOf(agreement, changes, t);
  const close = () => {
    setPushing(false);
    refocus();
  };
  return (
    <>
      {changeable && (
        <span className="agree-buttons" role="group" aria-label={t('panel.recommendations.agreement', { id })}>
          <Button
            appearance="subtle"
            icon="check"
            aria-pressed={mine?.stance === 'agreed'}
            aria-label={t('panel.recommendations.agreeWith', what)}
            onClick={() => store.agree(row.key, mine?.stance === 'agreed' ? null : 'agreed', '')}
          >
            {t('panel.recommendations.agree')}
          </Button>
          <Button
            ref={ref}
            appearance="subtle"
            icon="pushBack"
            aria-pressed={mine?.stance === 'pushed-back'}
            aria-expanded={pushing}
            aria-label={t('panel.recommendations.pushBackOn', what)}
            onClick={() => (pushing ? close() : setPushing(true))}
          >
            {t('panel.recommendations.pushBack')}
          </Button>
        </span>
      )}
      {summary !== null && (
        <button
          type="button"
          className={`agreement-state agreement-${agreement.state}`}
          aria-expanded={detailed}
          aria-label={`${summary}: ${t('panel.recommendations.details', { id })}`}
          onClick={() => setDetailed(!detailed)}
        >
          {agreement.state !== 'open' && <Icon name={iconOf[agreement.state]} />}
          {summary}
          <Icon name={detailed ? 'collapse' : 'expand'} />
        </button>
      )}
      {!detailed &&
        agreement.pushedBack.map((one) => (
          <p key={one.by} className="push-back">
            <Icon name="pushBack" />
            <span>
              <PersonName of={one.by} /> {t('panel.recommendations.pushedBackNote', { note: one.note })}
            </span>
          </p>
        ))}
      {pushing && <PushBackForm row={row} mine={mine} onDone={close} />}
      {detailed && (
        <Suspense fallback={null}>
          <AgreementDetails id={id} agreement={agreement} changes={changes} priority={row.priority} />
        </Suspense>
      )}
    </>
  );
}

const iconOf = { agreed: 'check', 'pushed-back': 'pushBack', outdated: 'info' } as const;

/** Null where nobody said anything and nothing changed: the priority is proposed. */
function summaryOf(
  { state, agreed, pushedBack }: Agreement,
  changes: NonNullable<Recommendation['priorityHistory']>,
  t: ReturnType<typeof usePanel>['t'],
): string | null {
  const parts: string[] = [];
  if (state === 'outdated') parts.push(t('panel.recommendations.state.outdated'));
  if (pushedBack.length > 0) parts.push(t('panel.recommendations.state.pushed-back', { count: pushedBack.length }));
  if (agreed.length > 0) parts.push(t('panel.recommendations.state.agreed', { count: agreed.length }));
  if (changes.length > 0) parts.push(t('panel.recommendations.state.changed', { count: changes.length }));
  return parts.length === 0 ? null : parts.join(' · ');
}
