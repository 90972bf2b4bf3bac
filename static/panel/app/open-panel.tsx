/** The open panel: header, process steps, tabs. */
import { useState } from 'react';
import type { ModelView } from '../../../src/contract/panel.ts';
import { FollowUpTab } from '../../features/follow-up/follow-up-tab.tsx';
import { MeetTab } from '../../features/meet/meet-tab.tsx';
import { PrepareTab } from '../../features/prepare/prepare-tab.tsx';
import { ProcessSteps } from '../../features/process-steps/process-steps.tsx';
import { ReportTab } from '../../features/report/report-tab.tsx';
import { NotSized } from '../../features/sizing/not-sized.tsx';
import { ConnectionLine } from '../../features/together/connection-line.tsx';
import { HereNow } from '../../features/together/here-now.tsx';
import '../../features/together/together.css';
import { useAccess, usePanel, useRecords } from '../../store/use-panel.ts';
import { Message } from '../../ui/message.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { Header } from './header.tsx';
import { Notes } from './notes.tsx';

type TabKey = 'prepare' | 'meet' | 'follow-up' | 'report';

export function OpenPanel() {
  const { model, unlicensed } = useRecords();
  const { t } = usePanel();
  return (
    <>
      <ConnectionLine />
      <Notes />
      <HereNow />
      {unlicensed && (
        <Message tone="warning">
          <p>{t('panel.unlicensed')}</p>
        </Message>
      )}
      {model === null ? <NotSized /> : <Sized model={model} />}
    </>
  );
}

function Sized({ model }: { model: ModelView }) {
  const { t } = usePanel();
  const { unlicensed } = useRecords();
  const contribute = useAccess('contribute');
  const [open, setOpen] = useState<{ tab: TabKey; byPerson: boolean }>(() => ({
    tab: firstTab(model),
    byPerson: false,
  }));
  const tabs = [
    { key: 'prepare', label: t('panel.tabs.prepare'), content: () => <PrepareTab model={model} /> },
    { key: 'meet', label: t('panel.tabs.meet'), content: () => <MeetTab /> },
    {
      key: 'follow-up',
      label: t('panel.tabs.followUp'),
      content: () => <FollowUpTab used={open.byPerson} onTab={(tab) => setOpen({ tab, byPerson: true })} />,
    },
    { key: 'report', label: t('panel.tabs.report'), content: () => <ReportTab /> },
  ] as const;
  return (
    <>
      <Header model={model} onShow={(tab) => setOpen({ tab, byPerson: true })} />
      <ProcessSteps model={model} />
      {!contribute && !unlicensed && (
        <Message tone="info">
          <p>{t('panel.readOnly')}</p>
        </Message>
      )}
      <Tabs<TabKey>
        label={t('panel.tabs.label')}
        tabs={tabs}
        open={open.tab}
        onOpen={(tab) => setOpen({ tab, byPerson: true })}
      />
    </>
  );
}

/** Where the work is: writing before the meeting, capturing in it, tickets after it. */
function firstTab({ stage }: ModelView): TabKey {
  switch (stage) {
    case 'asked':
    case 'preparing':
    case 'declined':
      return 'prepare';
    case 'meeting':
      return 'meet';
    case 'responding':
    case 'ready':
    case 'live':
    case 'closed':
      return 'follow-up';
  }
}
