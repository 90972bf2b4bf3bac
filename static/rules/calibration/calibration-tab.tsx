/** How often people disagreed with the rules, in which direction, by which signal, and why. */
import { useCallback, useEffect } from 'react';
import type { CalibrationView } from '../../../src/contract/rules.ts';
import { Button } from '../../ui/button.tsx';
import { failureText } from '../../ui/failure.ts';
import { Message } from '../../ui/message.tsx';
import { SizeLozenge } from '../../ui/size-lozenge.tsx';
import { Spinner } from '../../ui/spinner.tsx';
import { useRequest } from '../../ui/use-request.ts';
import { useRulesPage } from '../app/rules-context.ts';
import { CountTable } from './count-table.tsx';
import { LatestOverrides } from './latest-overrides.tsx';

export function CalibrationTab() {
  const { client, t } = useRulesPage();
  const { state, start } = useRequest(useCallback(() => client.call('readCalibration', {}), [client]));
  useEffect(() => void start(), [start]);
  return (
    <section className="rules-part" aria-labelledby="calibration-title">
      <h2 id="calibration-title">{t('rules.calibration.title')}</h2>
      <p>{t('rules.calibration.hint')}</p>
      {(state === null || state.is === 'loading') && <Spinner label={t('rules.calibration.reading')} />}
      {state?.is === 'failed' && (
        <Message
          tone="error"
          title={t('rules.calibration.failed')}
          actions={<Button onClick={() => void start()}>{t('rules.retry')}</Button>}
        >
          <p>{failureText(state.error, t)}</p>
        </Message>
      )}
      {state?.is === 'ready' && <Numbers of={state.value} />}
    </section>
  );
}

/** Whether what the rules and the meetings proposed stood up to the team. */
function AfterPushBack({ of: { pushBack } }: { of: CalibrationView }) {
  const { t } = useRulesPage();
  const { models, changes, all } = pushBack;
  return (
    <>
      <h3>{t('rules.calibration.pushBack')}</h3>
      <p>
        {changes === 0
          ? t('rules.calibration.noPushBack')
          : t('rules.calibration.changedAfterPushBack', { count: changes, models })}
      </p>
      {!all && <p className="field-hint">{t('rules.calibration.changedInLatest', { models })}</p>}
    </>
  );
}

function Numbers({ of }: { of: CalibrationView }) {
  const { t } = useRulesPage();
  const { models, setByHand, askedAnyway, looked, directions, criteria, signals, latest } = of;
  if (models === 0) return <p>{t('rules.calibration.none')}</p>;
  const percent = Math.round((100 * setByHand) / models);
  return (
    <>
      <div>
        <p>
          {setByHand === 0
            ? t('rules.calibration.noOverrides', { count: models })
            : t('rules.calibration.overridden', { count: models, byHand: setByHand, percent })}
        </p>
        {askedAnyway > 0 && <p>{t('rules.calibration.askedAnyway', { count: askedAnyway })}</p>}
        <p className="field-hint">{t('rules.calibration.counts')}</p>
      </div>
      <AfterPushBack of={of} />
      {looked > 0 && (
        <>
          <p>{t('rules.calibration.looked', { count: looked })}</p>
          <h3>{t('rules.calibration.directions')}</h3>
          <ul className="rules-directions">
            {directions.map(({ automatic, to, count }) => (
              <li key={`${automatic} ${to}`}>
                <SizeLozenge size={automatic} t={t} /> <span aria-hidden="true">→</span>
                <span className="visually-hidden">{t('rules.calibration.became')}</span> <SizeLozenge size={to} t={t} />{' '}
                {t('rules.calibration.times', { count })}
              </li>
            ))}
          </ul>
          <CountTable
            caption={t('rules.calibration.by.criteria')}
            lines={criteria.map((one) => ({ ...one, name: t(`triage.criteria.${one.criterion}`) }))}
          />
          <CountTable caption={t('rules.calibration.by.signals')} lines={signals} />
          <LatestOverrides latest={latest} />
        </>
      )}
    </>
  );
}
