/** Sizes a Threat model issue: record, issue property, one comment. Repeated from any point it ends the same. */
import { dayOf } from '../domain/day.ts';
import { stageWhenSized } from '../domain/stage.ts';
import type { AccountId, IssueId } from '../domain/ids.ts';
import type { ModelRecord } from '../domain/model.ts';
import { readModelKey, readModelOf } from '../domain/read-model.ts';
import { type Settings, isOurs } from '../domain/settings.ts';
import type { IntakeAnswers } from '../domain/triage/index.ts';
import { commentHeading } from '../domain/triage-comment.ts';
import { seenOf } from '../domain/triage-seen.ts';
import { changeModel } from './change-model.ts';
import { commentOf } from './comment-of.ts';
import type { Clock, IssueForTriage, Jira, Models, TextsByLocale } from './ports.ts';
import { inEveryLanguage } from './in-every-language.ts';
import { type RulesInForce, readOnce } from './read-once.ts';
import { sizeIssue, triageInputFrom } from './size-issue.ts';

export interface TriageDeps {
  models: Models;
  jiraAsApp: Jira;
  settings: Settings;
  /** Read once, and only where something is to be sized or said. */
  rules: RulesInForce;
  texts: TextsByLocale;
  clock: Clock;
}

/** What a person said when they asked; an issue that was created in Jira has none of it. */
export interface AskedFor {
  by: AccountId;
  answers: IntakeAnswers;
  /** Wanted although no criterion is met. */
  anyway: boolean;
  goLiveOn: string | null;
  /** Whom they want to bring. */
  bring?: readonly AccountId[];
}

/** `later`: another invocation is posting the comment right now; come back when it must have ended. */
export type TriageOutcome = 'sized' | 'already-sized' | 'not-ours' | 'gone' | 'later';

/** A function run ends after 25 seconds (Forge), so an older claim belongs to nobody. */
const claimMilliseconds = 30_000;

/**
 * At most 4 Jira calls: read the issue, write the property, post the comment (or none of these for a repeat).
 *
 * @param delivery `isRetry`: this same event was tried before, and that try is over; `asked`: it was asked for
 */
export async function triageIssue(
  given: TriageDeps,
  id: IssueId,
  delivery: { isRetry: boolean; asked?: AskedFor },
): Promise<TriageOutcome> {
  const deps = { ...given, rules: readOnce(given.rules) };
  const known = await deps.models.read(id);
  if (known !== null && isSettled(known)) return 'already-sized';
  const claimed = known === null ? null : await claimComment(deps, id, delivery.isRetry);
  if (claimed === 'later') return 'later';
  const issue = await deps.jiraAsApp.issueForTriage(id);
  if (issue === null) return 'gone';
  if (!isOurs(deps.settings, issue)) return 'not-ours';
  if (known === null) {
    await deps.models.create(await newModel(deps, issue, delivery.asked));
    if ((await claimComment(deps, id, delivery.isRetry)) === 'later') return 'later';
  }
  await publish(deps, issue);
  return 'sized';
}

/** Nothing is left to say: the comment is there, or the issue was closed when it was sized. */
export function isSettled({ comment }: Pick<ModelRecord, 'comment'>): boolean {
  return comment.state === 'posted' || comment.state === 'none';
}

async function newModel({ clock, rules }: TriageDeps, issue: IssueForTriage, asked?: AskedFor): Promise<ModelRecord> {
  const at = clock.now().toISOString();
  const result = await sizeIssue(rules, issue, asked?.answers);
  const seen = seenOf(triageInputFrom(issue, undefined));
  const insisted = asked?.anyway === true && result.size === 'none' ? { by: asked.by, at } : null;
  const size = insisted === null ? result.size : 'S';
  return {
    v: 1,
    rev: 1,
    issueId: issue.id,
    issueKey: issue.key,
    projectId: issue.projectId,
    createdAt: at,
    requester: asked?.by ?? issue.reporter,
    ...(asked === undefined || asked.goLiveOn === null ? {} : { goLiveOn: asked.goLiveOn }),
    ...(asked?.bring === undefined ? {} : { bring: [...asked.bring] }),
    size,
    ...(issue.closed ? { stage: 'closed', closedFrom: stageWhenSized(size) } : { stage: stageWhenSized(size) }),
    triage: { at, result, seen, ...(asked === undefined ? {} : { answers: asked.answers }), askedAnyway: insisted },
    comment: { state: 'due' },
    items: [],
    counters: { L: 0, T: 0, R: 0 },
    recentRequests: [],
    ticks: [],
  };
}

/** Only who holds the claim posts. A retry may take it over: Forge delivers one only when the earlier try has ended. */
async function claimComment(
  { models, clock }: TriageDeps,
  id: IssueId,
  takeOver: boolean,
): Promise<'claimed' | 'later'> {
  const now = clock.now();
  let result: 'claimed' | 'later' = 'claimed';
  await changeModel(models, id, (model) => {
    const { comment } = model;
    const held = comment.state === 'claimed' && now.getTime() - Date.parse(comment.at) < claimMilliseconds;
    result = isSettled(model) || (held && !takeOver) ? 'later' : 'claimed';
    return result === 'later' ? null : { record: { ...model, comment: { state: 'claimed', at: now.toISOString() } } };
  });
  return result;
}

async function publish(deps: TriageDeps, issue: IssueForTriage): Promise<void> {
  const [open, { content }] = await Promise.all([deps.models.open(issue.id, {}), deps.rules.read()]);
  if (open === null) return;
  await deps.jiraAsApp.writeProperty(
    issue.id,
    readModelKey,
    readModelOf(open.model, open.items, { sizes: content.sizes, today: dayOf(deps.clock.now()) }),
  );
  const comment = issue.closed ? { state: 'none' as const } : await postComment(deps, issue, open.model);
  await changeModel(deps.models, issue.id, (model) => ({ record: { ...model, comment } }));
}

/** Once: what an earlier try posted is found by its heading. */
async function postComment(deps: TriageDeps, issue: IssueForTriage, model: ModelRecord) {
  const headings = inEveryLanguage(deps.texts, commentHeading);
  const earlier = issue.comments.find(({ byApp, heading }) => byApp && heading !== null && headings.has(heading));
  const posted = earlier ?? (await deps.jiraAsApp.addComment(issue.id, await commentOf(deps, model)));
  return { state: 'posted' as const, commentId: posted.id };
}
