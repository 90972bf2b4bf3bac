/** Narrowing of untyped JSON at the edge of the emulated Jira. */

export type JsonRecord = Record<string, unknown>;

/** The value as an object, or null when it is anything else (arrays included). */
export function asRecord(value: unknown): JsonRecord | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonRecord) : null;
}

export function asArray(value: unknown): unknown[] | null {
  return Array.isArray(value) ? (value as unknown[]) : null;
}

export function asString(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** Jira takes ids as strings or numbers; this gives the string form, or null. */
export function asId(value: unknown): string | null {
  if (typeof value === 'string' && value.trim() !== '') return value.trim();
  return typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : null;
}
