/** The rules page from its first paint: opening, failed with a next step, or the rules. */
import { useCallback, useMemo } from 'react';
import type { Texts } from '../../../src/domain/texts.ts';
import type { RulesClient } from '../../api/rules-client.ts';
import { useAnnouncer } from '../../ui/announcer.tsx';
import { Opened } from '../../ui/opened.tsx';
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
  const ask = useCallback(() => client.call('readRules', {}), [client]);
  return (
    <Opened ask={ask} of="rules" t={t}>
      {(value) => <RulesEditor given={value} />}
    </Opened>
  );
}
