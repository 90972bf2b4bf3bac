/** JQL fields that are dates, text, or ordered choices. */
import { adfToText } from '../adf/adf-document.ts';
import { JqlProblem } from './jql-error.ts';
import { dateFunction, parseJqlDate } from './jql-dates.ts';
import { RELATIONAL, TEXT_ONLY } from './jql-field.ts';
import type { FieldClause, JqlField, Operand } from './jql-field.ts';
import { orderedField, textField, unknownFunction } from './jql-kinds.ts';
import type { IssueView } from '../store/issue-view.ts';

/** The instant an operand stands for. */
export function parseDateOperand(operand: Exclude<Operand, { kind: 'empty' }>, clause: FieldClause): number {
  const { now } = clause.context;
  if (operand.kind === 'value') return parseJqlDate(operand.text, { field: clause.field, now });
  const time = dateFunction(operand.name, operand.args, now);
  if (time !== null) return time;
  if (operand.name.toLowerCase() === 'currentuser') {
    throw new JqlProblem(
      `A value provided by the function '${operand.name}' is invalid for the field '${clause.field}'.`,
    );
  }
  throw unknownFunction(operand);
}

const dateField = (names: readonly string[], read: (view: IssueView) => number | null): JqlField =>
  orderedField({
    names,
    read: (view) => {
      const time = read(view);
      return time === null ? [] : [time];
    },
    parse: parseDateOperand,
  });

const description = (view: IssueView): string =>
  view.issue.description === null ? '' : adfToText(view.issue.description);
const environment = (view: IssueView): string =>
  view.issue.environment === null ? '' : adfToText(view.issue.environment);
const comments = (view: IssueView): string[] => view.comments.map((comment) => adfToText(comment.body));

export const ORDERED_FIELDS: readonly JqlField[] = [
  dateField(['created', 'createdDate'], (view) => view.issue.created),
  dateField(['updated', 'updatedDate'], (view) => view.issue.updated),
  dateField(['resolved', 'resolutiondate'], (view) => view.issue.resolvedAt),
  dateField(['duedate', 'due'], (view) =>
    view.issue.dueDate === null ? null : Date.parse(`${view.issue.dueDate}T00:00:00Z`),
  ),
  dateField(['statusCategoryChangedDate'], (view) => view.issue.statusChangedAt),
  {
    ...orderedField({
      names: ['priority'],
      operators: RELATIONAL,
      // Highest has the greatest rank: `priority > Medium` finds High and Highest.
      read: (view) => [-Number(view.issue.priorityId)],
      parse: (operand, clause) => {
        if (operand.kind === 'function') throw unknownFunction(operand);
        const { priorities } = clause.context.viewer.site.catalogue;
        const text = operand.text.toLowerCase();
        const found = priorities.find((one) => one.name.toLowerCase() === text || one.id === text);
        if (found !== undefined) return -Number(found.id);
        throw new JqlProblem(`The value '${operand.text}' does not exist for the field '${clause.field}'.`);
      },
    }),
  },
];

export const TEXT_FIELDS: readonly JqlField[] = [
  textField({
    names: ['summary'],
    operators: [...TEXT_ONLY, 'is', 'is not'],
    read: (view) => [view.issue.summary],
    sort: (view) => view.issue.summary.toLowerCase(),
  }),
  textField({ names: ['description'], operators: [...TEXT_ONLY, 'is', 'is not'], read: (view) => [description(view)] }),
  textField({ names: ['environment'], operators: [...TEXT_ONLY, 'is', 'is not'], read: (view) => [environment(view)] }),
  textField({ names: ['comment'], operators: TEXT_ONLY, read: comments }),
  textField({
    names: ['text'],
    operators: ['~'],
    read: (view) => [[view.issue.summary, description(view), environment(view), ...comments(view)].join('\n')],
  }),
];
