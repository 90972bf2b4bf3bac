/** Reads the model at a glance, and again when Jira says that the issue changed. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Host } from '../../api/forge-host.ts';
import type { GlanceClient } from '../../api/glance-client.ts';
import type { ClientError } from '../../api/panel-client.ts';
import type { GlanceView } from '../../../src/contract/glance.ts';

export interface GlanceParts {
  client: GlanceClient;
  host: Pick<Host, 'onIssueChanged'>;
}

export type GlanceState = { is: 'loading' } | { is: 'failed'; error: ClientError } | { is: 'ready'; view: GlanceView };

/** Jira tells of one edit several times: wait until it is quiet, in milliseconds. */
const quiet = 700;

/** What is shown stays while a newer reading is on its way, or fails. */
export function useGlance({ client, host }: GlanceParts): { glance: GlanceState; load: () => void } {
  const [glance, setGlance] = useState<GlanceState>({ is: 'loading' });
  const latest = useRef(0);
  const load = useCallback(() => {
    const turn = (latest.current += 1);
    void client.call('glance', {}).then((result) => {
      if (turn !== latest.current) return;
      setGlance((before) => {
        if (result.ok) return { is: 'ready', view: result.value };
        const shut = result.error.code === 'NOT_FOUND' || result.error.code === 'FORBIDDEN';
        return before.is === 'ready' && !shut ? before : { is: 'failed', error: result.error };
      });
    });
  }, [client]);
  useEffect(() => {
    load();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const end = host.onIssueChanged(() => {
      clearTimeout(timer);
      timer = setTimeout(load, quiet);
    });
    return () => {
      clearTimeout(timer);
      end();
    };
  }, [host, load]);
  return { glance, load };
}
