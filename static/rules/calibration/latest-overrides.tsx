/** The reasons that people gave, the latest first. */
import type { CalibrationView } from '../../../src/contract/rules.ts';
import { SizeLozenge } from '../../ui/size-lozenge.tsx';
import { IssueLink } from '../app/issue-link.tsx';
import { localTime } from '../app/local-time.ts';
import { useRulesPage } from '../app/rules-context.ts';

export function LatestOverrides({ latest }: Pick<CalibrationView, 'latest'>) {
  const { t } = useRulesPage();
  return (
    <>
      <h3 id="latest-title">{t('rules.calibration.latest')}</h3>
      <ul className="rules-list" aria-labelledby="latest-title">
        {latest.map((one) => (
          <li key={`${one.issueKey} ${one.at}`}>
            <p>
              <IssueLink issueKey={one.issueKey} /> {one.summary}
            </p>
            <p>
              <SizeLozenge size={one.to} t={t} />{' '}
              {t('rules.calibration.instead', { automatic: t(`size.${one.automatic}.name`) })}
            </p>
            <blockquote>{one.reason}</blockquote>
            <p className="field-hint">
              {t('rules.calibration.who', {
                name: one.by.name ?? t('rules.calibration.formerUser'),
                at: localTime(one.at, t.locale),
              })}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
