/** An issue was changed or deleted: if it is a ticket of a recommendation, its model follows. */
import * as z from 'zod';
import type { App } from '../app.ts';
import { followTicket } from '../application/follow-ticket.ts';
import { issueId } from '../domain/ids.ts';
import { serveEvent } from './serve-event.ts';

const event = z.looseObject({
  eventType: z.enum(['avi:jira:updated:issue', 'avi:jira:deleted:issue']),
  issue: z.looseObject({ id: issueId }),
});

/** A foreign issue costs one storage read and no Jira call. */
export function ticketChanged(app: () => App) {
  return serveEvent('ticket-changed', event, async ({ eventType, issue }) => {
    const { models, jira, settings } = app();
    const deleted = eventType === 'avi:jira:deleted:issue';
    const done = await followTicket({ models, jiraAsApp: jira.asApp, settings }, { id: issue.id, deleted });
    return { done };
  });
}
