/** Mentions whom a follow-up question is put to: in one comment, exactly once, whoever dies in between. */
import { AppError } from '../domain/app-error.ts';
import { followUpComment, followUpHeading } from '../domain/follow-up-comment.ts';
import type { IssueId } from '../domain/ids.ts';
import { type FollowUp, followUp } from '../domain/item.ts';
import type { Settings } from '../domain/settings.ts';
import { changeItem } from './change-item.ts';
import { inEveryLanguage } from './in-every-language.ts';
import type { Clock, Jira, JiraAccess, Models, TextsByLocale } from './ports.ts';

/** A function run ends after 25 seconds (Forge): after this long the claim of a first try belongs to nobody. */
const claimMilliseconds = 30_000;

/** When the queue looks after questions that were just asked. */
export const mentionDelaySeconds = 60;

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
  try {
    const earlier = mayBeThere ? await postedBefore(deps, modelId, item) : null;
    const body = followUpComment({ asked: item, to: item.to, texts }, as === 'app');
    const commentId = earlier ?? (await jira.addComment(modelId, body)).id;
    return await withMention(deps, modelId, { item, mention: { state: 'posted', commentId } });
  } catch (error) {
    if (as === 'user' && error instanceof AppError) return item;
    // The next try must not wait for the claim of this one.
    await withMention(deps, modelId, { item, mention: { state: 'due' } });
    throw error;
  }
}

/** The message of one try, or its repeat by the queue. */
export interface MentionVisit {
  modelId: IssueId;
  /** Of the try that this message looks after: it has ended by now. */
  claim: string;
  isRetry: boolean;
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

/** Two deliveries of one message do not both take it; a repeat follows only when the earlier delivery has ended. */
const claimOfQueue = (claim: string): string => `${claim}.queue`;

function isFree({ mention }: FollowUp, { claim: ended, isRetry }: MentionVisit, now: Date): boolean {
  if (mention.state !== 'claimed') return mention.state === 'due';
  if (mention.claim === ended || (isRetry && mention.claim === claimOfQueue(ended))) return true;
  return now.getTime() - Date.parse(mention.at) >= claimMilliseconds;
}

/** Null: told already, being told, or answered before anybody was told. */
async function claim(deps: MentionDeps, visit: MentionVisit, item: FollowUp): Promise<FollowUp | null> {
  const now = deps.clock.now();
  if (!isFree(item, visit, now)) return null;
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
      const free = isFree(asked, visit, now);
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
async function postedBefore({ jira, texts }: MentionDeps, modelId: IssueId, item: FollowUp) {
  const headings = inEveryLanguage(texts, (words) => followUpHeading(item, words));
  const issue = await jira.asApp.issueForTriage(modelId);
  const found = issue?.comments.find(
    (one) => one.heading !== null && headings.has(one.heading) && (one.byApp || one.author === item.by),
  );
  return found?.id ?? null;
}
