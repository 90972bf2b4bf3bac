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
  if (typeof error === 'string') return error;
  if (!(error instanceof Error)) return typeof error;
  if (!(error instanceof AppError)) return `${error.name} ${placeOf(error)}`;
  const { cause, params } = error.details;
  const status = params?.['status'] === undefined ? '' : ` status=${params['status']}`;
  return `${error.message}${status}${cause === undefined ? '' : ` (${describe(cause)})`}`;
}

/** The first line of the stack that is one: the message before it may have lines that only look so. */
function placeOf({ message, stack = '' }: Error): string {
  const frames = stack.replace(message, '').split('\n');
  return frames.find((line) => /^\s+at .+:\d+:\d+\)?$/.test(line))?.trim() ?? '';
}
