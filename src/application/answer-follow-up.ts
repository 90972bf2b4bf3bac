/** Answers a follow-up question, or takes the answer back: then it is open again. */
import { AppError } from '../domain/app-error.ts';
import type { FollowUpId } from '../domain/ids.ts';
import { type FollowUp, followUp } from '../domain/item.ts';
import { changeItem } from './change-item.ts';
import type { Clock, Models } from './ports.ts';
import type { Session } from './session.ts';

/** A repeat of the same words is no error; somebody else's newer answer is a CONFLICT with the current record. */
export async function answerFollowUp(
  { models, clock }: { models: Models; clock: Clock },
  session: Session,
  { id, rev, text }: { id: FollowUpId; rev: number; text: string },
): Promise<FollowUp> {
  const answer = text === '' ? null : { text, by: session.accountId, at: clock.now().toISOString() };
  const item = await changeItem({
    models,
    modelId: session.issueId,
    id,
    field: 'answer',
    seenRev: rev,
    apply: (current) => {
      if (current.kind !== 'follow-up') throw new AppError('NOT_FOUND', 'errors.noSuchItem', { params: { id } });
      return (current.answer?.text ?? '') === text ? null : { ...current, answer };
    },
  });
  return followUp.parse(item);
}
