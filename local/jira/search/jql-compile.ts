/** Turns a parsed query into a test of issues and an order; collects Jira's sentences for what is wrong with it. */
import type {
  Clause,
  Field,
  Operand as AstOperand,
  OrderByField,
  Property,
  Query,
  TerminalClause,
} from '@atlaskit/jql-ast';
import type { IssueView } from '../store/issue-view.ts';
import { CHOICE_FIELDS } from './jql-choice-fields.ts';
import { JqlProblem } from './jql-error.ts';
import type { IssueTest, JqlField, JqlOperator, Operand, QueryContext } from './jql-field.ts';
import { ISSUE_FIELDS } from './jql-issue-fields.ts';
import { ORDERED_FIELDS, TEXT_FIELDS } from './jql-ordered-fields.ts';
import { propertyField } from './jql-property-field.ts';
import { functionArguments, operandText } from './operand-text.ts';

/** Jira's limit on the fields of an ORDER BY. */
const ORDER_BY_LIMIT = 7;

export interface CompiledQuery {
  errors: string[];
  /** Null for a query without a restriction. */
  test: IssueTest | null;
  compare: (a: IssueView, b: IssueView) => number;
}

const SYSTEM_FIELDS: readonly JqlField[] = [...CHOICE_FIELDS, ...ISSUE_FIELDS, ...ORDERED_FIELDS, ...TEXT_FIELDS];

export function compileQuery(query: Query, context: QueryContext): CompiledQuery {
  const errors: string[] = [];
  const guarded = <T>(work: () => T, fallback: T): T => {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof JqlProblem)) throw error;
      if (!errors.includes(error.message)) errors.push(error.message);
      return fallback;
    }
  };
  const compile = (clause: Clause, negated: boolean): IssueTest => {
    if (clause.clauseType === 'not') return compile(clause.clause, !negated);
    if (clause.clauseType === 'terminal') {
      return guarded(
        () => compileTerminal(clause, negated, context),
        () => false,
      );
    }
    const parts = clause.clauses.map((one) => compile(one, negated));
    // NOT is pushed down to the single clauses, so it turns AND into OR.
    const every = (clause.operator.value === 'and') !== negated;
    return (view) => (every ? parts.every((test) => test(view)) : parts.some((test) => test(view)));
  };
  const test = query.where === undefined ? null : compile(query.where, false);
  const compare = guarded(
    () => compileOrder(query.orderBy ? query.orderBy.fields : [], context),
    () => 0,
  );
  return { errors, test, compare };
}

const OPPOSITES: Readonly<Record<JqlOperator, JqlOperator>> = {
  '=': '!=',
  '!=': '=',
  '<': '>=',
  '>=': '<',
  '>': '<=',
  '<=': '>',
  '~': '!~',
  '!~': '~',
  in: 'not in',
  'not in': 'in',
  is: 'is not',
  'is not': 'is',
};

function compileTerminal(clause: TerminalClause, negated: boolean, context: QueryContext): IssueTest {
  const name = clause.field.value;
  const field = requireField(clause.field, context);
  const given = (clause.operator?.value ?? '=').toLowerCase();
  if (!isJqlOperator(given)) {
    throw new JqlProblem(`History searches (operator '${given}') are not part of the local Jira.`);
  }
  if (!field.operators.includes(given)) {
    throw new JqlProblem(`The operator '${given}' is not supported by the '${name}' field.`);
  }
  const operands = readOperands(clause, { name, operator: given });
  return field.compile({ field: name, operator: negated ? OPPOSITES[given] : given, operands, context });
}

const isJqlOperator = (operator: string): operator is JqlOperator => Object.hasOwn(OPPOSITES, operator);

/** Throws Jira's sentence for a field that is not there. */
function requireField(field: Field, context: QueryContext): JqlField {
  const found = findField(field, context);
  if (found !== null) return found;
  const properties = (field.properties ?? []).map((one) => `[${one.key ? one.key.value : ''}]${pathOf(one)}`);
  const name = [field.value, ...properties].join('');
  throw new JqlProblem(`Field '${name}' does not exist or you do not have permission to view it.`);
}

const pathOf = (property: Property): string => (property.path ?? []).map((one) => one.value).join('');

function findField(field: Field, { viewer }: QueryContext): JqlField | null {
  const name = field.value;
  const { propertyIndex } = viewer.site;
  const [property] = field.properties ?? [];
  if (property !== undefined) {
    if (name.toLowerCase() !== 'issue.property') return null;
    const key = property.key ? property.key.value : '';
    const indexed = propertyIndex.byPath(key, pathOf(property).replace(/^\./, ''));
    return indexed === null ? null : propertyField(indexed);
  }
  const lower = name.toLowerCase();
  const found = SYSTEM_FIELDS.find((one) => one.names.some((own) => own.toLowerCase() === lower));
  if (found !== undefined) return found;
  const alias = propertyIndex.byAlias(name);
  return alias === null ? null : propertyField(alias);
}

function readOperands(
  clause: TerminalClause,
  { name, operator }: { name: string; operator: JqlOperator },
): readonly Operand[] {
  const operand = clause.operand;
  const isListOperator = operator === 'in' || operator === 'not in';
  if (operand === undefined) return [];
  if (operand.operandType === 'list') {
    if (!isListOperator) {
      throw new JqlProblem(
        `Operator '${operator}' does not support the list value '${operandText(operand)}' for field '${name}'.`,
      );
    }
    return operand.values.flatMap((one) => readOperand(one));
  }
  if (isListOperator && operand.operandType === 'value') {
    throw new JqlProblem(
      `Operator '${operator}' does not support the non-list value '${operand.text}' for field '${name}'.`,
    );
  }
  if ((operator === 'is' || operator === 'is not') && operand.operandType !== 'keyword') {
    throw new JqlProblem(`Operator '${operator}' only supports EMPTY and NULL for field '${name}'.`);
  }
  return readOperand(operand);
}

function readOperand(operand: AstOperand): Operand[] {
  switch (operand.operandType) {
    case 'keyword':
      return [{ kind: 'empty' }];
    case 'function':
      return [{ kind: 'function', name: operand.function.value, args: functionArguments(operand) }];
    case 'list':
      return operand.values.flatMap((one) => readOperand(one));
    case 'value':
      return [{ kind: 'value', text: operand.value }];
  }
}

/** Newest first where the query does not say; issues without a value come last, going up. */
function compileOrder(
  elements: readonly OrderByField[],
  context: QueryContext,
): (a: IssueView, b: IssueView) => number {
  if (elements.length > ORDER_BY_LIMIT) {
    throw new JqlProblem(
      `The query has ${elements.length} fields in its ORDER BY clause; the maximum is ${ORDER_BY_LIMIT}.`,
    );
  }
  const keys = elements.map((element) => {
    const sort = findField(element.field, context)?.sort;
    if (sort === undefined) throw new JqlProblem(`Not able to sort using field '${element.field.value}'.`);
    return { sort, sign: element.direction?.value.toLowerCase() === 'desc' ? -1 : 1 };
  });
  return (a, b) => {
    for (const { sort, sign } of keys) {
      const order = compareKeys(sort(a, context), sort(b, context));
      if (order !== 0) return sign * order;
    }
    return b.issue.id - a.issue.id;
  };
}

function compareKeys(a: string | number | null, b: string | number | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a) < String(b) ? -1 : String(a) > String(b) ? 1 : 0;
}
