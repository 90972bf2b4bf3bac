/** The app's places on an issue: panels, context rows, actions. */
import { html } from 'hono/html';
import type { IssueFacts, ProjectFacts } from '../../../bridge/server/module-context.ts';
import type { UiModule, UiModuleType } from '../../../bridge/server/ui-modules.ts';
import { conditionsHold } from '../../display-conditions.ts';
import type { Issue } from '../../jira-shapes.ts';
import type { Visit } from '../../visit.ts';
import { appFrame, frameDescriptor, lazyAppFrame } from '../../views/app-frame.ts';
import type { Html } from '../../views/html.ts';
import type { IssueView } from './load-issue.ts';

/** The app's modules on one issue, those this person gets to see. */
export interface IssueApps {
  panels: UiModule[];
  /** Panels that somebody may still add with the Apps button. */
  addable: UiModule[];
  rows: UiModule[];
  actions: UiModule[];
}

const issueFacts = ({ id, key, fields }: Issue): IssueFacts => ({
  id,
  key,
  type: fields.issuetype.name,
  typeId: fields.issuetype.id,
});

const projectFacts = ({ project }: Issue['fields']): ProjectFacts => ({
  id: project.id,
  key: project.key,
  type: project.projectTypeKey ?? 'software',
});

/** Chooses the modules. A panel appears once pinned for the project or added to the issue; a row is always there. */
export const issueApps = async (visit: Visit, view: IssueView): Promise<IssueApps> => {
  const issue = issueFacts(view.issue);
  const project = projectFacts(view.issue.fields);
  const facts = { jira: visit.jira, accountId: visit.person.accountId, issue, project };
  const shown = async (type: UiModuleType): Promise<UiModule[]> => {
    const modules = visit.modules(type);
    const holds = await Promise.all(modules.map(({ displayConditions }) => conditionsHold(displayConditions, facts)));
    return modules.filter((_, index) => holds[index]);
  };
  const [panels, rows, actions] = await Promise.all([
    shown('jira:issuePanel'),
    shown('jira:issueContext'),
    shown('jira:issueAction'),
  ]);
  const atFirst = visit.parts.pinnedProjects.includes(project.key);
  const isThere = ({ key }: UiModule): boolean =>
    (visit.parts.jira.panelPin?.(project.id, key) ?? atFirst) || view.addedPanels.includes(key);
  return { panels: panels.filter(isThere), addable: panels.filter((panel) => !isThere(panel)), rows, actions };
};

const icon = (visit: Visit, { iconPath }: UiModule): Html =>
  iconPath === null
    ? html``
    : html`<img class="module-icon" src="${visit.origins.other}${iconPath}" alt="" width="20" height="20" />`;

const placeOf = (view: IssueView) => ({ issue: issueFacts(view.issue), project: projectFacts(view.issue.fields) });

/** Panels stand above the activity. Their headings make no landmark: an app's own region is inside its frame. */
export const panelFrames = (visit: Visit, view: IssueView, panels: UiModule[]): Html[] =>
  panels.map(
    (module) =>
      html`<div class="app-panel">
        <h2 class="app-panel-title">${icon(visit, module)}${module.title}</h2>
        ${appFrame(frameDescriptor(visit, module, placeOf(view)))}
      </div>`,
  );

export const contextRows = (visit: Visit, view: IssueView, rows: UiModule[]): Html[] =>
  rows.map(
    (module) =>
      html`<details class="context-row" data-remember="row:${module.key}">
        <summary>
          ${icon(visit, module)}${module.title}
          ${module.label === module.title ? '' : html`<span class="subtle">${module.label}</span>`}
        </summary>
        ${lazyAppFrame(frameDescriptor(visit, module, placeOf(view)))}
      </details>`,
  );

/** Buttons that open an action's modal. */
export const actionButtons = (visit: Visit, view: IssueView, actions: UiModule[]): Html[] =>
  actions.map((module) => {
    const descriptor = { ...frameDescriptor(visit, module, placeOf(view)), title: module.title, height: 'max' };
    return html`<button
      type="button"
      class="menu-item"
      data-app-action="${JSON.stringify({ descriptor, size: module.modalSize, title: module.title })}"
    >
      ${module.title}
    </button>`;
  });
