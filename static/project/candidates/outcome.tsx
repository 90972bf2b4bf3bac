/** What came of a decision, in the place of the candidate: the model to open, or a dismissal to undo. */
import { Button } from '../../ui/button.tsx';
import { Message } from '../../ui/message.tsx';
import { IssueLink } from '../app/issue-link.tsx';
import { useProject } from '../app/project-context.ts';
import type { Decided } from './use-decision.ts';

interface OutcomeProps {
  issueKey: string;
  decided: Decided;
  busy: boolean;
  onUndo: () => void;
}

export function Outcome({ issueKey: key, decided, busy, onUndo }: OutcomeProps) {
  const { t } = useProject();
  if (decided.is === 'dismissed') {
    return (
      <div className="candidate-outcome">
        <p>{t('candidates.dismissal.done', { key })}</p>
        <Button aria-label={t('candidates.dismissal.undoOf', { key })} aria-disabled={busy} onClick={onUndo}>
          {t('candidates.dismissal.undo')}
        </Button>
      </div>
    );
  }
  const { model } = decided;
  return (
    <div className="candidate-outcome">
      <Message tone="success">
        <p>
          {decided.is === 'made'
            ? t('candidates.made.text', { key, model, size: t(`size.${decided.size}.name`) })
            : t('candidates.made.there', { key, model })}
        </p>
        {decided.is === 'made' && !decided.linked && <p>{t('candidates.made.notLinked')}</p>}
        <p>
          <IssueLink issueKey={model}>{t('candidates.made.open', { model })}</IssueLink>
        </p>
      </Message>
    </div>
  );
}
