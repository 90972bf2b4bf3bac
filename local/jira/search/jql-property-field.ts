/** JQL on indexed issue properties, by alias (`threatModelSize`) or by path (`issue.property[threat-model].size`). */
import type { IssueView } from '../store/issue-view.ts';
import { valuesAt } from './entity-property-index.ts';
import type { IndexedPath } from './entity-property-index.ts';
import { JqlProblem } from './jql-error.ts';
import { EQUALITY, RELATIONAL, TEXT_ONLY } from './jql-field.ts';
import type { JqlField } from './jql-field.ts';
import { choiceField, orderedField, textField } from './jql-kinds.ts';
import { parseDateOperand } from './jql-ordered-fields.ts';
import { resolvePerson } from './jql-choice-fields.ts';

/** `YYYY-MM-DD`, alone or with a time and an offset. */
const ISO_DATE = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2}))?$/;

/** Jira indexes only values of the declared type: a number where a string is declared is not found. */
export function propertyField(indexed: IndexedPath): JqlField {
  const names = [indexed.alias ?? indexed.path];
  const values = (view: IssueView): unknown[] => {
    const property = view.properties[indexed.propertyKey];
    return property === undefined ? [] : valuesAt(property, indexed.path);
  };
  const strings = (view: IssueView): string[] => values(view).filter((value) => typeof value === 'string');
  switch (indexed.type) {
    case 'number':
      return orderedField({
        names,
        operators: RELATIONAL,
        read: (view) => values(view).filter((value) => typeof value === 'number'),
        parse: (operand, clause) => {
          const number = operand.kind === 'value' && operand.text.trim() !== '' ? Number(operand.text) : Number.NaN;
          if (!Number.isNaN(number)) return number;
          const text = operand.kind === 'value' ? operand.text : `${operand.name}()`;
          throw new JqlProblem(`The value '${text}' is not a number, for the field '${clause.field}'.`);
        },
      });
    case 'date':
      return orderedField({
        names,
        operators: RELATIONAL,
        read: (view) =>
          strings(view)
            .filter((text) => ISO_DATE.test(text))
            .map((text) => Date.parse(text))
            .filter((time) => !Number.isNaN(time)),
        parse: parseDateOperand,
      });
    case 'text':
      return textField({ names, operators: TEXT_ONLY, read: strings });
    case 'user':
      return choiceField({ names, read: strings, resolve: (operand, { context }) => resolvePerson(operand, context) });
    case 'string':
      return {
        ...choiceField({
          names,
          read: strings,
          resolve: (operand) => (operand.kind === 'function' ? null : [operand.text]),
        }),
        operators: EQUALITY,
      };
  }
}
