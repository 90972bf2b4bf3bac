/** The Admin page from its first paint: opening, failed with a next step, or the check and the settings. */
import { useCallback, useMemo, useState } from 'react';
import type { Texts } from '../../../src/domain/texts.ts';
import type { AdminClient } from '../../api/admin-client.ts';
import { useAnnouncer } from '../../ui/announcer.tsx';
import { Message } from '../../ui/message.tsx';
import { Opened } from '../../ui/opened.tsx';
import { SetUpCheck } from '../check/set-up-check.tsx';
import { SettingsForm } from '../settings/settings-form.tsx';
import { AdminContext } from './admin-context.ts';

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
  const [saves, setSaves] = useState(0);
  const ask = useCallback(() => client.call('readSettings', {}), [client]);
  return (
    <Opened ask={ask} of="admin" t={t}>
      {(value) => (
        <>
          {!value.licensed && (
            <Message tone="warning">
              <p>{t('admin.unlicensed')}</p>
            </Message>
          )}
          <SetUpCheck saves={saves} licensed={value.licensed} />
          <fieldset className="closable" disabled={!value.licensed}>
            <SettingsForm given={value} onSaved={() => setSaves((count) => count + 1)} />
          </fieldset>
        </>
      )}
    </Opened>
  );
}
