/** A request that a control endpoint does not understand: which field, and why. */
import type { z } from 'zod';

/** Answered with status 400. `field` is null when the body as a whole is meant. */
export class BadInput extends Error {
  readonly field: string | null;
  readonly status: 400 | 401 | 404;
  constructor(message: string, field: string | null = null, status: 400 | 401 | 404 = 400) {
    super(message);
    this.field = field;
    this.status = status;
  }
}

/** @throws BadInput naming the first field that does not fit. */
export function parseInput<T>(schema: z.ZodType<T>, input: unknown): T {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const unknownKey = issue?.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  const field = [...(issue?.path ?? []), ...(unknownKey === undefined ? [] : [unknownKey])].join('.');
  throw new BadInput(issue?.message ?? 'The input is not understood', field === '' ? null : field);
}
