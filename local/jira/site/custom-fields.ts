/** Custom fields of projects: none of the site's own, only what a start of the host asks for. */
import type { Catalogue, Project } from './catalogue.ts';

/** The kinds of fields that the local Jira knows; `cascading` stands for all that an app may not know. */
export type CustomFieldType =
  'textfield' | 'textarea' | 'float' | 'datepicker' | 'userpicker' | 'select' | 'multiselect' | 'cascading';

/** A custom field, as `start` takes it. */
export interface CustomFieldSpec {
  /** `customfield_10100`. */
  id: string;
  name: string;
  type: CustomFieldType;
  projectKey: string;
  /** All types of the project when left out. */
  issueTypeNames?: readonly string[];
  /** Whether the create screen asks for it. */
  required?: boolean;
  /** Names of what can be chosen. Their ids count from 1, after the number of the field: `101001`. */
  options?: readonly string[];
}

export interface CustomField {
  id: string;
  name: string;
  type: CustomFieldType;
  projectId: string;
  typeIds: readonly string[];
  required: boolean;
  options: readonly { id: string; value: string }[];
}

/** @throws Error for a project or type that is not there */
export function customFieldsOf(specs: readonly CustomFieldSpec[], catalogue: Catalogue): CustomField[] {
  return specs.map((spec) => {
    const project = catalogue.projectByIdOrKey(spec.projectKey);
    if (project === null) throw new Error(`the custom field ${spec.id} names no project: ${spec.projectKey}`);
    const types = project.issueTypeIds.map((id) => catalogue.issueType(id));
    const named = spec.issueTypeNames ?? types.map((one) => one.name);
    return {
      id: spec.id,
      name: spec.name,
      type: spec.type,
      projectId: project.id,
      typeIds: types.filter((one) => named.includes(one.name)).map((one) => one.id),
      required: spec.required ?? false,
      options: (spec.options ?? []).map((value, at) => ({ id: `${numberOf(spec.id)}${at + 1}`, value })),
    };
  });
}

export function isOn(field: CustomField, project: Pick<Project, 'id'>, typeId: string): boolean {
  return field.projectId === project.id && field.typeIds.includes(typeId);
}

export const numberOf = (id: string): number => Number(id.replace('customfield_', ''));
