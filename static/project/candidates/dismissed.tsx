/** What was dismissed, by whom and why, read when somebody wants to see it; each can be brought back. */
import { useCallback, useRef, useState } from 'react';
import type { CandidateRow, DismissedRow } from '../../../src/contract/project.ts';
import { Button } from '../../ui/button.tsx';
import { failureText } from '../../ui/failure.ts';
import { focusNear } from '../../ui/focus-near.ts';
import { Message } from '../../ui/message.tsx';
import { Spinner } from '../../ui/spinner.tsx';
import { dayOf } from '../app/day-of.ts';
import { IssueLink } from '../app/issue-link.tsx';
import { useProject } from '../app/project-context.ts';
import { PageEnd } from './page-end.tsx';
import { usePages } from './use-pages.ts';

interface DismissedProps {
  licensed: boolean;
  onBack: (row: CandidateRow) => void;
}

export function Dismissed({ licensed, onBack }: DismissedProps) {
  const { client, t } = useProject();
  const pages = usePages<DismissedRow>(useCallback((cursor) => client.call('listDismissed', { cursor }), [client]));
  const { list, failure, reload, change } = pages;
  const gone = (row: CandidateRow) => {
    change((rows) => rows.filter(({ issueId }) => issueId !== row.issueId));
    onBack(row);
  };
  return (
    <details
      className="dismissed"
      onToggle={(event) => {
        if (event.currentTarget.open) void reload();
      }}
    >
      <summary>{t('candidates.dismissed.title')}</summary>
      {list === null && failure === null && <Spinner label={t('candidates.dismissed.loading')} />}
      {list !== null && list.rows.length === 0 && <p>{t('candidates.dismissed.empty')}</p>}
      <ul className="candidate-rows" aria-label={t('candidates.dismissed.title')}>
        {(list?.rows ?? []).map((row) => (
          <DismissedItem key={row.issueId} row={row} licensed={licensed} onBack={gone} />
        ))}
      </ul>
      <PageEnd pages={pages} />
    </details>
  );
}

interface DismissedItemProps extends DismissedProps {
  row: DismissedRow;
}

function DismissedItem({ row, licensed, onBack }: DismissedItemProps) {
  const { client, t, announce } = useProject();
  const { issueId, key, summary, reason, by, at } = row;
  const running = useRef(false);
  const [failure, setFailure] = useState<string | null>(null);
  const bringBack = async (button: Element) => {
    if (running.current) return;
    running.current = true;
    setFailure(null);
    const result = await client.call('bringBack', { issueId });
    running.current = false;
    if (result.ok) {
      focusNear(button);
      onBack(result.value);
      return;
    }
    const sentence = failureText(result.error, t);
    setFailure(sentence);
    announce(sentence, true);
  };
  const name = by.name ?? t('candidates.dismissed.former');
  return (
    <li className="candidate" aria-label={t('candidates.row.label', { key, summary })}>
      <div className="candidate-head">
        <IssueLink issueKey={key} />
        <span className="candidate-type">{t('candidates.dismissed.by', { name, date: dayOf(at, t.locale) })}</span>
      </div>
      <p className="candidate-summary">{summary}</p>
      <p className="dismissed-reason">{reason}</p>
      {licensed && (
        <div className="actions">
          <Button
            aria-label={t('candidates.dismissed.bringBackOf', { key })}
            onClick={(event) => void bringBack(event.currentTarget)}
          >
            {t('candidates.dismissed.bringBack')}
          </Button>
        </div>
      )}
      {failure !== null && (
        <Message tone="error">
          <p>{failure}</p>
        </Message>
      )}
    </li>
  );
}
