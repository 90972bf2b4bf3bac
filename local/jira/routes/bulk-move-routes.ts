/** Moving issues, and the task that does it. */
import { badRequest, notFound } from '../jira-error.ts';
import { asRecord } from '../json.ts';
import { moveIssues } from '../issues/move-issues.ts';
import { requireBody } from '../require-body.ts';
import { param } from '../site/jira-site.ts';
import { created, ok, read, write } from './route.ts';
import type { Route } from './route.ts';

/** Everything is done when the answer comes, so one id does for every task. */
const TASK = '10000';

export const BULK_MOVE_ROUTES: readonly Route[] = [
  write('POST', '/rest/api/3/bulk/issues/move', (call) => {
    const body = requireBody(call.body, ['sendBulkNotification', 'targetToSourcesMapping']);
    const mappings = asRecord(body['targetToSourcesMapping']);
    if (mappings === null) throw badRequest("'targetToSourcesMapping' is required.");
    moveIssues(call, mappings);
    return created({ taskId: TASK });
  }),
  read('read:jira-work', '/rest/api/3/bulk/queue/:taskId', (call) => {
    if (param(call, 'taskId') !== TASK) throw notFound('The task does not exist.');
    return ok({ taskId: TASK, status: 'COMPLETE', progressPercent: 100, submittedBy: { accountId: call.accountId } });
  }),
];
