/** Mentions whom a question or an exception is put to: in one comment, exactly once, whoever dies in between. */
import type { AccountId } from '../domain/ids.ts';
import type { Item, Mention } from '../domain/item.ts';
import { finisherDelaySeconds } from './claimed-comment.ts';
import { checkPerson } from './name-person.ts';
import type { Ids, WorkQueue } from './ports.ts';
import type { Session } from './session.ts';
import { type TellDeps, type TellVisit, type Telling, tellLeft, tellOnce } from './tell-once.ts';
import { exceptionTelling, followUpTelling } from './tellings.ts';

export type MentionDeps = TellDeps;
export type AskingDeps = MentionDeps & { ids: Ids; queue: WorkQueue };

/**
 * The claim for an item that is about to be stored. The message that looks after it goes first: an invocation that dies
 * after the item is there must not leave it untold.
 *
 * @throws AppError INVALID for an account that Jira does not know
 */
export async function claimMention(deps: AskingDeps, session: Session, to: AccountId | null): Promise<Mention> {
  if (to === null) return { state: 'none' };
  const claim = deps.ids.next();
  await checkPerson(deps.jira.asUser, to, 'to');
  await deps.queue.push({ kind: 'mention-asked', modelId: session.issueId, claim }, finisherDelaySeconds);
  return { state: 'claimed', at: deps.clock.now().toISOString(), claim };
}

/** Posts as the person for an item that this invocation has just stored with its own claim. */
export async function mentionNow<T extends Item & { mention: Mention }>(
  deps: MentionDeps,
  telling: Telling<T>,
  { session, item }: { session: Session; item: T },
): Promise<T> {
  if (item.mention.state !== 'claimed') return item;
  return tellOnce(deps, telling, { modelId: session.issueId, item, as: 'user', mayBeThere: false });
}

/** The queue's part: what that try left untold, and what nobody is telling any more. */
export async function mentionAsked(deps: MentionDeps, visit: TellVisit): Promise<void> {
  const model = await deps.models.read(visit.modelId);
  const ids = (model?.items ?? []).filter((id) => id.startsWith('F') || id.startsWith('X'));
  for (const item of await deps.models.readItems(visit.modelId, ids)) {
    if (item.kind === 'follow-up') await tellLeft(deps, followUpTelling, { visit, item });
    if (item.kind === 'exception') await tellLeft(deps, exceptionTelling, { visit, item });
  }
}
