/** Conditions of filters and transactions, as they look on the wire. */
import { z } from 'zod';
import type { EntityCatalogue } from './entity-catalogue.ts';
import { KvsError } from './kvs-error.ts';

const condition = z.object({ property: z.string(), condition: z.string(), values: z.array(z.unknown()) });

/** One comparison. */
export type Condition = z.infer<typeof condition>;

/** `{and: […]}` or `{or: […]}`, never both, never nested. */
export const conditionsSchema = z.union([
  z.strictObject({ and: z.array(condition).min(1) }),
  z.strictObject({ or: z.array(condition).min(1) }),
]);

export type Conditions = z.infer<typeof conditionsSchema>;

/**
 * Refuses what the entity cannot have: undeclared properties and values of another type.
 * @throws KvsError
 */
export function checkConditions(
  conditions: Conditions,
  entity: { name: string; catalogue: EntityCatalogue; most: number },
): void {
  const list = 'and' in conditions ? conditions.and : conditions.or;
  if (list.length > entity.most)
    throw new KvsError(400, 'TOO_MANY_CONDITIONS', `More than ${String(entity.most)} conditions`);
  for (const { property, condition: kind, values } of list) {
    const valueless = kind === 'EXISTS' || kind === 'NOT_EXISTS';
    if (!valueless && !(kind in comparisons))
      throw new KvsError(400, 'INVALID_CONDITION', `Unknown condition "${kind}"`);
    if (entity.catalogue.entity(entity.name).attributes[property] === undefined) {
      throw new KvsError(400, 'UNKNOWN_PROPERTY', `Entity "${entity.name}" has no property "${property}"`);
    }
    if (!valueless) for (const value of values) entity.catalogue.checkAttribute(entity.name, property, value);
  }
}

/** Whether an entity's value meets the conditions. An entity that does not exist meets none: decide before. */
export function meets(conditions: Conditions, value: Record<string, unknown>): boolean {
  return 'and' in conditions
    ? conditions.and.every((one) => meetsOne(one, value))
    : conditions.or.some((one) => meetsOne(one, value));
}

function meetsOne({ property, condition: kind, values }: Condition, value: Record<string, unknown>): boolean {
  const actual = value[property];
  if (kind === 'EXISTS') return actual !== undefined;
  if (kind === 'NOT_EXISTS') return actual === undefined;
  // A comparison with what is not there is never true, the negative ones included: the stricter reading.
  return actual !== undefined && (comparisons[kind]?.(actual, values) ?? false);
}

type Comparison = (actual: unknown, values: unknown[]) => boolean;

const comparisons: Record<string, Comparison> = {
  EQUAL_TO: (actual, [value]) => same(actual, value),
  NOT_EQUAL_TO: (actual, [value]) => !same(actual, value),
  GREATER_THAN: (actual, [value]) => order(actual, value) > 0,
  GREATER_THAN_EQUAL_TO: (actual, [value]) => order(actual, value) >= 0,
  LESS_THAN: (actual, [value]) => order(actual, value) < 0,
  LESS_THAN_EQUAL_TO: (actual, [value]) => order(actual, value) <= 0,
  BETWEEN: (actual, [low, high]) => order(actual, low) >= 0 && order(actual, high) <= 0,
  BEGINS_WITH: (actual, [value]) => typeof actual === 'string' && typeof value === 'string' && actual.startsWith(value),
  CONTAINS: (actual, [value]) => holds(actual, value),
  NOT_CONTAINS: (actual, [value]) => !holds(actual, value),
};

function same(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

/** NaN, and so false in every comparison, for values of different or unordered types. */
function order(left: unknown, right: unknown): number {
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  if (typeof left === 'string' && typeof right === 'string')
    return Buffer.compare(Buffer.from(left), Buffer.from(right));
  return Number.NaN;
}

function holds(whole: unknown, part: unknown): boolean {
  if (typeof whole === 'string' && typeof part === 'string') return whole.includes(part);
  return Array.isArray(whole) && whole.some((member) => same(member, part));
}
