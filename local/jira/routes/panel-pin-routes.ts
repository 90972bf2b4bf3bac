/** Pinning the app's issue panels on projects (CHANGE-3102, 2026-04-30; Jira's OpenAPI description of Issue panels). */
import type { JiraResponse } from '../../parts.ts';
import { badRequest, forbidden } from '../jira-error.ts';
import { asArray, asRecord, asString } from '../json.ts';
import { requireBody } from '../require-body.ts';
import type { Project } from '../site/catalogue.ts';
import type { Call } from '../site/jira-site.ts';
import type { Route } from './route.ts';

const PROJECT_LIMIT = 1_000;
const MODULE_ID = /^ari:cloud:ecosystem::extension\/[\w-]+\/[\w-]+\/static\/([\w-]+)$/;

export const PANEL_PIN_ROUTES: readonly Route[] = [
  {
    method: 'POST',
    pattern: '/rest/api/3/forge/panel/action/bulk/async',
    scope: 'manage:jira-project',
    handle: pinPanels,
    writes: true,
  },
];

/** Jira works on the list later, as a task; here it is done at once. What is wrong with one project refuses all. */
function pinPanels(call: Call): JiraResponse {
  const { site } = call;
  const body = requireBody(call.body, ['moduleId', 'projectList']);
  if (!site.permissions.hasGlobal(call.accountId, 'ADMINISTER')) {
    throw forbidden('You do not have permission to administer Jira.');
  }
  const moduleKey = MODULE_ID.exec(asString(body['moduleId']) ?? '')?.[1];
  if (moduleKey === undefined) throw badRequest('The moduleId is not the id of a Forge module.');
  const list = asArray(body['projectList']);
  if (list === null) throw badRequest('The projectList is required.');
  if (list.length > PROJECT_LIMIT) throw badRequest(`At most ${PROJECT_LIMIT} projects can be pinned at once.`);
  for (const { project, pinned } of list.map((entry) => readEntry(call, entry))) {
    site.store.panelPins.set({ projectId: project.id, moduleKey, pinned });
  }
  return { status: 202, headers: {}, body: { taskId: String(site.store.counters.nextId('task')) } };
}

function readEntry(call: Call, entry: unknown): { project: Project; pinned: boolean } {
  const record = asRecord(entry) ?? {};
  const unknown = Object.keys(record).find((key) => key !== 'action' && key !== 'projectIdOrKey');
  if (unknown !== undefined) throw badRequest(`Unrecognized field "${unknown}".`);
  const action = asString(record['action']);
  if (action !== 'PIN' && action !== 'UNPIN') throw badRequest('The action has to be PIN or UNPIN.');
  const idOrKey = asString(record['projectIdOrKey']) ?? '';
  const project = call.site.catalogue.projectByIdOrKey(idOrKey);
  if (project === null) throw badRequest(`No project could be found with id or key '${idOrKey}'.`);
  return { project, pinned: action === 'PIN' };
}
