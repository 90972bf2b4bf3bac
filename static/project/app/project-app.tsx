/** The page *Threat models* from its first paint: opening, failed with a next step, or its tabs. */
import { useCallback, useMemo, useState } from 'react';
import type { Texts } from '../../../src/domain/texts.ts';
import type { ClientError } from '../../api/panel-client.ts';
import type { ProjectClient } from '../../api/project-client.ts';
import { useAnnouncer } from '../../ui/announcer.tsx';
import { Message } from '../../ui/message.tsx';
import { Opened } from '../../ui/opened.tsx';
import { Tabs } from '../../ui/tabs.tsx';
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
  const [open, setOpen] = useState<TabKey>('candidates');
  const ask = useCallback(() => client.call('overview', {}), [client]);
  const instead = ({ code }: ClientError) =>
    closed.has(code) ? (
      <Message tone="info" title={t('project.closed')}>
        <p>{t('project.closedText')}</p>
      </Message>
    ) : null;
  return (
    <Opened ask={ask} of="project" t={t} instead={instead}>
      {(value) => (
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
            tabs={[
              { key: 'candidates', label: t('project.candidates'), content: () => <CandidatesTab given={value} /> },
            ]}
          />
        </>
      )}
    </Opened>
  );
}
