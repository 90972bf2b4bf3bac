/** Reads the loosely typed data of a bridge command. */

/** The data as an object; anything else reads as an empty one. */
export const object = (data: unknown): Record<string, unknown> =>
  typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {};

/** The data as a function of the app; null for anything else. */
export const callable = (data: unknown): ((payload: unknown) => unknown) | null =>
  typeof data === 'function' ? (data as (payload: unknown) => unknown) : null;

/** The data as text; anything else reads as an empty one. */
export const text = (data: unknown): string => (typeof data === 'string' ? data : '');
