/** Who said what about a priority and when, and how it changed: the latest first. */
import type { Agreement, Opinion, PriorityChange } from '../../../src/domain/agreement.ts';
import type { Priority } from '../../../src/domain/priority.ts';
import { useTexts } from '../../store/use-panel.ts';
import { Lozenge } from '../../ui/lozenge.tsx';
import { PersonLine } from '../../ui/person-line.tsx';

export interface AgreementDetailsProps {
  id: string;
  agreement: Agreement;
  changes: readonly PriorityChange[];
  priority: Priority;
}

export default function AgreementDetails({ id, agreement, changes, priority }: AgreementDetailsProps) {
  const t = useTexts();
  const { pushedBack, agreed, outdated } = agreement;
  const said = [...pushedBack, ...agreed];
  return (
    <div className="agreement-details">
      {said.length + outdated.length > 0 && (
        <ul aria-label={t('panel.recommendations.saidList', { id })}>
          {said.map((one) => (
            <Said key={one.by} of={one} />
          ))}
          {outdated.map((one) => (
            <Said key={one.by} of={one} now={priority} />
          ))}
        </ul>
      )}
      {changes.length > 0 && (
        <ul aria-label={t('panel.recommendations.historyList', { id })}>
          {changes.toReversed().map(({ by, at, from, to, afterPushBack }) => (
            <li key={`${at} ${by} ${to}`}>
              {t('panel.recommendations.change', { from: t(`priority.${from}.name`), to: t(`priority.${to}.name`) })}{' '}
              {afterPushBack && <Lozenge tone="yellow">{t('panel.recommendations.afterPushBack')}</Lozenge>}{' '}
              <PersonLine by={by} at={at} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** @param now the priority by now, where it is another one than they spoke of */
function Said({ of, now }: { of: Opinion; now?: Priority }) {
  const t = useTexts();
  return (
    <li>
      {t(`panel.recommendations.word.${of.stance}`, { priority: t(`priority.${of.priority}.name`) })}{' '}
      {now !== undefined && (
        <Lozenge>{t('panel.recommendations.outdated', { priority: t(`priority.${now}.name`) })}</Lozenge>
      )}{' '}
      <PersonLine by={of.by} at={of.at} />
      {of.note !== '' && <p className="said-note">{of.note}</p>}
    </li>
  );
}
