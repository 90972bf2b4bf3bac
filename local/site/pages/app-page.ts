/** Full pages of the app: global, project, project settings and admin pages, all shown alike. */
import { html } from 'hono/html';
import type { UiModuleType } from '../../bridge/server/ui-modules.ts';
import { conditionsHold } from '../display-conditions.ts';
import { shapes, type Project } from '../jira-shapes.ts';
import { readAnswer } from '../read-answer.ts';
import type { Visit } from '../visit.ts';
import { appFrame, frameDescriptor } from '../views/app-frame.ts';
import type { Html } from '../views/html.ts';
import { layout } from '../views/layout.ts';
import { messagePage } from './message-page.ts';

/** Which page is asked for. `base` is the path below which the app keeps its own history. */
export interface AppPageRequest {
  type: UiModuleType;
  moduleKey: string;
  projectKey: string | null;
  base: string;
}

type Answer = { page: Html; status: 200 | 403 | 404 };

/** Jira itself keeps these from everybody else, whatever the app's display conditions say. */
const REQUIRED: Partial<Record<UiModuleType, { permission: string; sentence: string }>> = {
  'jira:adminPage': { permission: 'ADMINISTER', sentence: 'Only Jira admins may open this page.' },
  'jira:projectSettingsPage': {
    permission: 'ADMINISTER_PROJECTS',
    sentence: 'Only people who administer this project may open this page.',
  },
};

const projectFacts = ({ id, key, projectTypeKey }: Project) => ({ id, key, type: projectTypeKey ?? 'software' });

const notFound = (visit: Visit, sentence: string): Answer => ({
  page: messagePage(visit, 'Page not found', [sentence]),
  status: 404,
});

const mayOpen = async (visit: Visit, { type, projectKey }: AppPageRequest): Promise<boolean> => {
  const required = REQUIRED[type];
  if (required === undefined) return true;
  const place = projectKey === null ? '' : `&projectKey=${encodeURIComponent(projectKey)}`;
  const answer = await visit.jira.get(`/rest/api/3/mypermissions?permissions=${required.permission}${place}`);
  return readAnswer(shapes.permissions, answer)?.permissions[required.permission]?.havePermission ?? false;
};

/** Renders the page, or says why not. */
export const appPage = async (visit: Visit, request: AppPageRequest): Promise<Answer> => {
  const module = visit.modules(request.type).find(({ key }) => key === request.moduleKey);
  if (module === undefined) return notFound(visit, `The app has no such page: ${request.moduleKey}.`);
  const path = `/rest/api/3/project/${encodeURIComponent(request.projectKey ?? '')}`;
  const project = request.projectKey === null ? null : readAnswer(shapes.project, await visit.jira.get(path));
  if (request.projectKey !== null && project === null) {
    return notFound(visit, `There is no project ${request.projectKey}, or ${visit.person.displayName} may not see it.`);
  }
  if (!(await mayOpen(visit, request))) {
    const sentence = REQUIRED[request.type]?.sentence ?? '';
    return { page: messagePage(visit, 'Not for this person', [sentence]), status: 403 };
  }
  const place = project === null ? {} : { project: projectFacts(project) };
  const facts = { jira: visit.jira, accountId: visit.person.accountId, ...place };
  if (!(await conditionsHold(module.displayConditions, facts))) {
    return notFound(visit, 'The app does not show this page here (display conditions).');
  }
  const descriptor = frameDescriptor(visit, module, { ...place, historyBase: request.base });
  const main = html`<div class="wide app-page">
    <nav class="breadcrumbs" aria-label="Breadcrumbs">
      <a href="/">Projects</a>
      ${project === null ? '' : html`<a href="/projects/${project.key}">${project.name}</a>`}
    </nav>
    <h1>${module.title}</h1>
    ${appFrame(descriptor)}
  </div>`;
  const projectKey = project?.key;
  return {
    page: layout(visit, { title: module.title, main, ...(projectKey === undefined ? {} : { projectKey }) }),
    status: 200,
  };
};
