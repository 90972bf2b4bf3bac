/** Jira's REST API as the use cases need it. */
import type { Jira, JiraAccess } from '../../application/ports.ts';
import { readPeopleAround, readPointers } from './around-issue.ts';
import { askPermissions, findTickets, isAmongReaders, namesOf, ownAccount, visibleAmong } from './ask-jira.ts';
import { type JiraIdentity, jiraRequest } from './jira-request.ts';
import { readIssueBrief, readIssueForTriage, readProject, readTicketFacts, readTicketsFacts } from './read-issue.ts';
import { addComment, addWatcher, createTickets, editComment, linkTicket, writeProperty } from './write-issue.ts';

export function jiraOverRest(): JiraAccess {
  return { asUser: jiraAs('user'), asApp: jiraAs('app') };
}

function jiraAs(identity: JiraIdentity): Jira {
  const request = jiraRequest(identity);
  return {
    issueForTriage: (id) => readIssueForTriage(request, id),
    issueBrief: (idOrKey) => readIssueBrief(request, idOrKey),
    project: (idOrKey) => readProject(request, idOrKey),
    addComment: (id, body) => addComment(request, id, body),
    editComment: (id, commentId, body) => editComment(request, { id, commentId, body }),
    writeProperty: (id, key, value) => writeProperty(request, { id, key, value }),
    permissions: (query) => askPermissions(request, query),
    createTickets: (tickets) => createTickets(request, tickets),
    linkTicket: (link) => linkTicket(request, link),
    addWatcher: (ticket, account) => addWatcher(request, ticket, account),
    ticketFacts: (id) => readTicketFacts(request, id),
    ticketsFacts: (ids) => readTicketsFacts(request, ids),
    visibleAmong: (ids) => visibleAmong(request, ids),
    ownAccount: () => ownAccount(request),
    findTickets: (nonces) => findTickets(request, nonces),
    names: (accounts) => namesOf(request, accounts),
    isAmongReaders: (issueKey, account) => isAmongReaders(request, issueKey, account),
    pointers: (id) => readPointers(request, id),
    peopleAround: (id) => readPeopleAround(request, id),
  };
}
