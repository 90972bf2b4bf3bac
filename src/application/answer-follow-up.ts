/** Answers a follow-up question, or takes the answer back: then it is open again. */
import { AppError } from '../domain/app-error.ts';
import type { FollowUpId } from '../domain/ids.ts';
import type { FollowUp } from '../domain/item.ts';
import { changeItem } from './change-item.ts';
import type { Clock, Models } from './ports.ts';
import type { Session } from './session.ts';

/** A repeat of the same words is no error; somebody else's newer answer is a CONFLICT with the current record. */
export function answerFollowUp(
  { models, clock }: { models: Models; clock: Clock },
  session: Session,
  { id, rev, text }: { id: FollowUpId; rev: number; text: string },
): Promise<FollowUp> {
  const answer = text === '' ? null : { text, by: session.accountId, at: clock.now().toISOString() };
  return changeItem({
    models,
    modelId: session.issueId,
    id,
    field: 'answer',
    seenRev: rev,
    as: (item) => {
      if (item.kind === 'follow-up') return item;
      throw new AppError('NOT_FOUND', 'errors.noSuchItem', { params: { id } });
    },
    apply: (current) => ((current.answer?.text ?? '') === text ? null : { ...current, answer }),
  });
}
