/** The fields of the create screen, as `createmeta` lists them for the caller. */
import type { JsonRecord } from '../json.ts';
import type { Project } from '../site/catalogue.ts';
import { isOn } from '../site/custom-fields.ts';
import type { Call } from '../site/jira-site.ts';
import { customCreateField } from './render-custom-field.ts';
import { FIELD_DETAILS } from './field-details.ts';
import { renderIssueType, renderPriority, renderProjectRef, renderSecurityLevel, restUrl } from './site-refs.ts';

export function createFields(call: Call, project: Project, issueTypeId: string): JsonRecord[] {
  const { site } = call;
  const { catalogue } = site;
  const type = catalogue.issueType(issueTypeId);
  const may = (permission: string): boolean => site.permissions.hasInProject(call.accountId, permission, project.id);
  const levels = catalogue.securityLevels.filter(
    (one) => one.projectId === project.id && site.permissions.isMemberOfLevel(call.accountId, one.id),
  );
  const components = site.store.components.ofProject(project.id);
  return [
    field('summary', { required: true }),
    field('issuetype', { required: true, allowedValues: [renderIssueType(site, type)] }),
    field('project', { required: true, allowedValues: [renderProjectRef(site, project)] }),
    ...(type.hierarchyLevel > 0 ? [] : [field('parent', { required: type.hierarchyLevel < 0 })]),
    field('description', {}),
    field('environment', {}),
    field('priority', {
      hasDefaultValue: true,
      allowedValues: catalogue.priorities.map((one) => renderPriority(site, one)),
    }),
    field('labels', { operations: ['add', 'set', 'remove'] }),
    field('components', {
      operations: ['add', 'set', 'remove'],
      allowedValues: components.map(({ id, name }) => ({ self: restUrl(site, `component/${id}`), id, name })),
    }),
    ...(may('MODIFY_REPORTER') ? [field('reporter', { hasDefaultValue: true })] : []),
    ...(may('ASSIGN_ISSUES') ? [field('assignee', {})] : []),
    ...(may('SCHEDULE_ISSUES') ? [field('duedate', {})] : []),
    ...(may('LINK_ISSUES') ? [field('issuelinks', { operations: ['add', 'copy'] })] : []),
    ...(may('SET_ISSUE_SECURITY') && levels.length > 0
      ? [field('security', { allowedValues: levels.map((one) => renderSecurityLevel(site, one)) })]
      : []),
    ...site.customFields.filter((one) => isOn(one, project, issueTypeId)).map((one) => customCreateField(site, one)),
  ];
}

interface FieldTraits {
  required?: boolean;
  hasDefaultValue?: boolean;
  operations?: readonly string[];
  allowedValues?: readonly JsonRecord[];
}

function field(id: string, traits: FieldTraits): JsonRecord {
  const details = FIELD_DETAILS.find((one) => one.id === id);
  return {
    required: traits.required ?? false,
    schema: details?.schema ?? { type: 'any', system: id },
    name: details?.name ?? id,
    key: id,
    fieldId: id,
    hasDefaultValue: traits.hasDefaultValue ?? false,
    operations: traits.operations ?? ['set'],
    ...(traits.allowedValues === undefined ? {} : { allowedValues: traits.allowedValues }),
  };
}
