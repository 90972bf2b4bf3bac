/** What a field is to JQL: its operators, how a clause on it becomes a test, and how it sorts. */
import type { Viewer } from '../site/jira-site.ts';
import type { IssueView } from '../store/issue-view.ts';

export type JqlOperator = '=' | '!=' | '<' | '<=' | '>' | '>=' | '~' | '!~' | 'in' | 'not in' | 'is' | 'is not';

export interface QueryContext {
  viewer: Viewer;
  now: number;
}

/** One operand, functions already expanded. */
export type Operand =
  { kind: 'empty' } | { kind: 'value'; text: string } | { kind: 'function'; name: string; args: readonly string[] };

export interface FieldClause {
  /** The field as the query spells it, for messages. */
  field: string;
  operator: JqlOperator;
  operands: readonly Operand[];
  context: QueryContext;
}

export type IssueTest = (view: IssueView) => boolean;

export type SortKey = string | number | null;

export interface JqlField {
  names: readonly string[];
  operators: readonly JqlOperator[];
  compile(clause: FieldClause): IssueTest;
  sort?: (view: IssueView, context: QueryContext) => SortKey;
}

export const EQUALITY: readonly JqlOperator[] = ['=', '!=', 'in', 'not in', 'is', 'is not'];
export const RELATIONAL: readonly JqlOperator[] = [...EQUALITY, '<', '<=', '>', '>='];
export const TEXT_ONLY: readonly JqlOperator[] = ['~', '!~'];

export const isNegative = (operator: JqlOperator): boolean =>
  operator === '!=' || operator === 'not in' || operator === 'is not' || operator === '!~';
