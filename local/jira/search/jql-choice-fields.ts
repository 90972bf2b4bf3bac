/** JQL fields whose values are chosen: project, type, status, people, labels, links and so on. */
import type { IssueView } from '../store/issue-view.ts';
import type { FieldClause, JqlField, Operand, QueryContext } from './jql-field.ts';
import { choiceField } from './jql-kinds.ts';

type Named = { id: string; name: string };
type Given = Exclude<Operand, { kind: 'empty' }>;

const optional = (value: string | null): readonly string[] => (value === null ? [] : [value]);

/** By id or by name in any letter case, as Jira does it for every list of named things. */
function byName(rows: readonly Named[], operand: Given): readonly string[] | null {
  if (operand.kind === 'function') return null;
  const text = operand.text.toLowerCase();
  const found = rows.filter((row) => row.name.toLowerCase() === text || row.id === text);
  return found.length === 0 ? null : found.map((row) => row.id);
}

function personField(names: readonly string[], read: (view: IssueView) => readonly string[]): JqlField {
  return choiceField({
    names,
    read,
    resolve: (operand, { context }) => resolvePerson(operand, context),
    sort: (view, { viewer }) => {
      const [accountId] = read(view);
      return accountId === undefined ? null : (viewer.site.directory.byAccountId(accountId)?.user.displayName ?? '');
    },
  });
}

/** An account id, `currentUser()`, or a display name; e-mail addresses no longer find anybody. */
export function resolvePerson(operand: Given, { viewer }: QueryContext): readonly string[] | null {
  if (operand.kind === 'function') {
    return operand.name.toLowerCase() === 'currentuser' ? [viewer.accountId] : null;
  }
  const found = viewer.site.directory
    .members()
    .filter(
      ({ user }) => user.accountId === operand.text || user.displayName.toLowerCase() === operand.text.toLowerCase(),
    );
  return found.length === 0 ? null : found.map(({ user }) => user.accountId);
}

const visibleProjects = ({ viewer }: QueryContext) =>
  viewer.site.catalogue.projects.filter((project) =>
    viewer.site.permissions.hasInProject(viewer.accountId, 'BROWSE_PROJECTS', project.id),
  );

function resolveProject(operand: Given, { context }: FieldClause): readonly string[] | null {
  if (operand.kind === 'function') return null;
  const text = operand.text.toLowerCase();
  const found = visibleProjects(context).filter((project) =>
    [project.id, project.key.toLowerCase(), project.name.toLowerCase()].includes(text),
  );
  return found.length === 0 ? null : found.map((project) => project.id);
}

/** Position in the site's own order, for sorting. */
const rank = (rows: readonly { id: string }[], id: string | null): number | null =>
  id === null ? null : rows.findIndex((row) => row.id === id);

export const CHOICE_FIELDS: readonly JqlField[] = [
  choiceField({
    names: ['project'],
    read: (view) => [view.issue.projectId],
    resolve: resolveProject,
    sort: (view, { viewer }) => viewer.site.catalogue.project(view.issue.projectId).name.toLowerCase(),
  }),
  choiceField({
    names: ['issuetype', 'type'],
    read: (view) => [view.issue.typeId],
    resolve: (operand, { context }) => byName(context.viewer.site.catalogue.issueTypes, operand),
    sort: (view, { viewer }) => rank(viewer.site.catalogue.issueTypes, view.issue.typeId),
  }),
  choiceField({
    names: ['status'],
    read: (view) => [view.issue.statusId],
    resolve: (operand, { context }) => byName(context.viewer.site.catalogue.statuses, operand),
    sort: (view, { viewer }) => rank(viewer.site.catalogue.statuses, view.issue.statusId),
  }),
  choiceField({
    names: ['statusCategory'],
    read: (view, { viewer }) => [viewer.site.catalogue.status(view.issue.statusId).categoryKey],
    resolve: (operand, { context }) => {
      if (operand.kind === 'function') return null;
      const text = operand.text.toLowerCase();
      const found = context.viewer.site.catalogue.statusCategories.find((one) =>
        [String(one.id), one.key, one.name.toLowerCase()].includes(text),
      );
      return found === undefined ? null : [found.key];
    },
  }),
  choiceField({
    names: ['resolution'],
    read: (view) => optional(view.issue.resolutionId),
    emptyWord: 'unresolved',
    resolve: (operand, { context }) => byName(context.viewer.site.catalogue.resolutions, operand),
    sort: (view, { viewer }) => rank(viewer.site.catalogue.resolutions, view.issue.resolutionId),
  }),
  choiceField({
    names: ['level'],
    read: (view) => optional(view.issue.securityId),
    resolve: (operand, { context }) => byName(context.viewer.site.catalogue.securityLevels, operand),
  }),
  personField(['assignee'], (view) => optional(view.issue.assignee)),
  personField(['reporter'], (view) => optional(view.issue.reporter)),
  personField(['creator'], (view) => [view.issue.creator]),
  personField(['watcher'], (view) => view.watchers),
  choiceField({
    names: ['labels', 'label'],
    read: (view) => view.issue.labels.map((label) => label.toLowerCase()),
    resolve: (operand) => (operand.kind === 'function' ? null : [operand.text.toLowerCase()]),
    sort: (view) => view.issue.labels[0] ?? null,
  }),
  choiceField({
    names: ['component'],
    read: (view) => view.issue.componentIds,
    resolve: (operand, { context }) => byName(context.viewer.site.store.components.all(), operand),
  }),
  choiceField({
    names: ['issueLinkType'],
    read: (view) => view.links.flatMap((link) => [link.typeId, `${link.typeId} ${link.direction}`]),
    resolve: resolveLinkType,
  }),
];

/** A type's name stands for both of its ends, a direction's text for one. */
function resolveLinkType(operand: Given, { context }: FieldClause): readonly string[] | null {
  if (operand.kind === 'function') return null;
  const text = operand.text.toLowerCase();
  const found = context.viewer.site.catalogue.linkTypes.flatMap((type) => {
    if (type.name.toLowerCase() === text || type.id === text) return [type.id];
    return [
      ...(type.outward.toLowerCase() === text ? [`${type.id} outward`] : []),
      ...(type.inward.toLowerCase() === text ? [`${type.id} inward`] : []),
    ];
  });
  return found.length === 0 ? null : found;
}
