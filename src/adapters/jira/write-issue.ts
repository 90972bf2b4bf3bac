/** Writes comments, properties, tickets and links. */
import { route } from '@forge/api';
import type { CreatedTicket, NewTicket } from '../../application/ports.ts';
import type { AdfDocument } from '../../domain/adf.ts';
import { fieldForJira } from '../../domain/ticket-field.ts';
import type { TicketLink } from '../../application/ports/filing-jira.ts';
import type { AccountId, IssueId } from '../../domain/ids.ts';
import type { JiraAnswer, JiraRequest } from './jira-request.ts';
import { type ErrorCollection, bulkCreated, createdComment, errorCollection } from './jira-schemas.ts';
import { checkDone, parsedBody } from './parsed-or-null.ts';

export async function addComment(request: JiraRequest, id: IssueId, body: AdfDocument): Promise<{ id: string }> {
  return parsedBody(
    createdComment,
    await request(route`/rest/api/3/issue/${id}/comment`, { method: 'POST', body: { body } }),
  );
}

export async function editComment(
  request: JiraRequest,
  { id, commentId, body }: { id: IssueId; commentId: string; body: AdfDocument },
): Promise<boolean> {
  const path = route`/rest/api/3/issue/${id}/comment/${commentId}`;
  const answer = await request(path, { method: 'PUT', body: { body } });
  if (answer.status === 404) return false;
  checkDone(answer);
  return true;
}

/** An issue that is gone needs no property. */
export async function writeProperty(
  request: JiraRequest,
  { id, key, value }: { id: IssueId; key: string; value: unknown },
): Promise<void> {
  const answer = await request(route`/rest/api/3/issue/${id}/properties/${key}`, { method: 'PUT', body: value });
  if (answer.status !== 404) checkDone(answer);
}

/** Jira creates at most 50 at once, and answers the refused ones by their place in the list. */
export async function createTickets(request: JiraRequest, tickets: readonly NewTicket[]): Promise<CreatedTicket[]> {
  const answer = await request(route`/rest/api/3/issue/bulk`, {
    method: 'POST',
    body: { issueUpdates: tickets.map(issueUpdate) },
  });
  const reason = refusalOfAll(answer);
  if (reason !== '') return tickets.map(() => ({ outcome: 'refused', reason }));
  // 400 is the answer when every one was refused; it has the same body.
  const created = bulkCreated.safeParse(answer.body).data;
  if (created === undefined || ![200, 201, 400].includes(answer.status))
    return tickets.map(() => ({ outcome: 'unknown' }));
  const refused = new Map(created.errors.map((one) => [one.failedElementNumber, reasonOf(one.elementErrors)]));
  const made = created.issues.values();
  return tickets.map((_, at) => {
    const reason = refused.get(at);
    if (reason !== undefined) return { outcome: 'refused', reason };
    const next = made.next();
    return next.done === true ? { outcome: 'unknown' } : { outcome: 'created', id: next.value.id, key: next.value.key };
  });
}

/** Why Jira did not even begin: no word of single tickets, only of the request. Empty where that is not so. */
function refusalOfAll({ status, body }: JiraAnswer): string {
  return [400, 413].includes(status) ? reasonOf(errorCollection.safeParse(body).data) : '';
}

function issueUpdate(ticket: NewTicket) {
  const { destination, summary, description, priorityId, property, values } = ticket;
  return {
    fields: {
      ...Object.fromEntries(Object.entries(values).map(([id, value]) => [id, fieldForJira(value)])),
      project: { id: destination.projectId },
      issuetype: { id: destination.issueTypeId },
      summary,
      description,
      ...(destination.parentId === null ? {} : { parent: { id: destination.parentId } }),
      ...(priorityId === null ? {} : { priority: { id: priorityId } }),
    },
    properties: [property],
  };
}

function reasonOf(errors: ErrorCollection | undefined): string {
  return [...(errors?.errorMessages ?? []), ...Object.values(errors?.errors ?? {})].join(' ');
}

/** Jira answers the same for a link that exists already. */
export async function linkTicket(request: JiraRequest, { ticket, model, linkTypeId }: TicketLink): Promise<void> {
  const type = linkTypeId === undefined ? { name: 'Relates' } : { id: linkTypeId };
  const body = { type, inwardIssue: { id: ticket }, outwardIssue: { id: model } };
  checkDone(await request(route`/rest/api/3/issueLink`, { method: 'POST', body }));
}

/** Somebody who watches already stays one. False: the account is closed, or may not see the ticket, or the ticket is gone. */
export async function addWatcher(request: JiraRequest, ticket: IssueId, account: AccountId): Promise<boolean> {
  const answer = await request(route`/rest/api/3/issue/${ticket}/watchers`, { method: 'POST', body: account });
  return answer.status < 400;
}
