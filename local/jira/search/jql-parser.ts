/** Parses JQL with Atlassian's own parser, loaded at the first query. */
import { createRequire } from 'node:module';
import type { Clause, Jast, Operand, Query } from '@atlaskit/jql-ast';
import { describeSyntaxProblem, position, reservedWord } from './jql-syntax-error.ts';
import type { SyntaxProblem } from './jql-syntax-error.ts';

export type ParsedJql = { ok: true; query: Query } | { ok: false; errors: string[] };

export interface JqlParser {
  parse(jql: string): ParsedJql;
}

interface JqlAst {
  JastBuilder: new () => { build(jql: string): Jast };
  RESERVED_WORDS: ReadonlySet<string>;
}

export function createJqlParser(): JqlParser {
  let ast: JqlAst | null = null;
  return {
    parse(jql) {
      ast ??= createRequire(import.meta.url)('@atlaskit/jql-ast') as JqlAst;
      // A builder keeps its parser between queries and reads the same text only once: each query gets its own.
      const { query, errors } = new ast.JastBuilder().build(jql);
      const [first] = errors;
      if (first !== undefined || !query) {
        return { ok: false, errors: [describeSyntaxProblem(jql, readProblem(first), ast.RESERVED_WORDS)] };
      }
      const word = query.where ? findReserved(query.where, ast.RESERVED_WORDS) : null;
      return word === null ? { ok: true, query } : { ok: false, errors: [describeReserved(jql, word)] };
    },
  };
}

/** Only syntax errors say where they are. */
function readProblem(error: Partial<SyntaxProblem> | undefined): SyntaxProblem {
  return {
    message: error?.message ?? '',
    start: error?.start ?? 0,
    line: error?.line ?? 1,
    charPositionInLine: error?.charPositionInLine ?? 0,
  };
}

/** The first bare value that is a reserved word: the grammar takes it, Jira does not. */
function findReserved(clause: Clause, reserved: ReadonlySet<string>): string | null {
  if (clause.clauseType === 'not') return findReserved(clause.clause, reserved);
  if (clause.clauseType === 'compound') {
    return clause.clauses.map((one) => findReserved(one, reserved)).find((word) => word !== null) ?? null;
  }
  if (isReserved(clause.field.text, reserved)) return clause.field.text;
  return clause.operand ? reservedOperand(clause.operand, reserved) : null;
}

function reservedOperand(operand: Operand, reserved: ReadonlySet<string>): string | null {
  if (operand.operandType === 'list') {
    return operand.values.map((one) => reservedOperand(one, reserved)).find((word) => word !== null) ?? null;
  }
  return operand.operandType === 'value' && isReserved(operand.text, reserved) ? operand.text : null;
}

const isReserved = (text: string, reserved: ReadonlySet<string>): boolean => reserved.has(text.toLowerCase());

function describeReserved(jql: string, word: string): string {
  const match = new RegExp(`(?<![\\p{L}\\p{N}_])${word}(?![\\p{L}\\p{N}_])`, 'u').exec(jql);
  const before = jql.slice(0, match?.index ?? 0).split('\n');
  return reservedWord(word, position(before.length, before.at(-1)?.length ?? 0));
}
