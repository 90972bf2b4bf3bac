/** What reading one field of a request works on, and how it says what is wrong. */
import type { Project } from '../site/catalogue.ts';
import type { Call } from '../site/jira-site.ts';
import type { IssueRecord } from '../store/issue-record.ts';

/** What a parser works on: it writes into `draft`, or answers with what is wrong. */
export interface FieldContext {
  call: Call;
  project: Project;
  draft: IssueRecord;
  mode: 'create' | 'edit';
}

/** Nothing wrong (null), a sentence about the field, or sentences under names of their own. */
export type FieldProblem = string | null | Readonly<Record<string, string>>;

export type FieldParser = (value: unknown, context: FieldContext) => FieldProblem;

export const notOnScreen = (field: string): string =>
  `Field '${field}' cannot be set. It is not on the appropriate screen, or unknown.`;
