/** Reads the values of issue fields from a request: one parser per field that can be set. */
import type { JsonRecord } from '../json.ts';
import type { FieldContext, FieldParser } from './field-problem.ts';
import { setCustomField } from './custom-values.ts';
import { parseAssignee, parseReporter } from './parse-people.ts';
import { parseIssueType, parseParent } from './parse-hierarchy.ts';
import { parseDescription, parseEnvironment, parseSummary } from './parse-text.ts';
import { parseComponents, parseDueDate, parseLabels, parsePriority, parseSecurity } from './parse-choices.ts';

/** The order matters: the type decides what the parent may be. */
const PARSERS: Readonly<Record<string, FieldParser>> = {
  issuetype: parseIssueType,
  parent: parseParent,
  summary: parseSummary,
  description: parseDescription,
  environment: parseEnvironment,
  priority: parsePriority,
  labels: parseLabels,
  components: parseComponents,
  assignee: parseAssignee,
  reporter: parseReporter,
  duedate: parseDueDate,
  security: parseSecurity,
};

export const EDITABLE_FIELD_IDS: readonly string[] = Object.keys(PARSERS);

/** Applies all given fields to the draft; the answer holds every refusal, by field. */
export function applyFields(values: JsonRecord, context: FieldContext): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const [id, parse] of Object.entries(PARSERS)) {
    if (!Object.hasOwn(values, id)) continue;
    const problem = parse(values[id], context);
    if (typeof problem === 'string') errors[id] = problem;
    else if (problem !== null) Object.assign(errors, problem);
  }
  // Last: the type of the issue decides which fields it has.
  for (const [id, value] of Object.entries(values)) {
    if (EDITABLE_FIELD_IDS.includes(id)) continue;
    const problem = setCustomField(id, value, context);
    if (problem !== null) errors[id] = problem;
  }
  return errors;
}
