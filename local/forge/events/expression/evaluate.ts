/**
 * Evaluates a parsed filter expression over an event. What the language does not know is an error, a wrong member
 * name included: with Forge's default `onError` that drops the event.
 */
import type { Expression } from './parse.ts';

type Scope = Readonly<Record<string, unknown>>;

/** Steps an expression may take (D:trigger 2026-08-03). */
const mostSteps = 50_000;

/** @throws Error for unknown names and members, members of null, wrong types and too many steps. */
export function evaluate(expression: Expression, scope: Scope): unknown {
  const steps = { left: mostSteps };
  return step(expression, scope, steps);
}

function step(expression: Expression, scope: Scope, steps: { left: number }): unknown {
  if ((steps.left -= 1) < 0) throw new Error('The expression takes more than 50,000 steps');
  const inner = (part: Expression) => step(part, scope, steps);
  switch (expression.kind) {
    case 'literal':
      return expression.value;
    case 'list':
      return expression.items.map(inner);
    case 'name':
      if (!Object.hasOwn(scope, expression.name)) throw new Error(`Unknown name "${expression.name}"`);
      return scope[expression.name];
    case 'member':
      return member(inner(expression.of), inner(expression.name), expression.optional);
    case 'lambda':
      return (value: unknown) => step(expression.body, { ...scope, [expression.parameter]: value }, steps);
    case 'call':
      return call(inner(expression.of), expression.method, expression.args.map(inner));
    case 'unary':
      return expression.sign === '!' ? !truth(inner(expression.operand)) : -number(inner(expression.operand));
    case 'binary':
      return binary(
        expression.sign,
        () => inner(expression.left),
        () => inner(expression.right),
      );
    case 'choice':
      return truth(inner(expression.test)) ? inner(expression.yes) : inner(expression.no);
  }
}

function member(of: unknown, name: unknown, optional: boolean): unknown {
  if (of === null && optional) return null;
  if (typeof of === 'string' && name === 'length') return of.length;
  if (Array.isArray(of)) {
    if (name === 'length') return of.length;
    if (typeof name === 'number' && name in of) return of[name] as unknown;
    // Jira maps a member over a list of objects.
    if (typeof name === 'string') return of.map((item) => member(item, name, optional));
  }
  const key = String(name);
  if (typeof of === 'object' && of !== null && Object.hasOwn(of, key)) return (of as Record<string, unknown>)[key];
  throw new Error(`${of === null ? 'null' : typeof of} has no member "${key}"`);
}

type Lambda = (value: unknown) => unknown;

const stringMethods: Record<string, (text: string, ...args: unknown[]) => unknown> = {
  includes: (text, part) => text.includes(string(part)),
  startsWith: (text, part) => text.startsWith(string(part)),
  endsWith: (text, part) => text.endsWith(string(part)),
  indexOf: (text, part) => text.indexOf(string(part)),
  split: (text, by) => text.split(string(by)),
  toLowerCase: (text) => text.toLowerCase(),
  toUpperCase: (text) => text.toUpperCase(),
  trim: (text) => text.trim(),
};

const listMethods: Record<string, (list: unknown[], ...args: unknown[]) => unknown> = {
  includes: (list, value) => list.some((item) => equal(item, value)),
  indexOf: (list, value) => list.findIndex((item) => equal(item, value)),
  some: (list, test) => list.some((item) => truth(lambda(test)(item))),
  every: (list, test) => list.every((item) => truth(lambda(test)(item))),
  filter: (list, test) => list.filter((item) => truth(lambda(test)(item))),
  map: (list, change) => list.map((item) => lambda(change)(item)),
};

function call(of: unknown, method: string, args: unknown[]): unknown {
  if (typeof of === 'string' && Object.hasOwn(stringMethods, method)) return stringMethods[method]?.(of, ...args);
  if (Array.isArray(of) && Object.hasOwn(listMethods, method)) return listMethods[method]?.(of, ...args);
  throw new Error(`${Array.isArray(of) ? 'list' : typeof of} has no method "${method}"`);
}

function binary(sign: string, left: () => unknown, right: () => unknown): unknown {
  switch (sign) {
    case '&&':
      return truth(left()) && truth(right());
    case '||':
      return truth(left()) || truth(right());
    case '==':
      return equal(left(), right());
    case '!=':
      return !equal(left(), right());
    case '+':
      return plus(left(), right());
    default:
      return arithmetic(sign, left(), right());
  }
}

function arithmetic(sign: string, left: unknown, right: unknown): unknown {
  const texts = typeof left === 'string' && typeof right === 'string';
  if (sign === '<') return texts ? left < right : number(left) < number(right);
  if (sign === '<=') return texts ? left <= right : number(left) <= number(right);
  if (sign === '>') return texts ? left > right : number(left) > number(right);
  if (sign === '>=') return texts ? left >= right : number(left) >= number(right);
  if (sign === '-') return number(left) - number(right);
  if (sign === '*') return number(left) * number(right);
  return sign === '/' ? number(left) / number(right) : number(left) % number(right);
}

function plus(left: unknown, right: unknown): unknown {
  return typeof left === 'string' || typeof right === 'string'
    ? String(left) + String(right)
    : number(left) + number(right);
}

function equal(left: unknown, right: unknown): boolean {
  return left === right || (typeof left === 'object' && JSON.stringify(left) === JSON.stringify(right));
}

function truth(value: unknown): boolean {
  if (typeof value === 'boolean') return value;
  throw new Error('Expected true or false');
}

function number(value: unknown): number {
  if (typeof value === 'number') return value;
  throw new Error('Expected a number');
}

function string(value: unknown): string {
  if (typeof value === 'string') return value;
  throw new Error('Expected a text');
}

function lambda(value: unknown): Lambda {
  if (typeof value === 'function') return value as Lambda;
  throw new Error('Expected a function');
}
