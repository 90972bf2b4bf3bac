/** An issue was changed or deleted: a recommendation follows its ticket, a model its issue, a candidate what it says. */
import * as z from 'zod';
import type { App } from '../app.ts';
import { dropCandidate } from '../application/consider-issue.ts';
import { followModelIssue } from '../application/follow-model-issue.ts';
import { followRecord, followTicket } from '../application/follow-ticket.ts';
import { issueId } from '../domain/ids.ts';
import { type Settings, isOurs } from '../domain/settings.ts';
import { considerEvent, dropWhenOver } from './candidate-event.ts';
import { type ChangedField, isMaterial, sidesOf } from './changed-fields.ts';
import { noteEvent } from './note-event.ts';
import { type EventResult, serveEvent } from './serve-event.ts';

const event = z.looseObject({
  eventType: z.enum(['avi:jira:updated:issue', 'avi:jira:deleted:issue']),
  issue: z.looseObject({
    id: issueId,
    fields: z
      .looseObject({
        issuetype: z.looseObject({ name: z.string() }),
        project: z.looseObject({ key: z.string() }),
      })
      .optional(),
  }),
  changelog: z
    .looseObject({ items: z.array(z.looseObject({ field: z.string(), fieldId: z.string().optional() })) })
    .optional(),
});
type ChangedIssue = z.infer<typeof event>;

/** A function run ends after 25 seconds, and with it whoever holds the claim on the comment. */
const claimSeconds = 35;

/** A foreign issue costs one storage request and no Jira call. */
export function ticketChanged(app: () => App) {
  return serveEvent('ticket-changed', event, async (changed, isRetry): Promise<EventResult> => {
    const deps = app();
    const done = await follow(deps, changed, isRetry);
    if (done === 'later') return { later: 'claimed', afterSeconds: claimSeconds };
    if (done !== 'not-ours') await noteEvent(deps, 'ticket-changed');
    return { done };
  });
}

/** What changed tells what has to be read: the ticket's record, the settings, or all that may concern it at once. */
async function follow(app: App, changed: ChangedIssue, isRetry: boolean): Promise<string> {
  const deps = { ...app, jiraAsApp: app.jira.asApp };
  const { id } = changed.issue;
  if (changed.eventType === 'avi:jira:deleted:issue') {
    const { ticket, candidate } = await app.changedIssues.read(id);
    if (candidate !== null) await dropCandidate(app.candidates, id, { deleted: true });
    return ticket === null ? 'not-ours' : followRecord(deps, ticket, { id, deleted: true });
  }
  const fields = fieldsOf(changed);
  const visit = (settings: Settings) =>
    isModel(changed, settings)
      ? followModelIssue({ ...deps, settings }, id, { isRetry, repair: false })
      : considerEvent(app, settings, { id, issue: changed.issue, changed: isMaterial(fields) });
  switch (sidesOf(fields)) {
    case 'ticket':
      return followTicket(deps, { id, deleted: false });
    case 'model':
      return visit(await app.settings.read());
    case 'both': {
      const { settings, ticket, candidate } = await app.changedIssues.read(id);
      const followed = ticket === null ? 'not-ours' : await followRecord(deps, ticket, { id, deleted: false });
      const visited = await visit(settings);
      if (visited === 'not-ours' && candidate !== null) await dropWhenOver(app, id, changed.issue);
      return visited === 'not-ours' ? followed : visited;
    }
  }
}

function isModel({ issue: { fields } }: ChangedIssue, settings: Settings): boolean {
  return (
    fields !== undefined && isOurs(settings, { projectKey: fields.project.key, issueTypeName: fields.issuetype.name })
  );
}

function fieldsOf({ changelog }: ChangedIssue): ChangedField[] {
  return changelog?.items ?? [];
}
