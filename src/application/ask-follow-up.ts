/** Asks a question before or after the meeting; whom it is put to is mentioned in one comment on the issue. */
import type { AccountId } from '../domain/ids.ts';
import { followUpId } from '../domain/ids.ts';
import { type FollowUp, followUp } from '../domain/item.ts';
import { AppError } from '../domain/app-error.ts';
import { type Added, addItem } from './add-item.ts';
import { type MentionDeps, mentionDelaySeconds, mentionOnce } from './mention-asked.ts';
import { checkPerson } from './name-person.ts';
import type { Ids, WorkQueue } from './ports.ts';
import type { Session } from './session.ts';

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
  deps: MentionDeps & { ids: Ids; queue: WorkQueue },
  session: Session,
  { requestId, since, text, to }: FollowUpInput,
): Promise<Added<FollowUp>> {
  const claim = deps.ids.next();
  if (to !== null) {
    await checkPerson(deps.jira.asUser, to, 'to');
    // Before the question is there: an invocation that dies after it must not leave it untold.
    await deps.queue.push({ kind: 'mention-asked', modelId: session.issueId, claim }, mentionDelaySeconds);
  }
  const at = deps.clock.now().toISOString();
  const mention = to === null ? { state: 'none' as const } : { state: 'claimed' as const, at, claim };
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
  if (!added.isNew || to === null) return added;
  return {
    ...added,
    item: await mentionOnce(deps, session.issueId, { item: added.item, as: 'user', mayBeThere: false }),
  };
}
