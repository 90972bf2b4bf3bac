/** The ranked list: each issue with its evidence and the two decisions, and below what was dismissed. */
import { useCallback, useEffect } from 'react';
import type { CandidateRow, Overview } from '../../../src/contract/project.ts';
import { Button } from '../../ui/button.tsx';
import { Message } from '../../ui/message.tsx';
import { Spinner } from '../../ui/spinner.tsx';
import { useProject } from '../app/project-context.ts';
import { CandidateItem } from './candidate-item.tsx';
import { Dismissed } from './dismissed.tsx';
import { PageEnd } from './page-end.tsx';
import { usePages } from './use-pages.ts';

interface CandidateListProps {
  overview: Overview;
  isOn: boolean;
  onReload: () => Promise<void>;
}

export function CandidateList({ overview, isOn, onReload }: CandidateListProps) {
  const { client, t, announce } = useProject();
  const pages = usePages<CandidateRow>(useCallback((cursor) => client.call('listCandidates', { cursor }), [client]));
  const { list, failure, busy, reload, change } = pages;
  useEffect(() => void reload(), [reload]);
  const again = async () => {
    await Promise.all([reload(), onReload()]);
  };
  const bringBack = (row: CandidateRow) => {
    change((rows) => [row, ...rows.filter(({ issueId }) => issueId !== row.issueId)]);
    announce(t('candidates.dismissed.back', { key: row.key }));
  };
  // Nothing is looked for and nothing is left: the box above says it all.
  const nothing = list !== null && list.rows.length === 0 && list.hidden === 0 && list.next === null;
  if (!isOn && (list === null || nothing)) return null;
  return (
    <>
      <section className="candidates" aria-labelledby="candidates-title" aria-busy={busy}>
        <div className="candidates-head">
          <h2 id="candidates-title">{t('candidates.title')}</h2>
          <Button aria-disabled={busy} onClick={() => void again()}>
            {t('candidates.reload')}
          </Button>
        </div>
        <p className="field-hint">{t('candidates.lead')}</p>
        {list === null && failure === null && <Spinner label={t('candidates.loading')} />}
        {nothing && <Nothing overview={overview} />}
        {list !== null && list.rows.length > 0 && (
          <ul className="candidate-rows" aria-labelledby="candidates-title">
            {list.rows.map((row) => (
              <CandidateItem key={row.issueId} row={row} licensed={overview.licensed} />
            ))}
          </ul>
        )}
        <PageEnd pages={pages} />
      </section>
      <Dismissed licensed={overview.licensed} onBack={bringBack} />
    </>
  );
}

function Nothing({ overview: { candidates, look } }: { overview: Overview }) {
  const { t } = useProject();
  const first =
    candidates.jql === null || look.ended !== null ? 'text' : look.state === 'running' ? 'running' : 'never';
  return (
    <Message tone="info" title={t('candidates.empty.title')}>
      <p>{t(`candidates.empty.${first}`)}</p>
    </Message>
  );
}
