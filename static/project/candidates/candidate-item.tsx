/** One candidate: what it is, why it is here, and what somebody decides about it. */
import { useEffect, useRef, useState } from 'react';
import type { CandidateRow } from '../../../src/contract/project.ts';
import { Button } from '../../ui/button.tsx';
import { Message } from '../../ui/message.tsx';
import { SizeLozenge } from '../../ui/size-lozenge.tsx';
import { dayOf } from '../app/day-of.ts';
import { IssueLink } from '../app/issue-link.tsx';
import { useProject } from '../app/project-context.ts';
import { DismissForm } from './dismiss-form.tsx';
import { Outcome } from './outcome.tsx';
import { useDecision } from './use-decision.ts';
import { Why } from './why.tsx';

export function CandidateItem({ row, licensed }: { row: CandidateRow; licensed: boolean }) {
  const { t } = useProject();
  const { key, summary } = row;
  const { decided, busy, failure, make, dismissed, undo } = useDecision(row);
  const [dismissing, setDismissing] = useState(false);
  const item = useRef<HTMLLIElement>(null);
  const dismissButton = useRef<HTMLButtonElement>(null);
  const shown = decided?.is ?? (dismissing ? 'dismissing' : 'open');
  const shownBefore = useRef(shown);
  // The button that was pressed is gone: the focus goes to what came of it, or back to where it was.
  useEffect(() => {
    const before = shownBefore.current;
    shownBefore.current = shown;
    if (before === shown || shown === 'dismissing') return;
    if (shown === 'open') dismissButton.current?.focus();
    else item.current?.querySelector<HTMLElement>('.candidate-outcome a, .candidate-outcome button')?.focus();
  }, [shown]);
  return (
    <li ref={item} className="candidate" aria-label={t('candidates.row.label', { key, summary })}>
      <div className="candidate-head">
        <span className="visually-hidden">{t('candidates.row.expected')}</span>
        <SizeLozenge size={row.size} t={t} />
        <IssueLink issueKey={key} />
        <span className="candidate-type">{row.issueTypeName}</span>
      </div>
      <p className="candidate-summary">{summary}</p>
      {decided !== null && <Outcome issueKey={key} decided={decided} busy={busy} onUndo={undo} />}
      {decided === null && <Why criteria={row.criteria} />}
      {decided === null && (
        <p className="field-hint">
          {t(`candidates.row.sure.${row.confidence}`)}{' '}
          {t('candidates.row.foundAt', { date: dayOf(row.foundAt, t.locale) })}
          {row.beingMade && ` ${t('candidates.row.beingMade')}`}
        </p>
      )}
      {decided === null && licensed && !dismissing && (
        <div className="actions">
          <Button aria-label={t('candidates.row.makeOf', { key })} aria-disabled={busy} onClick={make}>
            {t(busy ? 'candidates.row.making' : 'candidates.row.make')}
          </Button>
          <Button
            ref={dismissButton}
            appearance="subtle"
            aria-label={t('candidates.row.dismissOf', { key })}
            onClick={() => setDismissing(true)}
          >
            {t('candidates.row.dismiss')}
          </Button>
        </div>
      )}
      {decided === null && dismissing && (
        <DismissForm
          row={row}
          onClose={() => setDismissing(false)}
          onDismissed={() => {
            setDismissing(false);
            dismissed();
          }}
        />
      )}
      {failure !== null && (
        <Message tone="error">
          <p>{failure}</p>
        </Message>
      )}
    </li>
  );
}
