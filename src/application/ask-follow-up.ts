/** Asks a question before or after the meeting; whom it is put to is mentioned in one comment on the issue. */
import type { AccountId } from '../domain/ids.ts';
import { followUpId } from '../domain/ids.ts';
import { type FollowUp, followUp } from '../domain/item.ts';
import { AppError } from '../domain/app-error.ts';
import { type Added, addItem } from './add-item.ts';
import { type AskingDeps, claimMention, mentionNow } from './mention-asked.ts';
import type { Session } from './session.ts';
import { followUpTelling } from './tellings.ts';

export interface FollowUpInput {
  requestId: string;
  since?: number | undefined;
  text: string;
  /** Null: for whoever knows, nobody is mentioned. */
  to: AccountId | null;
}

/**
 * The question is kept whatever becomes of the comment: what this invocation cannot post, the queue posts as the app.
 *
 * @throws AppError INVALID for a closed model, and for an account that Jira does not know; LIMIT when there are too many
 */
export async function askFollowUp(
  deps: AskingDeps,
  session: Session,
  { requestId, since, text, to }: FollowUpInput,
): Promise<Added<FollowUp>> {
  const mention = await claimMention(deps, session, to);
  const added = await addItem<FollowUp>(deps, session, {
    kind: 'follow-up',
    schema: followUp,
    counter: 'F',
    requestId,
    since,
    check: (model) => {
      if (model.stage === 'closed') throw new AppError('INVALID', 'errors.modelClosed');
    },
    make: (number, birth) => ({
      ...birth,
      kind: 'follow-up',
      id: followUpId.parse(`F${number}`),
      text,
      to,
      mention,
      answer: null,
    }),
  });
  // Only the invocation that made the question holds its claim.
  if (!added.isNew) return added;
  return { ...added, item: await mentionNow(deps, followUpTelling, { session, item: added.item }) };
}
