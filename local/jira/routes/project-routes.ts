/** Projects, their issue types, statuses and components. */
import { badRequest, forbidden, notFound } from '../jira-error.ts';
import { asRecord, asString } from '../json.ts';
import type { JsonRecord } from '../json.ts';
import { commaList } from '../render/field-selection.ts';
import { renderUser } from '../render/render-user.ts';
import { renderIssueType, renderProjectRef, renderStatus, restUrl } from '../render/site-refs.ts';
import { accountIdFor } from '../site/directory.ts';
import type { Project } from '../site/catalogue.ts';
import { param } from '../site/jira-site.ts';
import type { Call } from '../site/jira-site.ts';
import type { ComponentRecord } from '../store/component-store.ts';
import { pageBean, readPage } from './paging.ts';
import { created, ok, read, write } from './route.ts';
import type { Route } from './route.ts';

export const PROJECT_ROUTES: readonly Route[] = [
  read('read:jira-work', '/rest/api/3/project/search', (call) => {
    const expand = commaList(call.query.getAll('expand'));
    return ok(
      pageBean(call, foundProjects(call), {
        page: readPage(call.query, { usual: 50, greatest: 100 }),
        render: (project) => renderProject(call, project, expand),
      }),
    );
  }),
  read('read:jira-work', '/rest/api/3/project/:projectIdOrKey', (call) =>
    ok(renderFullProject(call, projectInPath(call))),
  ),
  read('read:jira-work', '/rest/api/3/project/:projectIdOrKey/statuses', (call) => {
    const { site } = call;
    return ok(
      typesOf(call, projectInPath(call)).map((type) => ({
        self: restUrl(site, `issuetype/${type.id}`),
        id: type.id,
        name: type.name,
        subtask: type.hierarchyLevel < 0,
        statuses: site.catalogue.statuses.map((status) => renderStatus(site, status)),
      })),
    );
  }),
  read('read:jira-work', '/rest/api/3/project/:projectIdOrKey/securitylevel', (call) => {
    const { site, accountId } = call;
    const project = projectInPath(call);
    const usable = site.directory.byAccountId(accountId)?.securityLevels ?? [];
    return ok({
      levels: site.catalogue.securityLevels
        .filter((level) => level.projectId === project.id && usable.includes(level.id))
        .map(({ id, name, description }) => ({ self: restUrl(site, `securitylevel/${id}`), id, name, description })),
    });
  }),
  read('read:jira-work', '/rest/api/3/project/:projectIdOrKey/components', (call) =>
    ok(call.site.store.components.ofProject(projectInPath(call).id).map((one) => renderComponent(call, one))),
  ),
  { ...write('POST', '/rest/api/3/component', (call) => created(addComponent(call))), scope: 'manage:jira-project' },
  read('read:jira-work', '/rest/api/3/issuetype/project', (call) => {
    const id = call.query.get('projectId');
    if (id === null || !/^\d+$/.test(id)) throw badRequest("The 'projectId' query parameter is required.");
    return ok(typesOf(call, visibleProject(call, id)).map((type) => renderIssueType(call.site, type)));
  }),
  read('read:jira-work', '/rest/api/3/issuetype', ({ site }) =>
    ok(site.catalogue.issueTypes.map((type) => renderIssueType(site, type))),
  ),
  read('read:jira-work', '/rest/api/3/issuetype/:id', (call) => {
    const type = call.site.catalogue.issueTypes.find((one) => one.id === param(call, 'id'));
    if (type === undefined)
      throw notFound(
        `Issue type with id '${param(call, 'id')}' does not exist or you do not have permission to see it.`,
      );
    return ok(renderIssueType(call.site, type));
  }),
];

const ACTIONS: Readonly<Record<string, string>> = {
  view: 'BROWSE_PROJECTS',
  browse: 'BROWSE_PROJECTS',
  create: 'CREATE_ISSUES',
  edit: 'ADMINISTER_PROJECTS',
};

function foundProjects(call: Call): Project[] {
  const { site, query, accountId } = call;
  const action = query.get('action') ?? 'view';
  const permission = ACTIONS[action];
  if (permission === undefined) throw badRequest(`Unknown project action '${action}'.`);
  const text = (query.get('query') ?? '').toLowerCase();
  const ids = query.getAll('id').flatMap((one) => one.split('&id='));
  const keys = query.getAll('keys').map((one) => one.toUpperCase());
  return site.catalogue.projects
    .filter((project) => site.permissions.hasInProject(accountId, permission, project.id))
    .filter((project) => ids.length === 0 || ids.includes(project.id))
    .filter((project) => keys.length === 0 || keys.includes(project.key))
    .filter((project) => project.name.toLowerCase().includes(text) || project.key.toLowerCase().includes(text))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

export function projectInPath(call: Call): Project {
  return visibleProject(call, param(call, 'projectIdOrKey'));
}

function visibleProject(call: Call, idOrKey: string): Project {
  const project = call.site.catalogue.projectByIdOrKey(idOrKey);
  if (project !== null && call.site.permissions.hasInProject(call.accountId, 'BROWSE_PROJECTS', project.id)) {
    return project;
  }
  const kind = /^\d+$/.test(idOrKey) ? 'id' : 'key';
  throw notFound(`No project could be found with ${kind} '${idOrKey}'.`);
}

const typesOf = (call: Call, project: Project) => project.issueTypeIds.map((id) => call.site.catalogue.issueType(id));

function renderProject(call: Call, project: Project, expand: readonly string[]): JsonRecord {
  return {
    expand: 'description,lead,issueTypes,url,projectKeys,permissions,insight',
    ...renderProjectRef(call.site, project),
    style: 'classic',
    isPrivate: false,
    properties: {},
    entityId: entityId(project),
    uuid: entityId(project),
    ...(expand.includes('description') ? { description: project.description } : {}),
    ...(expand.includes('lead') ? { lead: renderUser(call, accountIdFor(project.leadEmail)) } : {}),
    ...(expand.includes('issueTypes')
      ? { issueTypes: typesOf(call, project).map((type) => renderIssueType(call.site, type)) }
      : {}),
  };
}

/** One project: everything is there without `expand`. */
function renderFullProject(call: Call, project: Project): JsonRecord {
  const { site } = call;
  return {
    ...renderProject(call, project, ['description', 'lead', 'issueTypes']),
    components: site.store.components.ofProject(project.id).map((one) => renderComponent(call, one)),
    assigneeType: 'UNASSIGNED',
    versions: [],
    roles: {},
  };
}

function renderComponent(call: Call, component: ComponentRecord): JsonRecord {
  return {
    self: restUrl(call.site, `component/${component.id}`),
    id: component.id,
    name: component.name,
    description: component.description,
    ...(component.lead === null ? {} : { lead: renderUser(call, component.lead) }),
    isAssigneeTypeValid: false,
  };
}

/** For tests that set a scene: components are part of an issue's evidence. */
function addComponent(call: Call): JsonRecord {
  const body = asRecord(call.body);
  const name = asString(body?.['name'])?.trim() ?? '';
  const project = call.site.catalogue.projectByIdOrKey(asString(body?.['project']) ?? '');
  if (project === null || !call.site.permissions.hasInProject(call.accountId, 'BROWSE_PROJECTS', project.id)) {
    throw notFound('The project does not exist or you do not have permission to view it.');
  }
  if (!call.site.permissions.hasInProject(call.accountId, 'ADMINISTER_PROJECTS', project.id)) {
    throw forbidden('You do not have permission to edit this project.');
  }
  if (name === '' || name.length > 255) throw badRequest('The component name must have between 1 and 255 characters.');
  const { components } = call.site.store;
  if (components.ofProject(project.id).some((one) => one.name.toLowerCase() === name.toLowerCase())) {
    throw badRequest(`A component with the name ${name} already exists in this project.`);
  }
  const description = asString(body?.['description']) ?? '';
  return {
    ...renderComponent(call, components.add({ projectId: project.id, name, description, lead: leadIn(call, body) })),
    project: project.key,
  };
}

function leadIn(call: Call, body: JsonRecord | null): string | null {
  const lead = asString(body?.['leadAccountId']);
  if (lead !== null && call.site.directory.byAccountId(lead) === null)
    throw badRequest('The component lead does not exist.');
  return lead;
}

const entityId = (project: Project): string => `${project.id.padStart(8, '0')}-0000-4000-8000-000000000000`;
