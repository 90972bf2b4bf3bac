/** The log: ids, codes and counts, never people's text. */
import { AppError } from '../domain/app-error.ts';

export function logFailure(door: string, error: unknown, reference: string): void {
  console.error(`${door} failed: ${describe(error)} reference=${reference}`);
}

export function logEvent(door: string, what: string, details: Readonly<Record<string, string | number>> = {}): void {
  const pairs = Object.entries(details).map(([key, value]) => `${key}=${value}`);
  console.log([door, what, ...pairs].join(' '));
}

/** The message of a foreign error may quote what people wrote; its name, place and our own codes do not. */
function describe(error: unknown): string {
  if (error instanceof AppError)
    return `${error.message}${error.details.cause === undefined ? '' : ` (${describe(error.details.cause)})`}`;
  if (!(error instanceof Error)) return typeof error;
  const place =
    error.stack
      ?.split('\n')
      .find((line) => line.trimStart().startsWith('at '))
      ?.trim() ?? '';
  return `${error.name} ${place}`;
}
