/** Whether the team agrees with a priority, and who said what: nothing where nobody said anything. */
import { Suspense, useEffect, useState } from 'react';
import { type Agreement, agreementOn } from '../../../src/domain/agreement.ts';
import type { Recommendation } from '../../../src/domain/item.ts';
import type { Row } from '../../store/row.ts';
import { usePanel } from '../../store/use-panel.ts';
import { Icon } from '../../ui/icon.tsx';
import { later } from '../../ui/later.ts';
import { PersonName } from '../../ui/person-name.tsx';

const AgreementDetails = later(() => import('./agreement-details.tsx'));

export function AgreementState({ row }: { row: Row }) {
  const { t, people } = usePanel();
  const [detailed, setDetailed] = useState(false);
  // Asked for with the other names, so that the details have theirs when somebody opens them.
  useEffect(() => {
    for (const { by } of row.opinions) people.want(by);
  }, [row.opinions, people]);
  const { priority } = row;
  if (priority === null) return null;
  const id = row.id ?? t('panel.row.new');
  const agreement = agreementOn({ priority, opinions: [...row.opinions] });
  const changes = row.item?.kind === 'recommendation' ? (row.item.priorityHistory ?? []) : [];
  const summary = summaryOf(agreement, changes, t);
  if (summary === null) return null;
  return (
    <>
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
      {detailed ? (
        <Suspense fallback={null}>
          <AgreementDetails id={id} agreement={agreement} changes={changes} priority={priority} />
        </Suspense>
      ) : (
        agreement.pushedBack.map((one) => (
          <p key={one.by} className="push-back">
            <PersonName of={one.by} /> {t('panel.recommendations.pushedBackNote', { note: one.note })}
          </p>
        ))
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
