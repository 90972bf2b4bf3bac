/** One comment about one item, exactly once, whoever dies in between: claimed, posted, noted. */
import type { AdfDocument } from '../domain/adf.ts';
import { AppError } from '../domain/app-error.ts';
import type { AccountId, IssueId } from '../domain/ids.ts';
import type { Item, Mention } from '../domain/item.ts';
import type { Settings } from '../domain/settings.ts';
import type { Texts } from '../domain/texts.ts';
import { changeItem } from './change-item.ts';
import { type ClaimVisit, claimOfQueue, commentHeaded, isFree, postClaimed } from './claimed-comment.ts';
import { inEveryLanguage } from './in-every-language.ts';
import type { Clock, Jira, JiraAccess, Models, TextsByLocale } from './ports.ts';

export interface TellDeps {
  models: Models;
  jira: Pick<JiraAccess, 'asUser' | 'asApp'>;
  settings: Settings;
  texts: TextsByLocale;
  clock: Clock;
}

/** What is told of an item, and where the item keeps the claim. */
export interface Telling<T extends Item> {
  /** The member with the claim, as `changed` of the item counts it. */
  field: string;
  /** Narrows what is stored. */
  as: (item: Item) => T;
  /** Null: there is nothing to tell of it. */
  claimIn: (item: T) => Mention | null;
  withClaim: (item: T, claim: Mention) => T;
  /** Nobody has to be told any more. */
  isOver: (item: T) => boolean;
  /** The first line, by which the app knows the comment among others. */
  heading: (item: T, texts: Texts) => string;
  comment: (item: T, words: { texts: Texts; asApp: boolean }) => AdfDocument;
  /** Who may have posted it instead of the app: nobody else's comment stands for it. Null: nobody. */
  postedBy: (item: T) => AccountId | null;
}

interface Told<T extends Item> {
  modelId: IssueId;
  /** With its claim. */
  item: T;
  as: 'user' | 'app';
  /** An earlier try may have posted it. */
  mayBeThere: boolean;
}

/** Posts for a claim that is held. What Jira refuses a person is left to the queue; the item is there all the same. */
export async function tellOnce<T extends Item>(deps: TellDeps, telling: Telling<T>, told: Told<T>): Promise<T> {
  const { modelId, item, as, mayBeThere } = told;
  const texts = deps.texts(deps.settings.siteLocale);
  const jira: Jira = as === 'user' ? deps.jira.asUser : deps.jira.asApp;
  const note = (claim: Mention) => withClaim(deps, telling, { modelId, item, claim });
  const posted = await postClaimed({
    as,
    earlier: async () => (mayBeThere ? postedBefore(deps, telling, { modelId, item }) : null),
    post: () => jira.addComment(modelId, telling.comment(item, { texts, asApp: as === 'app' })),
    note,
  });
  return posted ?? item;
}

export interface TellVisit extends ClaimVisit {
  modelId: IssueId;
}

/** The queue's part: what that try left untold, and what nobody is telling any more. */
export async function tellLeft<T extends Item>(
  deps: TellDeps,
  telling: Telling<T>,
  { visit, item }: { visit: TellVisit; item: T },
): Promise<void> {
  const claimed = await claim(deps, telling, { visit, item });
  if (claimed === null) return;
  await tellOnce(deps, telling, { modelId: visit.modelId, item: claimed, as: 'app', mayBeThere: true });
}

/** Null: told already, being told, or over before anybody was told. */
async function claim<T extends Item>(
  deps: TellDeps,
  telling: Telling<T>,
  { visit, item }: { visit: TellVisit; item: T },
): Promise<T | null> {
  const now = deps.clock.now();
  if (!isFree(telling.claimIn(item), visit, now)) return null;
  const ours = { state: 'claimed' as const, at: now.toISOString(), claim: claimOfQueue(visit.claim) };
  const outcome = { won: false };
  const claimed = await changeItem({
    models: deps.models,
    modelId: visit.modelId,
    id: item.id,
    field: telling.field,
    seenRev: null,
    as: telling.as,
    apply: (current) => {
      const free = isFree(telling.claimIn(current), visit, now);
      outcome.won = free && !telling.isOver(current);
      if (!free) return null;
      return telling.withClaim(current, outcome.won ? ours : { state: 'none' });
    },
  }).catch(goneIsNull);
  return outcome.won ? claimed : null;
}

async function withClaim<T extends Item>(
  { models }: TellDeps,
  { field, as, withClaim: noted }: Telling<T>,
  { modelId, item, claim: to }: { modelId: IssueId; item: T; claim: Mention },
): Promise<T> {
  const apply = (current: T) => noted(current, to);
  const changed = await changeItem({ models, modelId, id: item.id, field, seenRev: null, as, apply }).catch(goneIsNull);
  return changed ?? item;
}

/** Deleted meanwhile: nothing is left to tell. */
function goneIsNull(error: unknown): null {
  if (error instanceof AppError && error.code === 'NOT_FOUND') return null;
  throw error;
}

/** The comment of an earlier try: by its heading, from the app or from who may post it. */
function postedBefore<T extends Item>(
  { jira, texts }: TellDeps,
  telling: Telling<T>,
  { modelId, item }: { modelId: IssueId; item: T },
): Promise<string | null> {
  const headings = inEveryLanguage(texts, (words) => telling.heading(item, words));
  return commentHeaded(jira.asApp, modelId, { headings, by: telling.postedBy(item) });
}
