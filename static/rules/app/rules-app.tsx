/** The rules page from its first paint: opening, failed with a next step, or the rules. */
import { useCallback, useEffect, useMemo } from 'react';
import type { Texts } from '../../../src/domain/texts.ts';
import type { RulesClient } from '../../api/rules-client.ts';
import { useAnnouncer } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { failureText } from '../../ui/failure.ts';
import { Message } from '../../ui/message.tsx';
import { Spinner } from '../../ui/spinner.tsx';
import { useRequest } from '../../ui/use-request.ts';
import { RulesContext } from './rules-context.ts';
import { RulesEditor } from './rules-editor.tsx';

interface RulesAppProps {
  client: RulesClient;
  t: Texts;
  openIssue: (key: string) => void;
}

export function RulesApp({ client, t, openIssue }: RulesAppProps) {
  const { announce, regions } = useAnnouncer();
  const page = useMemo(() => ({ client, t, announce, openIssue }), [client, t, announce, openIssue]);
  return (
    <RulesContext.Provider value={page}>
      <main className="rules" aria-label={t('rules.title')}>
        <Content client={client} t={t} />
      </main>
      {regions}
    </RulesContext.Provider>
  );
}

function Content({ client, t }: Pick<RulesAppProps, 'client' | 't'>) {
  const { state, start } = useRequest(useCallback(() => client.call('readRules', {}), [client]));
  useEffect(() => void start(), [start]);
  if (state === null || state.is === 'loading') return <Spinner label={t('rules.opening')} />;
  if (state.is === 'failed') {
    return (
      <Message
        tone="error"
        title={t('rules.failed')}
        actions={<Button onClick={() => void start()}>{t('rules.retry')}</Button>}
      >
        <p>{failureText(state.error, t)}</p>
      </Message>
    );
  }
  return <RulesEditor given={state.value} />;
}
