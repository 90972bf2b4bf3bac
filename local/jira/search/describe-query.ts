/** A query as `jql/parse` describes it: its structure, or what is wrong with it. */
import type { Clause, Field, Operand, Query } from '@atlaskit/jql-ast';
import type { JsonRecord } from '../json.ts';
import type { Viewer } from '../site/jira-site.ts';
import { compileQuery } from './jql-compile.ts';
import { functionArguments, operandText } from './operand-text.ts';

/** `validation` is `strict`, `warn` or `none`: whether unknown fields and values are errors, warnings or nothing. */
export function describeQuery(viewer: Viewer, jql: string, validation: string): JsonRecord {
  const parsed = viewer.site.jql.parse(jql);
  if (!parsed.ok) return { query: jql, errors: parsed.errors };
  const structure = describe(parsed.query);
  if (validation === 'none') return { query: jql, structure };
  const { errors } = compileQuery(parsed.query, { viewer, now: viewer.site.clock.now() });
  if (errors.length === 0) return { query: jql, structure };
  return validation === 'warn' ? { query: jql, structure, warnings: errors } : { query: jql, errors };
}

function describe(query: Query): JsonRecord {
  const orderBy = query.orderBy?.fields ?? [];
  return {
    ...(query.where === undefined ? {} : { where: describeClause(query.where) }),
    ...(orderBy.length === 0
      ? {}
      : {
          orderBy: {
            fields: orderBy.map((one) => ({
              field: describeField(one.field),
              ...(one.direction === undefined ? {} : { direction: one.direction.value.toLowerCase() }),
            })),
          },
        }),
  };
}

function describeClause(clause: Clause): JsonRecord {
  switch (clause.clauseType) {
    case 'compound':
      return { operator: clause.operator.value, clauses: clause.clauses.map(describeClause) };
    case 'not':
      return { operator: 'not', clauses: [describeClause(clause.clause)] };
    case 'terminal':
      return {
        field: describeField(clause.field),
        operator: clause.operator?.value ?? '=',
        ...(clause.operand === undefined ? { predicates: [] } : { operand: describeOperand(clause.operand) }),
      };
  }
}

function describeField(field: Field): JsonRecord {
  const properties = field.properties ?? [];
  return {
    name: field.value,
    encodedName: field.text,
    ...(properties.length === 0
      ? {}
      : {
          property: properties.map((one) => ({
            entity: 'issue',
            key: one.key ? one.key.value : '',
            path: (one.path ?? [])
              .map((part) => part.value)
              .join('')
              .replace(/^\./, ''),
          })),
        }),
  };
}

function describeOperand(operand: Operand): JsonRecord {
  switch (operand.operandType) {
    case 'keyword':
      return { keyword: 'empty', encodedOperand: 'empty' };
    case 'function':
      return {
        function: operand.function.value,
        arguments: functionArguments(operand),
        encodedOperand: operandText(operand),
      };
    case 'list':
      return { values: operand.values.map(describeOperand), encodedOperand: operandText(operand) };
    case 'value':
      return { value: operand.value, encodedValue: operand.text };
  }
}
