/** Says what is wrong with an input: the field, the rule, the remedy. */
import type * as z from 'zod';
import { AppError } from '../domain/app-error.ts';

/** The first fault is the one that is told. */
export function invalidInput(error: z.ZodError, input: unknown): AppError {
  const [issue] = error.issues;
  const field = issue === undefined || issue.path.length === 0 ? 'input' : issue.path.join('.');
  switch (issue?.code) {
    case 'unrecognized_keys': {
      const key = issue.keys.join(', ');
      return new AppError('INVALID', 'errors.unknownKey', { params: { key }, field: [...issue.path, key].join('.') });
    }
    case 'too_big': {
      const value = valueAt(input, issue.path);
      const limit = Number(issue.maximum);
      const length = typeof value === 'string' ? value.trim().length : Array.isArray(value) ? value.length : null;
      if (length === null) break;
      return new AppError('INVALID', 'errors.tooLong', { params: { field, limit, length }, field });
    }
    case 'too_small':
      if (issue.origin !== 'string' && issue.origin !== 'array') break;
      return new AppError('INVALID', 'errors.empty', { params: { field }, field });
    case 'custom':
      if (issue.path.at(-1) !== 'url') break;
      return new AppError('INVALID', 'errors.badLink', { field });
    case 'invalid_format':
      return new AppError('INVALID', 'errors.wrongFormat', { params: { field }, field });
    default:
  }
  return new AppError('INVALID', 'errors.wrongType', { params: { field }, field });
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined),
    input,
  );
}
