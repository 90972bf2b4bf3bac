/** *Ask for a threat model* from its first paint: opening, failed with a next step, the form, or what came of it. */
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Asked, AskView } from '../../../src/contract/ask.ts';
import type { ClientError } from '../../api/panel-client.ts';
import { useAnnouncer } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { failureText } from '../../ui/failure.ts';
import { Message } from '../../ui/message.tsx';
import { Spinner } from '../../ui/spinner.tsx';
import { AskForm } from '../form/ask-form.tsx';
import { AskContext, type Surroundings, useAsk } from './ask-context.ts';
import { CannotAsk } from './cannot-ask.tsx';
import { Done } from './done.tsx';

export function AskApp({ client, host, t }: Surroundings) {
  const { announce, regions } = useAnnouncer();
  const context = useMemo(() => ({ client, host, t, announce }), [client, host, t, announce]);
  return (
    <AskContext.Provider value={context}>
      <main className="ask" aria-label={t('ask.title')}>
        <Content />
      </main>
      {regions}
    </AskContext.Provider>
  );
}

type Phase = { is: 'loading' } | { is: 'failed'; error: ClientError } | { is: 'ready'; view: AskView };
type Sent = Extract<Asked, { outcome: 'asked' }>;

function Content() {
  const { client, t } = useAsk();
  const [phase, setPhase] = useState<Phase>({ is: 'loading' });
  const [sent, setSent] = useState<Sent | null>(null);
  const [round, setRound] = useState(0);
  const open = useCallback(async () => {
    setPhase({ is: 'loading' });
    const answer = await client.call('open', {});
    setPhase(answer.ok ? { is: 'ready', view: answer.value } : { is: 'failed', error: answer.error });
  }, [client]);
  useEffect(() => void open(), [open]);
  switch (phase.is) {
    case 'loading':
      return <Spinner label={t('ask.opening')} />;
    case 'failed':
      return (
        <Message
          tone="error"
          title={t('ask.failure')}
          actions={<Button onClick={() => void open()}>{t('ask.retry')}</Button>}
        >
          <p>{failureText(phase.error, t)}</p>
        </Message>
      );
    case 'ready': {
      const { view } = phase;
      const place = view.source === null ? 'ask-page' : 'ask-dialog';
      return <div className={place}>{content(view)}</div>;
    }
  }

  function content(view: AskView) {
    if (sent !== null) return <Done sent={sent} view={view} onAnother={again} />;
    const { way } = view;
    if (way.how !== 'self' && way.how !== 'app') return <CannotAsk way={way} project={view.projectKey} />;
    return <AskForm key={round} view={view} onSent={setSent} onStartOver={again} />;
  }

  function again() {
    setSent(null);
    setRound((count) => count + 1);
  }
}
