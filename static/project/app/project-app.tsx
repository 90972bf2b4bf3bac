/** The page *Threat models* from its first paint: opening, failed with a next step, or its tabs. */
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Texts } from '../../../src/domain/texts.ts';
import type { ProjectClient } from '../../api/project-client.ts';
import { useAnnouncer } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { failureText } from '../../ui/failure.ts';
import { Message } from '../../ui/message.tsx';
import { Spinner } from '../../ui/spinner.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { useRequest } from '../../ui/use-request.ts';
import { CandidatesTab } from '../candidates/candidates-tab.tsx';
import { ProjectContext, useProject } from './project-context.ts';

interface ProjectAppProps {
  client: ProjectClient;
  t: Texts;
  openIssue: (key: string) => void;
}

export function ProjectApp({ client, t, openIssue }: ProjectAppProps) {
  const { announce, regions } = useAnnouncer();
  const page = useMemo(() => ({ client, t, announce, openIssue }), [client, t, announce, openIssue]);
  return (
    <ProjectContext.Provider value={page}>
      <main className="project" aria-label={t('project.title')}>
        <Content />
      </main>
      {regions}
    </ProjectContext.Provider>
  );
}

type TabKey = 'candidates';

/** Trying again would not help. */
const closed: ReadonlySet<string> = new Set(['FORBIDDEN', 'NOT_FOUND']);

function Content() {
  const { client, t } = useProject();
  const { state, start } = useRequest(useCallback(() => client.call('overview', {}), [client]));
  const [open, setOpen] = useState<TabKey>('candidates');
  useEffect(() => void start(), [start]);
  if (state === null || state.is === 'loading') return <Spinner label={t('project.opening')} />;
  if (state.is === 'failed' && closed.has(state.error.code)) {
    return (
      <Message tone="info" title={t('project.closed')}>
        <p>{t('project.closedText')}</p>
      </Message>
    );
  }
  if (state.is === 'failed') {
    return (
      <Message
        tone="error"
        title={t('project.failed')}
        actions={<Button onClick={() => void start()}>{t('project.retry')}</Button>}
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
          <p>{t('project.unlicensed')}</p>
        </Message>
      )}
      <Tabs
        label={t('project.tabs')}
        open={open}
        onOpen={setOpen}
        tabs={[{ key: 'candidates', label: t('project.candidates'), content: () => <CandidatesTab given={value} /> }]}
      />
    </>
  );
}
