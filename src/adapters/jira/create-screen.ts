/** Reads a create screen: which fields people fill in, and of which kind each is. */
import { route } from '@forge/api';
import * as z from 'zod';
import type { CreateScreen } from '../../application/ports/filing-jira.ts';
import { type FieldKind, type TicketField, fieldId, usualFields } from '../../domain/ticket-field.ts';
import type { JiraRequest } from './jira-request.ts';
import { parsedOrNull } from './parsed-or-null.ts';

const field = z.looseObject({
  fieldId,
  name: z.string(),
  required: z.boolean(),
  hasDefaultValue: z.boolean().optional(),
  schema: z
    .looseObject({
      type: z.string(),
      items: z.string().optional(),
      custom: z.string().optional(),
      system: z.string().optional(),
    })
    .optional(),
  allowedValues: z.array(z.unknown()).optional(),
});
type RestField = z.infer<typeof field>;
const screen = z.looseObject({ fields: z.array(field) });

const option = z.looseObject({ id: z.string(), name: z.string().optional(), value: z.string().optional() });

/** Set by the app, or by Jira for whoever creates. */
const ownFields = new Set(['summary', 'description', 'project', 'issuetype', 'parent', 'priority', 'reporter']);

const longestPage = 200;

/** One call. Jira lists nothing for somebody who may not create there, and some sites answer 404. */
export async function readCreateScreen(
  request: JiraRequest,
  projectId: string,
  issueTypeId: string,
): Promise<CreateScreen | null> {
  const path = route`/rest/api/3/issue/createmeta/${projectId}/issuetypes/${issueTypeId}?maxResults=${longestPage}`;
  const found = parsedOrNull(screen, await request(path));
  if (found === null || found.fields.length === 0) return null;
  return {
    fields: found.fields.filter((one) => !ownFields.has(one.fieldId)).flatMap(asked),
    hasPriority: found.fields.some((one) => one.fieldId === 'priority'),
    needsParent: found.fields.some((one) => one.fieldId === 'parent' && one.required),
  };
}

function asked(found: RestField): TicketField[] {
  const required = found.required && found.hasDefaultValue !== true;
  if (!required && !usualFields.some((one) => one === found.fieldId)) return [];
  const kind = kindOf(found);
  // What cannot be asked for is only worth a word where nothing goes without it.
  if (kind === 'unsupported' && !required) return [];
  const isSelect = kind === 'select' || kind === 'select-many';
  return [{ id: found.fieldId, name: found.name, kind, required, options: isSelect ? optionsOf(found) : [] }];
}

/** One of these values is chosen, and written as its id. */
const choices = new Set(['option', 'priority', 'securitylevel', 'component', 'version', 'resolution']);

/** Named alike there and here. */
const plainKinds = ['number', 'date', 'user'] as const;

function kindOf(found: RestField): FieldKind {
  const { schema, fieldId: id } = found;
  if (schema === undefined) return 'unsupported';
  if (id === 'labels') return 'labels';
  const { type, items, custom = '' } = schema;
  // Multi-line text is a document in REST v3; a field of one line is a string.
  if (type === 'string') return custom.endsWith(':textarea') || id === 'environment' ? 'rich-text' : 'text';
  const plain = plainKinds.find((one) => one === type);
  if (plain !== undefined) return plain;
  const hasOptions = optionsOf(found).length > 0;
  if (choices.has(type) && hasOptions) return 'select';
  if (type === 'array' && items !== undefined && choices.has(items) && hasOptions) return 'select-many';
  return 'unsupported';
}

function optionsOf({ allowedValues = [] }: RestField): { id: string; name: string }[] {
  return allowedValues.flatMap((one) => {
    const { data } = option.safeParse(one);
    return data === undefined ? [] : [{ id: data.id, name: data.value ?? data.name ?? data.id }];
  });
}
