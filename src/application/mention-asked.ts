/** Mentions whom a follow-up question is put to: in one comment, exactly once, whoever dies in between. */
import { AppError } from '../domain/app-error.ts';
import { followUpComment, followUpHeading } from '../domain/follow-up-comment.ts';
import type { IssueId } from '../domain/ids.ts';
import { type FollowUp, followUp } from '../domain/item.ts';
import type { Settings } from '../domain/settings.ts';
import { changeItem } from './change-item.ts';
import {
  type ClaimVisit,
  claimOfQueue,
  commentHeaded,
  finisherDelaySeconds,
  isFree,
  postClaimed,
} from './claimed-comment.ts';
import { inEveryLanguage } from './in-every-language.ts';
import type { Clock, Jira, JiraAccess, Models, TextsByLocale } from './ports.ts';

/** When the queue looks after questions that were just asked. */
export const mentionDelaySeconds = finisherDelaySeconds;

export interface MentionDeps {
  models: Models;
  jira: Pick<JiraAccess, 'asUser' | 'asApp'>;
  settings: Settings;
  texts: TextsByLocale;
  clock: Clock;
}

interface Mention {
  /** With its claim. */
  item: FollowUp;
  as: 'user' | 'app';
  /** An earlier try may have posted it. */
  mayBeThere: boolean;
}

/** Posts for a claim that is held. What Jira refuses is left to the queue; the question is there all the same. */
export async function mentionOnce(deps: MentionDeps, modelId: IssueId, mention: Mention): Promise<FollowUp> {
  const { item, as, mayBeThere } = mention;
  if (item.to === null) return item;
  const texts = deps.texts(deps.settings.siteLocale);
  const jira: Jira = as === 'user' ? deps.jira.asUser : deps.jira.asApp;
  const { to } = item;
  const told = await postClaimed({
    as,
    earlier: async () => (mayBeThere ? postedBefore(deps, modelId, item) : null),
    post: () => jira.addComment(modelId, followUpComment({ asked: item, to, texts }, as === 'app')),
    note: (mentioned) => withMention(deps, modelId, { item, mention: mentioned }),
  });
  return told ?? item;
}

export interface MentionVisit extends ClaimVisit {
  modelId: IssueId;
}

/** The queue's part: what that try left untold, and what nobody is telling any more. */
export async function mentionAsked(deps: MentionDeps, visit: MentionVisit): Promise<void> {
  const { modelId } = visit;
  const model = await deps.models.read(modelId);
  const ids = (model?.items ?? []).filter((id) => id.startsWith('F'));
  for (const one of await deps.models.readItems(modelId, ids)) {
    const claimed = one.kind === 'follow-up' ? await claim(deps, visit, one) : null;
    if (claimed !== null) await mentionOnce(deps, modelId, { item: claimed, as: 'app', mayBeThere: true });
  }
}

/** Null: told already, being told, or answered before anybody was told. */
async function claim(deps: MentionDeps, visit: MentionVisit, item: FollowUp): Promise<FollowUp | null> {
  const now = deps.clock.now();
  if (!isFree(item.mention, visit, now)) return null;
  const ours = { state: 'claimed' as const, at: now.toISOString(), claim: claimOfQueue(visit.claim) };
  const outcome = { won: false };
  const claimed = await changeItem({
    models: deps.models,
    modelId: visit.modelId,
    id: item.id,
    field: 'mention',
    seenRev: null,
    as: (stored) => followUp.parse(stored),
    apply: (asked) => {
      const free = isFree(asked.mention, visit, now);
      outcome.won = free && asked.answer === null;
      if (!free) return null;
      return { ...asked, mention: outcome.won ? ours : { state: 'none' } };
    },
  }).catch(goneIsNull);
  return outcome.won ? claimed : null;
}

async function withMention(
  { models }: MentionDeps,
  modelId: IssueId,
  { item, mention }: { item: FollowUp; mention: FollowUp['mention'] },
): Promise<FollowUp> {
  const changed = await changeItem({
    models,
    modelId,
    id: item.id,
    field: 'mention',
    seenRev: null,
    as: (stored) => followUp.parse(stored),
    apply: (asked) => ({ ...asked, mention }),
  }).catch(goneIsNull);
  return changed ?? item;
}

/** Deleted meanwhile: nothing is left to tell. */
function goneIsNull(error: unknown): null {
  if (error instanceof AppError && error.code === 'NOT_FOUND') return null;
  throw error;
}

/** The comment of an earlier try: by its heading, from the app or from whoever asked. */
function postedBefore({ jira, texts }: MentionDeps, modelId: IssueId, item: FollowUp) {
  const headings = inEveryLanguage(texts, (words) => followUpHeading(item, words));
  return commentHeaded(jira.asApp, modelId, { headings, by: item.by });
}
