/** Custom fields as REST v3 shows them: on issues, on the create screen, in the list of fields. */
import { asArray, asId, asRecord, asString } from '../json.ts';
import type { JsonRecord } from '../json.ts';
import type { CustomField, CustomFieldType } from '../site/custom-fields.ts';
import { isOn, numberOf } from '../site/custom-fields.ts';
import type { JiraSite, Viewer } from '../site/jira-site.ts';
import type { IssueRecord } from '../store/issue-record.ts';
import { renderUserOrNull } from './render-user.ts';
import { restUrl } from './site-refs.ts';

/** Each field of its project and type by id; null where it has no value. */
export function customFieldsFor(viewer: Viewer, issue: IssueRecord): [string, unknown][] {
  return viewer.site.customFields
    .filter((one) => isOn(one, { id: issue.projectId }, issue.typeId))
    .map((field) => [field.id, shown(viewer, field, issue.custom?.[field.id] ?? null)]);
}

function shown(viewer: Viewer, field: CustomField, value: unknown): unknown {
  if (value === null) return null;
  switch (field.type) {
    case 'userpicker': {
      const record = asRecord(value);
      return renderUserOrNull(viewer, asString(record?.['accountId']) ?? asString(record?.['id']));
    }
    case 'select':
      return optionOf(viewer, field, value);
    case 'multiselect':
      return (asArray(value) ?? []).map((one) => optionOf(viewer, field, one));
    default:
      return value;
  }
}

function optionOf({ site }: Viewer, { options }: CustomField, value: unknown): unknown {
  const record = asRecord(value);
  const id = asId(record?.['id']);
  const found = options.find((one) => (id === null ? one.value === record?.['value'] : one.id === id));
  return found === undefined ? null : customOption(site, found);
}

const SCHEMA_TYPES: Readonly<Record<CustomFieldType, { type: string; items?: string }>> = {
  textfield: { type: 'string' },
  textarea: { type: 'string' },
  float: { type: 'number' },
  datepicker: { type: 'date' },
  userpicker: { type: 'user' },
  select: { type: 'option' },
  multiselect: { type: 'array', items: 'option' },
  cascading: { type: 'option-with-child' },
};

function schemaOf({ id, type }: CustomField): JsonRecord {
  const key = type === 'cascading' ? 'cascadingselect' : type;
  return {
    ...SCHEMA_TYPES[type],
    custom: `com.atlassian.jira.plugin.system.customfieldtypes:${key}`,
    customId: numberOf(id),
  };
}

/** As `createmeta` lists it. */
export function customCreateField(site: JiraSite, field: CustomField): JsonRecord {
  return {
    required: field.required,
    schema: schemaOf(field),
    name: field.name,
    key: field.id,
    fieldId: field.id,
    hasDefaultValue: false,
    operations: ['set'],
    ...(field.options.length === 0 ? {} : { allowedValues: field.options.map((one) => customOption(site, one)) }),
  };
}

function customOption(site: JiraSite, { id, value }: { id: string; value: string }): JsonRecord {
  return { self: restUrl(site, `customFieldOption/${id}`), id, value };
}

/** As `GET field` lists it. */
export function customFieldDetails(field: CustomField): JsonRecord {
  return {
    id: field.id,
    key: field.id,
    name: field.name,
    custom: true,
    orderable: true,
    navigable: true,
    searchable: false,
    clauseNames: [],
    schema: schemaOf(field),
  };
}
