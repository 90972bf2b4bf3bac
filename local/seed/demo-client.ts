/** What the demo story needs of the host: REST as one of its people, and the panel as that person would use it. */
import type { Host } from '../host.ts';

export interface DemoIssue {
  id: string;
  key: string;
}

export interface DemoClient {
  create(fields: Record<string, unknown>): Promise<DemoIssue>;
  relate(one: DemoIssue, other: DemoIssue): Promise<void>;
  comment(issue: DemoIssue, text: string): Promise<void>;
  move(key: string, status: string): Promise<void>;
  /** An operation of the page *Threat models* of a project. */
  page(operation: string, input: unknown): Promise<Record<string, unknown>>;
  /** Opens the panel and returns its operations. */
  panel(issue: DemoIssue): Promise<(operation: string, input: unknown) => Promise<Record<string, unknown>>>;
}

/** Rich text of plain paragraphs. */
export function richText(...paragraphs: string[]) {
  const content = paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] }));
  return { type: 'doc', version: 1, content };
}

/** @param user the part of the address before `@example.com` */
export function demoClient(host: Host, user: string): DemoClient {
  const send = sender(host, user);
  return {
    create: async (fields) => (await send('POST', '/rest/api/3/issue', { fields })) as unknown as DemoIssue,
    relate: async (one, other) => {
      const body = { type: { name: 'Relates' }, inwardIssue: { key: one.key }, outwardIssue: { key: other.key } };
      await send('POST', '/rest/api/3/issueLink', body);
    },
    comment: async (issue, text) => {
      await send('POST', `/rest/api/3/issue/${issue.key}/comment`, { body: richText(text) });
    },
    move: async (key, status) => {
      const path = `/rest/api/3/issue/${key}/transitions`;
      const { transitions } = (await send('GET', path)) as { transitions: { id: string; to: { name: string } }[] };
      await send('POST', path, { transition: { id: transitions.find((one) => one.to.name === status)?.id } });
    },
    page: async (operation, input) => {
      const payload = { grant: null, input };
      return valueOf(
        operation,
        await send('POST', '/_local/invoke/threat-model-project', { functionKey: operation, payload }),
      );
    },
    panel: async (issue) => {
      const invoke = (functionKey: string, payload: unknown) =>
        send('POST', '/_local/invoke/threat-model-panel', { functionKey, payload, issueKey: issue.key });
      const opened = (await invoke('open', { grant: null, input: {} })) as { grant?: { token: string } };
      return async (operation, input) => {
        return valueOf(operation, await invoke(operation, { grant: opened.grant?.token ?? null, input }));
      };
    },
  };
}

function valueOf(operation: string, answer: Record<string, unknown>): Record<string, unknown> {
  if (answer['ok'] !== true) throw new Error(`The demo story failed at ${operation}: ${JSON.stringify(answer)}`);
  return answer['value'] as Record<string, unknown>;
}

function sender(host: Host, user: string) {
  const authorization = `Basic ${Buffer.from(`${user}@example.com:demo`).toString('base64')}`;
  return async (method: string, path: string, body?: unknown): Promise<Record<string, unknown>> => {
    const headers = { authorization, 'content-type': 'application/json' };
    const init = { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) };
    const response = await host.fetch(new Request(`${host.url}${path}`, init));
    const text = await response.text();
    if (!response.ok) throw new Error(`The demo story failed at ${method} ${path}: ${response.status} ${text}`);
    return text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
  };
}
