/** An issue was created: a threat model is sized, one that is watched may be a candidate. */
import * as z from 'zod';
import type { App } from '../app.ts';
import { triageIssue } from '../application/triage-issue.ts';
import { issueId } from '../domain/ids.ts';
import { isOurs } from '../domain/settings.ts';
import { considerEvent } from './candidate-event.ts';
import { noteEvent } from './note-event.ts';
import { type EventResult, serveEvent } from './serve-event.ts';

const event = z.looseObject({
  issue: z.looseObject({
    id: issueId,
    fields: z.looseObject({
      issuetype: z.looseObject({ name: z.string() }),
      project: z.looseObject({ key: z.string() }),
    }),
  }),
});

/** A function run ends after 25 seconds, and with it whoever holds the claim on the comment. */
const claimSeconds = 35;

/** A foreign issue costs one storage read and no Jira call. */
export function issueCreated(app: () => App) {
  return serveEvent('issue-created', event, async ({ issue }, isRetry): Promise<EventResult> => {
    const deps = app();
    const settings = await deps.settings.read();
    const { issuetype, project } = issue.fields;
    if (!isOurs(settings, { projectKey: project.key, issueTypeName: issuetype.name })) {
      const done = await considerEvent(deps, settings, { id: issue.id, issue, changed: false });
      if (done !== 'not-ours') await noteEvent(deps, 'issue-created');
      return { done };
    }
    const outcome = await triageIssue({ ...deps, jiraAsApp: deps.jira.asApp, settings }, issue.id, { isRetry });
    await noteEvent(deps, 'issue-created');
    return outcome === 'later' ? { later: 'claimed', afterSeconds: claimSeconds } : { done: outcome };
  });
}
