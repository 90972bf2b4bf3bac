/** Tells the security team of a go-live: in one comment, exactly once, whoever dies in between. */
import type { GoLiveNotice } from '../domain/go-live-notice.ts';
import { goLiveComment, goLiveHeading } from '../domain/go-live-comment.ts';
import type { IssueId } from '../domain/ids.ts';
import type { Mention } from '../domain/item.ts';
import type { ModelRecord } from '../domain/model.ts';
import type { Settings } from '../domain/settings.ts';
import { changeModel } from './change-model.ts';
import { type ClaimVisit, claimOfQueue, commentHeaded, isFree, postClaimed } from './claimed-comment.ts';
import { inEveryLanguage } from './in-every-language.ts';
import type { JiraAccess, TextsByLocale } from './ports.ts';
import { type PropertyDeps, writeProperty } from './write-property.ts';

export interface TellGoLiveDeps extends PropertyDeps {
  jira: Pick<JiraAccess, 'asUser' | 'asApp'>;
  settings: Settings;
  texts: TextsByLocale;
}

interface Telling {
  /** With its claim. */
  notice: GoLiveNotice;
  as: 'user' | 'app';
  /** An earlier try may have posted it. */
  mayBeThere: boolean;
}

/** Posts for a claim that is held. Null: Jira refused the person, and the queue makes up for it. */
export async function tellGoLive(
  deps: TellGoLiveDeps,
  id: IssueId,
  { notice, as, mayBeThere }: Telling,
): Promise<ModelRecord | null> {
  const texts = deps.texts(deps.settings.siteLocale);
  const jira = as === 'user' ? deps.jira.asUser : deps.jira.asApp;
  const headings = inEveryLanguage(deps.texts, (words) => goLiveHeading(notice, words));
  return postClaimed({
    as,
    earlier: async () => (mayBeThere ? commentHeaded(deps.jira.asApp, id, { headings, by: notice.by }) : null),
    post: () => jira.addComment(id, goLiveComment({ notice, texts }, as === 'app')),
    note: (comment) => withComment(deps, id, { notice, comment }),
  });
}

/** The queue's part: a comment that its try left unposted, and the property, whatever became of that try. */
export async function finishGoLive(deps: TellGoLiveDeps, id: IssueId, visit: ClaimVisit): Promise<void> {
  const notice = await claim(deps, id, visit);
  if (notice !== null) await tellGoLive(deps, id, { notice, as: 'app', mayBeThere: true });
  await writeProperty(deps, id);
}

/** Null: told already, being told, or taken back. */
async function claim(deps: TellGoLiveDeps, id: IssueId, visit: ClaimVisit): Promise<GoLiveNotice | null> {
  if ((await deps.models.read(id)) === null) return null;
  const now = deps.clock.now();
  const won: { notice: GoLiveNotice | null } = { notice: null };
  await changeModel(deps.models, id, (model) => {
    won.notice = null;
    if (!model.live || !isFree(model.live.comment, visit, now)) return null;
    const comment = { state: 'claimed' as const, at: now.toISOString(), claim: claimOfQueue(visit.claim) };
    won.notice = { ...model.live, comment };
    return { record: { ...model, live: won.notice } };
  });
  return won.notice;
}

function withComment(
  { models }: TellGoLiveDeps,
  id: IssueId,
  { notice, comment }: { notice: GoLiveNotice; comment: Mention },
): Promise<ModelRecord> {
  // One that was taken back meanwhile is not the one that was told.
  return changeModel(models, id, (model) =>
    model.live?.number === notice.number ? { record: { ...model, live: { ...model.live, comment } } } : null,
  );
}
