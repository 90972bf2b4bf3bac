/** The kinds of JQL fields: a choice among ids, something ordered, and text. */
import type { IssueView } from '../store/issue-view.ts';
import { JqlProblem } from './jql-error.ts';
import { EQUALITY, isNegative, RELATIONAL } from './jql-field.ts';
import type { FieldClause, IssueTest, JqlField, JqlOperator, Operand, QueryContext, SortKey } from './jql-field.ts';
import { textMatcher } from './text-match.ts';

export interface ChoiceField {
  names: readonly string[];
  /** What the issue has in this field; nothing when it is empty. */
  read(view: IssueView, context: QueryContext): readonly string[];
  /** What an operand stands for; null when there is no such value. */
  resolve(operand: Exclude<Operand, { kind: 'empty' }>, clause: FieldClause): readonly string[] | null;
  sort?: (view: IssueView, context: QueryContext) => SortKey;
  /** A word that stands for an empty field, in lower case. */
  emptyWord?: string;
}

/** As in Jira, `!=` and `NOT IN` do not match an issue whose field is empty. */
export function choiceField(choice: ChoiceField): JqlField {
  return {
    names: choice.names,
    operators: EQUALITY,
    ...(choice.sort === undefined ? {} : { sort: choice.sort }),
    compile(clause) {
      const wanted = new Set<string>();
      let wantsEmpty = false;
      for (const operand of clause.operands) {
        if (operand.kind === 'empty' || isEmptyWord(choice, operand)) wantsEmpty = true;
        else for (const id of resolved(choice, operand, clause)) wanted.add(id);
      }
      const negative = isNegative(clause.operator);
      return (view) => {
        const values = choice.read(view, clause.context);
        if (values.length === 0) return wantsEmpty && !negative;
        const matches = values.some((value) => wanted.has(value));
        return negative ? !matches : matches;
      };
    },
  };
}

function resolved(
  choice: ChoiceField,
  operand: Exclude<Operand, { kind: 'empty' }>,
  clause: FieldClause,
): readonly string[] {
  const ids = choice.resolve(operand, clause);
  if (ids !== null) return ids;
  if (operand.kind === 'function') throw unknownFunction(operand);
  throw new JqlProblem(`The value '${operand.text}' does not exist for the field '${clause.field}'.`);
}

const isEmptyWord = (choice: ChoiceField, operand: Operand): boolean =>
  choice.emptyWord !== undefined && operand.kind === 'value' && operand.text.toLowerCase() === choice.emptyWord;

export const unknownFunction = (operand: { name: string; args: readonly string[] }): JqlProblem =>
  new JqlProblem(`Unable to find JQL function '${operand.name}(${operand.args.join(', ')})'.`);

export interface OrderedField {
  names: readonly string[];
  operators?: readonly JqlOperator[];
  read(view: IssueView): readonly number[];
  parse(operand: Exclude<Operand, { kind: 'empty' }>, clause: FieldClause): number;
  sort?: (view: IssueView, context: QueryContext) => SortKey;
}

/** Numbers and instants. An empty field matches only `IS EMPTY`. */
export function orderedField(ordered: OrderedField): JqlField {
  return {
    names: ordered.names,
    operators: ordered.operators ?? RELATIONAL,
    sort: ordered.sort ?? ((view) => ordered.read(view)[0] ?? null),
    compile(clause) {
      const wantsEmpty = clause.operands.some((operand) => operand.kind === 'empty');
      const bounds = clause.operands.flatMap((operand) =>
        operand.kind === 'empty' ? [] : [ordered.parse(operand, clause)],
      );
      const negative = isNegative(clause.operator);
      const test = comparison(clause.operator, bounds);
      return (view) => {
        const values = ordered.read(view);
        if (values.length === 0) return wantsEmpty && !negative;
        return negative ? values.every(test) : values.some(test);
      };
    },
  };
}

function comparison(operator: JqlOperator, bounds: readonly number[]): (value: number) => boolean {
  const [bound = Number.NaN] = bounds;
  switch (operator) {
    case '<':
      return (value) => value < bound;
    case '<=':
      return (value) => value <= bound;
    case '>':
      return (value) => value > bound;
    case '>=':
      return (value) => value >= bound;
    case '!=':
    case 'not in':
    case 'is not':
      return (value) => !bounds.includes(value);
    default:
      return (value) => bounds.includes(value);
  }
}

export interface TextField {
  names: readonly string[];
  operators: readonly JqlOperator[];
  read(view: IssueView): readonly string[];
  sort?: (view: IssueView, context: QueryContext) => SortKey;
}

export function textField(text: TextField): JqlField {
  return {
    names: text.names,
    operators: text.operators,
    ...(text.sort === undefined ? {} : { sort: text.sort }),
    compile: (clause) => textTest(clause, text.read),
  };
}

function textTest(clause: FieldClause, read: (view: IssueView) => readonly string[]): IssueTest {
  const [operand] = clause.operands;
  if (operand === undefined || operand.kind === 'empty') {
    const wantsEmpty = clause.operator === 'is' || clause.operator === '=';
    return (view) => read(view).every((value) => value === '') === wantsEmpty;
  }
  if (operand.kind === 'function') throw unknownFunction(operand);
  if (operand.text.trim() === '') {
    throw new JqlProblem(`The field '${clause.field}' does not support searching for an empty string.`);
  }
  const matches = textMatcher(operand.text);
  const negative = isNegative(clause.operator);
  return (view) => {
    const values = read(view).filter((value) => value !== '');
    if (values.length === 0) return false;
    const found = values.some(matches);
    return negative ? !found : found;
  };
}
