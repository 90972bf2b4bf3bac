/** A Threat model issue changed, or the sweep came by: its model, its property and the one comment follow. */
import { followIssue, mayResize } from '../domain/follow-issue.ts';
import { dayOf } from '../domain/day.ts';
import type { IssueId } from '../domain/ids.ts';
import type { ModelRecord } from '../domain/model.ts';
import { readModelKey, readModelOf } from '../domain/read-model.ts';
import { isOurs } from '../domain/settings.ts';
import type { SizeProcesses } from '../domain/size-process.ts';
import { seenOf } from '../domain/triage-seen.ts';
import { changeModel } from './change-model.ts';
import { commentOf } from './comment-of.ts';
import type { IssueForTriage, OpenModel } from './ports.ts';
import { readOnce } from './read-once.ts';
import { sizeIssue, triageInputFrom } from './size-issue.ts';
import { type TriageDeps, type TriageOutcome, isSettled, triageIssue } from './triage-issue.ts';
import { lost, untilWritten } from './until-written.ts';

export type FollowOutcome = TriageOutcome | 'followed' | 'unchanged';

const attempts = 4;

/**
 * An issue without a model gets one. What Jira says now counts, not what an event said. One Jira call where
 * nothing changed, at most 4 otherwise.
 *
 * @param visit `isRetry` as for triage; `repair`: the property is written also when nothing changed, because it is
 *   missing, or is the one of the issue that this one was cloned from
 * @throws AppError UNAVAILABLE when others keep writing the same model
 */
export async function followModelIssue(
  given: TriageDeps,
  id: IssueId,
  visit: { isRetry: boolean; repair: boolean },
): Promise<FollowOutcome> {
  const deps = { ...given, rules: readOnce(given.rules) };
  const known = await deps.models.read(id);
  if (known === null) return triageIssue(deps, id, visit);
  if (!isSettled(known)) {
    const outcome = await triageIssue(deps, id, visit);
    if (outcome !== 'sized') return outcome;
  }
  return untilWritten(
    attempts,
    async () => {
      // The record first, then Jira: an older answer can then never be written over a newer one.
      const [open, { content }] = await Promise.all([deps.models.open(id, {}), deps.rules.read()]);
      const issue = await deps.jiraAsApp.issueForTriage(id);
      if (open === null || issue === null) return 'gone';
      // The model of an issue that is no threat model any more stays as it was.
      if (!isOurs(deps.settings, issue)) return 'not-ours';
      const record = await write(deps, open, { issue, sizes: content.sizes });
      if (record === null) return lost;
      if (record.unpublished === undefined && !visit.repair) return record === open.model ? 'unchanged' : 'followed';
      // A reopened issue gets the comment that it did not get while it was closed, and the property with it.
      if (record.comment.state === 'due') await triageIssue(deps, id, visit);
      else await publish(deps, { ...open, model: record }, content.sizes);
      return 'followed';
    },
    30,
  );
}

/** The model as it is after it, the one that was read where nothing changed; null when somebody else wrote first. */
async function write(
  deps: TriageDeps,
  { model, items }: OpenModel,
  { issue, sizes }: { issue: IssueForTriage; sizes: SizeProcesses },
): Promise<ModelRecord | null> {
  const seen = seenOf(triageInputFrom(issue, undefined));
  // Other rules alone do not size a model again: its issue has to say something else.
  const isNews = mayResize(model, issue) && seen !== model.triage.seen;
  const result = isNews ? await sizeIssue(deps.rules, issue, model.triage.answers) : null;
  const at = deps.clock.now().toISOString();
  const next = followIssue(model, items, { closed: issue.closed, key: issue.key, result, seen, at, sizes });
  if (next === model) return model;
  const record = { ...next, rev: model.rev + 1 };
  return (await deps.models.transact([{ write: 'model', record, expectedRev: model.rev }])) ? record : null;
}

/** The mark goes last: until then a repeat shows Jira what it does not show yet. */
async function publish(deps: TriageDeps, { model, items, unreadable }: OpenModel, sizes: SizeProcesses): Promise<void> {
  const { issueId, comment, unpublished } = model;
  // Without a record that cannot be read the counts would look better than they are.
  if (unreadable.length === 0) {
    const today = dayOf(deps.clock.now());
    await deps.jiraAsApp.writeProperty(issueId, readModelKey, readModelOf(model, items, { sizes, today }));
  }
  if (unpublished === 'comment' && comment.state === 'posted') {
    await deps.jiraAsApp.editComment(issueId, comment.commentId, await commentOf(deps, model));
  }
  if (unpublished === undefined) return;
  await changeModel(deps.models, issueId, (current) => {
    const sameStill = current.stage === model.stage && current.triage.at === model.triage.at;
    if (current.unpublished === undefined || !sameStill) return null;
    const { unpublished: _, ...published } = current;
    return { record: published };
  });
}
