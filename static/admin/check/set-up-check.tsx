/** The set-up check: one line per thing that was looked at, each with its remedy. */
import { useCallback, useEffect } from 'react';
import type { CheckView } from '../../../src/contract/admin.ts';
import type { CheckState } from '../../../src/domain/set-up-check.ts';
import { Button } from '../../ui/button.tsx';
import { failureText } from '../../ui/failure.ts';
import { Message } from '../../ui/message.tsx';
import { Spinner } from '../../ui/spinner.tsx';
import { useAdmin } from '../app/admin-context.ts';
import { useRequest } from '../../ui/use-request.ts';
import { CheckLineRow } from './check-line-row.tsx';
import { DeadLetters } from './dead-letters.tsx';

/** @param saves counts up with every save: what was saved is looked at again */
export function SetUpCheck({ saves, licensed }: { saves: number; licensed: boolean }) {
  const { client, t, announce } = useAdmin();
  const { state, busy, start } = useRequest(useCallback(() => client.call('checkSetUp', {}), [client]));
  useEffect(() => void start(), [start, saves]);
  const again = async () => {
    const result = await start();
    if (result === null) return;
    announce(result.ok ? t('admin.check.result', countsOf(result.value)) : failureText(result.error, t), !result.ok);
  };
  return (
    <section className="admin-part" aria-labelledby="check-title">
      <div className="admin-head">
        <h2 id="check-title">{t('admin.check.title')}</h2>
        <Button onClick={() => void again()} aria-disabled={busy}>
          {t(busy ? 'admin.check.running' : 'admin.check.again')}
        </Button>
      </div>
      {(state === null || state.is === 'loading') && <Spinner label={t('admin.check.running')} />}
      {state?.is === 'failed' && (
        <Message tone="error" title={t('admin.check.failed')}>
          <p>{failureText(state.error, t)}</p>
        </Message>
      )}
      {state?.is === 'ready' && (
        <>
          <p>{t('admin.check.result', countsOf(state.value))}</p>
          <ul className="check-lines" aria-label={t('admin.check.title')}>
            {state.value.lines.map((line) => (
              <CheckLineRow
                key={`${line.projectKey}/${line.code}/${JSON.stringify(line.params)}`}
                line={line}
                licensed={licensed}
              />
            ))}
          </ul>
          <DeadLetters letters={state.value.deadLetters} licensed={licensed} onSettled={() => void start()} />
        </>
      )}
    </section>
  );
}

function countsOf({ lines }: CheckView): Record<CheckState, number> {
  const count = (state: CheckState) => lines.filter((line) => line.state === state).length;
  return { broken: count('broken'), unknown: count('unknown'), fine: count('fine') };
}
