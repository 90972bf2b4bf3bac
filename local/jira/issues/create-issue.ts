/** Creates one issue: what `POST issue` and each element of `POST issue/bulk` do. */
import { addComment } from '../comments/write-comment.ts';
import { issueCreated } from '../events/product-events.ts';
import { badRequest, fieldErrors } from '../jira-error.ts';
import { asId, asRecord } from '../json.ts';
import { requireBody } from '../require-body.ts';
import type { JsonRecord } from '../json.ts';
import { addLinkFromField } from '../links/write-link.ts';
import { readProperties, storeProperty } from '../properties/write-property.ts';
import { restUrl } from '../render/site-refs.ts';
import type { Project } from '../site/catalogue.ts';
import type { Call } from '../site/jira-site.ts';
import type { IssueRecord } from '../store/issue-record.ts';
import { missingCustomFields } from './custom-values.ts';
import { applyFields } from './field-parsers.ts';
import { missingParent } from './parse-hierarchy.ts';
import { ISSUE_MEMBERS, readChanges, refuseTransition } from './update-operations.ts';

/** Stores the issue, or throws Jira's refusal and stores nothing (run it in a transaction). */
export function createIssue(call: Call, body: unknown): JsonRecord {
  const request = requireBody(body, ISSUE_MEMBERS);
  refuseTransition(request);
  const changes = readChanges(call, request, null);
  const { project: projectField, ...values } = changes.values;
  const project = creatableProject(call, projectField);
  const { draft, errors } = readDraft(call, project, values);
  if (Object.keys(errors).length > 0) throw fieldErrors(errors);
  const properties = readProperties(request['properties']);
  const issue = storeIssue(call, project, draft);
  issueCreated(call, issue);
  for (const property of properties) storeProperty(call, issue, property);
  for (const link of changes.links) addLinkFromField(call, issue, link);
  for (const comment of changes.comments) addComment(call, issue, comment);
  return { id: String(issue.id), key: issue.key, self: restUrl(call.site, `issue/${issue.id}`) };
}

function creatableProject(call: Call, value: unknown): Project {
  const { catalogue, permissions } = call.site;
  const record = asRecord(value);
  const idOrKey = asId(record?.['id']) ?? asId(record?.['key']);
  const project = idOrKey === null ? null : catalogue.projectByIdOrKey(idOrKey);
  if (project === null || !permissions.hasInProject(call.accountId, 'BROWSE_PROJECTS', project.id)) {
    throw fieldErrors({ project: 'Specify a valid project ID or key' });
  }
  if (!permissions.hasInProject(call.accountId, 'CREATE_ISSUES', project.id)) {
    // Documented as part of the 400, not as a 403.
    throw badRequest('You do not have permission to create issues in this project.');
  }
  return project;
}

function readDraft(
  call: Call,
  project: Project,
  values: JsonRecord,
): { draft: IssueRecord; errors: Record<string, string> } {
  if (values['issuetype'] === undefined || values['issuetype'] === null) {
    throw fieldErrors({ issuetype: 'Specify an issue type' });
  }
  const draft = emptyDraft(call, project);
  const errors = applyFields(
    { ...values, summary: values['summary'] ?? null },
    { call, project, draft, mode: 'create' },
  );
  if (errors['issuetype'] !== undefined) throw fieldErrors({ issuetype: errors['issuetype'] });
  const parentRefused = errors['parent'] !== undefined || errors['parentId'] !== undefined;
  const missing = missingCustomFields(call, project, draft);
  return { draft, errors: parentRefused ? errors : { ...missingParent(call, draft), ...missing, ...errors } };
}

function emptyDraft(call: Call, project: Project): IssueRecord {
  const now = call.site.clock.now();
  const { catalogue } = call.site;
  return {
    id: 0,
    key: '',
    projectId: project.id,
    typeId: project.issueTypeIds[0] ?? '',
    statusId: catalogue.initialStatusId,
    summary: '',
    description: null,
    environment: null,
    priorityId: catalogue.defaultPriorityId,
    resolutionId: null,
    resolvedAt: null,
    assignee: null,
    reporter: call.accountId,
    creator: call.accountId,
    labels: [],
    componentIds: [],
    parentId: null,
    securityId: null,
    dueDate: null,
    created: now,
    updated: now,
    statusChangedAt: now,
  };
}

function storeIssue(call: Call, project: Project, draft: IssueRecord): IssueRecord {
  const { store, index } = call.site;
  const id = store.counters.nextId('issue');
  const issue = { ...draft, id, key: `${project.key}-${store.counters.nextIssueNumber(project.key)}` };
  store.issues.save(issue);
  // Autowatch is on by default for people; an app does not watch.
  if (call.actor.app?.as !== 'app') store.watchers.add(id, call.accountId);
  index.touch(id);
  return issue;
}
