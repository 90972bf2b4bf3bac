/** Jira's REST, asked as one person: the only way the pages read or write anything. */
import type { Jira, JiraResponse } from '../parts.ts';

/** Requests as one person. */
export interface JiraClient {
  get(path: string): Promise<JiraResponse>;
  send(method: 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown): Promise<JiraResponse>;
}

/** What Jira said against a request: sentences, and sentences by field. */
export interface Problems {
  messages: string[];
  fields: Record<string, string>;
}

export const jiraClient = (jira: Jira, accountId: string): JiraClient => {
  const request = (method: string, path: string, body: unknown): Promise<JiraResponse> =>
    jira.handle({
      method,
      path,
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      body,
      actor: { accountId },
    });
  return {
    get: (path) => request('GET', path, undefined),
    send: (method, path, body) => request(method, path, body),
  };
};

const stringsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((entry): entry is string => typeof entry === 'string') : [];

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Reads Jira's error body; null when the request went well. A refusal without words gets a sentence. */
export const problemsOf = ({ status, body }: JiraResponse): Problems | null => {
  if (status < 400) return null;
  const record = isRecord(body) ? body : {};
  const fields = isRecord(record['errors'])
    ? Object.fromEntries(Object.entries(record['errors']).map(([field, text]) => [field, String(text)]))
    : {};
  const single = typeof record['message'] === 'string' ? [record['message']] : [];
  const messages = [...stringsOf(record['errorMessages']), ...single];
  if (messages.length > 0 || Object.keys(fields).length > 0) return { messages, fields };
  return { messages: [status === 403 ? 'You may not do this here.' : `Jira refused this (${status}).`], fields };
};
