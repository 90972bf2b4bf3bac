/** Parses the part of Jira's expression language that trigger filters use. */
import { tokenize } from './tokens.ts';
import type { Token } from './tokens.ts';

/** A parsed expression. */
export type Expression =
  | { kind: 'literal'; value: string | number | boolean | null }
  | { kind: 'list'; items: Expression[] }
  | { kind: 'name'; name: string }
  | { kind: 'member'; of: Expression; name: Expression; optional: boolean }
  | { kind: 'call'; of: Expression; method: string; args: Expression[] }
  | { kind: 'lambda'; parameter: string; body: Expression }
  | { kind: 'unary'; sign: string; operand: Expression }
  | { kind: 'binary'; sign: string; left: Expression; right: Expression }
  | { kind: 'choice'; test: Expression; yes: Expression; no: Expression };

/** Loosest first. */
const levels = [['||'], ['&&'], ['==', '!='], ['<', '<=', '>', '>='], ['+', '-'], ['*', '/', '%']];

interface Reader {
  peek(ahead?: number): Token;
  next(): Token;
  /** Takes the sign when it comes next. */
  take(sign: string): boolean;
  expect(sign: string): void;
}

/** @throws SyntaxError for anything outside the subset. */
export function parseExpression(source: string): Expression {
  const reader = createReader(tokenize(source));
  const expression = parseChoice(reader);
  if (reader.peek().kind !== 'end') throw new SyntaxError(`Unexpected "${reader.peek().text}" in the expression`);
  return expression;
}

function createReader(tokens: Token[]): Reader {
  let at = 0;
  const end: Token = { kind: 'end', text: '' };
  const peek = (ahead = 0) => tokens[at + ahead] ?? end;
  const next = () => {
    const token = peek();
    at += 1;
    return token;
  };
  const take = (sign: string) => {
    const found = peek().kind === 'sign' && peek().text === sign;
    if (found) at += 1;
    return found;
  };
  const expect = (sign: string) => {
    if (!take(sign)) throw new SyntaxError(`Expected "${sign}" instead of "${peek().text}" in the expression`);
  };
  return { peek, next, take, expect };
}

function parseChoice(reader: Reader): Expression {
  if (reader.peek().kind === 'name' && reader.peek(1).text === '=>') {
    const parameter = reader.next().text;
    reader.next();
    return { kind: 'lambda', parameter, body: parseChoice(reader) };
  }
  const test = parseBinary(reader, 0);
  if (!reader.take('?')) return test;
  const yes = parseChoice(reader);
  reader.expect(':');
  return { kind: 'choice', test, yes, no: parseChoice(reader) };
}

function parseBinary(reader: Reader, level: number): Expression {
  const signs = levels[level];
  if (!signs) return parseUnary(reader);
  let left = parseBinary(reader, level + 1);
  while (reader.peek().kind === 'sign' && signs.includes(reader.peek().text)) {
    const sign = reader.next().text;
    left = { kind: 'binary', sign, left, right: parseBinary(reader, level + 1) };
  }
  return left;
}

function parseUnary(reader: Reader): Expression {
  for (const sign of ['!', '-']) if (reader.take(sign)) return { kind: 'unary', sign, operand: parseUnary(reader) };
  return parsePostfix(reader);
}

function parsePostfix(reader: Reader): Expression {
  let expression = parsePrimary(reader);
  for (;;) {
    if (reader.take('[')) {
      const name = parseChoice(reader);
      reader.expect(']');
      expression = { kind: 'member', of: expression, name, optional: false };
      continue;
    }
    const optional = reader.take('?.');
    if (!optional && !reader.take('.')) return expression;
    const name = reader.next().text;
    if (reader.take('(')) expression = { kind: 'call', of: expression, method: name, args: parseList(reader, ')') };
    else expression = { kind: 'member', of: expression, name: { kind: 'literal', value: name }, optional };
  }
}

function parsePrimary(reader: Reader): Expression {
  const token = reader.next();
  if (token.kind === 'number') return { kind: 'literal', value: Number(token.text) };
  if (token.kind === 'string') return { kind: 'literal', value: token.text };
  if (token.kind === 'name') return parseName(token.text);
  if (token.text === '(') {
    const inner = parseChoice(reader);
    reader.expect(')');
    return inner;
  }
  if (token.text === '[') return { kind: 'list', items: parseList(reader, ']') };
  throw new SyntaxError(`Unexpected "${token.text}" in the expression`);
}

function parseName(name: string): Expression {
  const literals: Record<string, boolean | null> = { true: true, false: false, null: null };
  const value = Object.hasOwn(literals, name) ? literals[name] : undefined;
  return value === undefined ? { kind: 'name', name } : { kind: 'literal', value };
}

function parseList(reader: Reader, close: string): Expression[] {
  const items: Expression[] = [];
  while (!reader.take(close)) {
    if (items.length > 0) reader.expect(',');
    items.push(parseChoice(reader));
  }
  return items;
}
