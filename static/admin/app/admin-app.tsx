/** The Admin page from its first paint: opening, failed with a next step, or the check and the settings. */
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Texts } from '../../../src/domain/texts.ts';
import type { AdminClient } from '../../api/admin-client.ts';
import { useAnnouncer } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { failureText } from '../../ui/failure.ts';
import { Message } from '../../ui/message.tsx';
import { Spinner } from '../../ui/spinner.tsx';
import { SetUpCheck } from '../check/set-up-check.tsx';
import { SettingsForm } from '../settings/settings-form.tsx';
import { AdminContext } from './admin-context.ts';
import { useRequest } from '../../ui/use-request.ts';

export function AdminApp({ client, t }: { client: AdminClient; t: Texts }) {
  const { announce, regions } = useAnnouncer();
  const admin = useMemo(() => ({ client, t, announce }), [client, t, announce]);
  return (
    <AdminContext.Provider value={admin}>
      <main className="admin" aria-label={t('admin.title')}>
        <Content client={client} t={t} />
      </main>
      {regions}
    </AdminContext.Provider>
  );
}

function Content({ client, t }: { client: AdminClient; t: Texts }) {
  const { state, start } = useRequest(useCallback(() => client.call('readSettings', {}), [client]));
  const [saves, setSaves] = useState(0);
  useEffect(() => void start(), [start]);
  if (state === null || state.is === 'loading') return <Spinner label={t('admin.opening')} />;
  if (state.is === 'failed') {
    return (
      <Message
        tone="error"
        title={t('admin.failed')}
        actions={<Button onClick={() => void start()}>{t('admin.retry')}</Button>}
      >
        <p>{failureText(state.error, t)}</p>
      </Message>
    );
  }
  const { value } = state;
  return (
    <>
      {!value.licensed && (
        <Message tone="warning">
          <p>{t('admin.unlicensed')}</p>
        </Message>
      )}
      <SetUpCheck saves={saves} />
      <SettingsForm given={value} onSaved={() => setSaves((count) => count + 1)} />
    </>
  );
}
