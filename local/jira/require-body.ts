/** The body of a request as an object; where Jira closes its schema, with no member it does not know. */
import { JiraError } from './jira-error.ts';
import { asRecord } from './json.ts';
import type { JsonRecord } from './json.ts';

/** Throws Jira's 400 for anything that is no object, or has a member outside `members`. */
export function requireBody(body: unknown, members?: readonly string[]): JsonRecord {
  const record = asRecord(body);
  const unknown = record === null ? [] : Object.keys(record).filter((name) => members?.includes(name) === false);
  if (record === null || unknown.length > 0) {
    throw new JiraError(400, {
      errorMessages: ['Invalid request payload. Refer to the REST API documentation and try again.'],
    });
  }
  return record;
}
