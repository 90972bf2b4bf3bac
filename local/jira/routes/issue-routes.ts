/** `/issue`: creating, reading, editing, deleting, transitions. */
import { createIssue } from '../issues/create-issue.ts';
import { deleteIssue } from '../issues/delete-issue.ts';
import { editIssue } from '../issues/edit-issue.ts';
import { availableTransitions, transitionIssue } from '../issues/transition-issue.ts';
import { commaList } from '../render/field-selection.ts';
import { renderIssue, renderProperties } from '../render/render-issue.ts';
import { expandIssue } from '../render/expand-issue.ts';
import { forbidden } from '../jira-error.ts';
import { renderTransition } from '../render/render-transition.ts';
import { liveView } from '../store/issue-view.ts';
import type { Call } from '../site/jira-site.ts';
import { created, noContent, ok, read, write } from './route.ts';
import type { Route } from './route.ts';
import { issueInPath } from './visible-issue.ts';

export const ISSUE_ROUTES: readonly Route[] = [
  write('POST', '/rest/api/3/issue', (call) => created(createIssue(call, call.body))),
  read('read:jira-work', '/rest/api/3/issue/:issueIdOrKey', (call) => ok(readIssue(call))),
  write('PUT', '/rest/api/3/issue/:issueIdOrKey', (call) => {
    const issue = issueInPath(call);
    refuseOverrides(call);
    editIssue(call, issue, call.body);
    return call.query.get('returnIssue') === 'true' ? ok(readIssue(call)) : noContent();
  }),
  write('DELETE', '/rest/api/3/issue/:issueIdOrKey', (call) => {
    deleteIssue(call, issueInPath(call), call.query.get('deleteSubtasks') === 'true');
    return noContent();
  }),
  read('read:jira-work', '/rest/api/3/issue/:issueIdOrKey/transitions', (call) => {
    const withFields = commaList(call.query.getAll('expand')).includes('transitions.fields');
    const wanted = call.query.get('transitionId');
    const transitions = availableTransitions(call, issueInPath(call)).filter(
      (transition) => wanted === null || transition.id === wanted,
    );
    return ok({
      expand: 'transitions',
      transitions: transitions.map((transition) => renderTransition(call.site, transition, withFields)),
    });
  }),
  write('POST', '/rest/api/3/issue/:issueIdOrKey/transitions', (call) => {
    transitionIssue(call, issueInPath(call), call.body);
    return noContent();
  }),
];

/** Only an app with Administer Jira may edit past the screen or the workflow. */
function refuseOverrides({ query, throughApp, site, accountId }: Call): void {
  const overrides = ['overrideScreenSecurity', 'overrideEditableFlag'].filter((name) => query.get(name) === 'true');
  if (overrides.length === 0 || (throughApp && site.permissions.hasGlobal(accountId, 'ADMINISTER'))) return;
  throw forbidden(`You do not have permission to use '${overrides.join("' and '")}'.`);
}

function readIssue(call: Call): unknown {
  const issue = issueInPath(call);
  const view = liveView(call.site.store, issue);
  const properties = commaList(call.query.getAll('properties'));
  return {
    ...renderIssue(call, view, commaList(call.query.getAll('fields'))),
    ...(properties.length === 0 ? {} : { properties: renderProperties(view, properties) }),
    ...expandIssue(call, issue, commaList(call.query.getAll('expand'))),
  };
}
