/** The criteria for "what do we threat model", the three factors, and the classes of sensitive data. */
import * as z from 'zod';

/**
 * A1 project of a quarter; A2 new infrastructure or services; A3 endpoints for new callers; B1 authentication;
 * B2 access control; B3 cryptography; C flow of sensitive data; D a feature with a history of vulnerabilities.
 */
export const criterion = z.enum(['A1', 'A2', 'A3', 'B1', 'B2', 'B3', 'C', 'D']);
export type Criterion = z.infer<typeof criterion>;
export const criteria = criterion.options;

/** Something for each criterion. */
export function byCriterion<T>(of: (code: Criterion) => T): Record<Criterion, T> {
  return {
    A1: of('A1'),
    A2: of('A2'),
    A3: of('A3'),
    B1: of('B1'),
    B2: of('B2'),
    B3: of('B3'),
    C: of('C'),
    D: of('D'),
  };
}

/** Scope: how much to look at. Risk: how likely it goes wrong. Impact: how bad the last thing you want to happen is. */
export const factor = z.enum(['scope', 'risk', 'impact']);
export type Factor = z.infer<typeof factor>;
export const factors = factor.options;

/** Where a signal can add points: to a criterion, or to a factor. */
export const target = z.enum([...criterion.options, ...factor.options]);
export type Target = z.infer<typeof target>;

/** Whether a target is a factor, and no criterion. */
export function isFactor(to: Target): to is Factor {
  return to === 'scope' || to === 'risk' || to === 'impact';
}

/** Something for each criterion and each factor. */
export function byTarget<T>(of: (to: Target) => T): Record<Target, T> {
  return { ...byCriterion(of), scope: of('scope'), risk: of('risk'), impact: of('impact') };
}

/** Classes of sensitive data that a requester can tick. */
export const dataClass = z.enum([
  'personal',
  'private-content',
  'location',
  'internal',
  'children',
  'health',
  'biometric',
  'payment',
  'credentials',
]);
export type DataClass = z.infer<typeof dataClass>;
