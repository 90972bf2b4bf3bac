/** The main job over REST and the bridge, as a client outside would drive it. */
import { type Kit, type KitClient, start } from '../../local/kit.ts';
import type { HostOptions } from '../../local/host.ts';

/** Rich text of one paragraph. */
const paragraph = (text: string) => ({
  type: 'doc',
  version: 1,
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});

export const partnerUpload = {
  summary: 'Let partners upload settlement files through a new public API',
  description: paragraph(
    'We add a new upload service. Partners authenticate with API keys that we issue, and send files with customer names and bank account numbers, which we keep in a new bucket.',
  ),
};

export const typo = {
  summary: 'Fix a typo on the imprint page',
  description: paragraph('The street name is misspelt.'),
};

export interface Created {
  id: string;
  key: string;
}

/**
 * What the platform allows in a second is as good as without end here: a test does in a second what people do in an
 * hour, and the faster the machine, the more. The limits themselves have tests of their own.
 */
const unhurried = { invocationsPerSecond: 1e6, storageRequestsPerSecond: 1e6, realtimeOperationsPerSecond: 1e6 };

/** A host with the base projects and nobody's issues. */
export function startEmpty(options: HostOptions = {}): Promise<Kit> {
  return start({ seed: 'empty', ...options, limits: { ...unhurried, ...options.limits } });
}

export async function createIssue(client: KitClient, fields: Record<string, unknown>): Promise<Created> {
  const answer = await client.post('/rest/api/3/issue', { fields });
  if (answer.status !== 201) throw new Error(`creating an issue: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body as Created;
}

export function threatModel(client: KitClient, fields: Record<string, unknown> = partnerUpload): Promise<Created> {
  return createIssue(client, { project: { key: 'SEC' }, issuetype: { name: 'Threat model' }, ...fields });
}

export function epic(client: KitClient): Promise<Created> {
  return createIssue(client, {
    project: { key: 'PAY' },
    issuetype: { name: 'Epic' },
    summary: 'Partner settlement uploads',
  });
}

export async function relate(client: KitClient, one: Created, other: Created): Promise<void> {
  const body = { type: { name: 'Relates' }, inwardIssue: { key: one.key }, outwardIssue: { key: other.key } };
  const answer = await client.post('/rest/api/3/issueLink', body);
  if (answer.status !== 201) throw new Error(`linking: ${answer.status} ${JSON.stringify(answer.body)}`);
}

/** What the panel does: opens once, then carries the grant. */
export async function openPanel(client: KitClient, issueKey: string) {
  const opened = await client.invoke('threat-model-panel', 'open', { grant: null, input: {} }, issueKey);
  const body = opened.body as { ok: boolean; value: PanelValue; grant: { token: string }; error?: { code: string } };
  const call = async (operation: string, input: unknown) => {
    const answer = await client.invoke('threat-model-panel', operation, { grant: body.grant.token, input }, issueKey);
    return answer.body as OperationAnswer;
  };
  return { ...body, call };
}

export interface PanelValue {
  model: { size: string; stage: string; items: string[] } | null;
  items: PanelItem[];
  access: string[];
  rules: { approvers: string[] };
}

export interface PanelItem {
  id: string;
  kind: string;
  rev: number;
  text: string;
  priority?: string;
  tickets?: { issueId: string; key: string; state: string; linked: boolean }[];
  filing?: unknown;
  decision?: { outcome: string } | null;
  /** Of an exception. */
  state?: string;
}

export interface OperationAnswer {
  ok: boolean;
  value: {
    item: PanelItem;
    items: PanelItem[];
    filed: string[];
    skipped: string[];
    pending: string[];
    targets: { kind: string; destination: unknown; parent: { key: string } | null }[];
  };
  error: { code: string; message: string; field?: string };
}

export type Panel = Awaited<ReturnType<typeof openPanel>>;

/** What one request of adds takes. */
const addedAtOnce = 20;

/** One threat with this many recommendations. */
export async function capture(panel: Panel, recommendations: number): Promise<string[]> {
  const threat = {
    kind: 'threat',
    requestId: crypto.randomUUID(),
    text: 'Somebody uploads a file in another partner’s name',
  };
  const adds: object[] = [threat];
  for (let number = 1; number <= recommendations; number += 1) {
    const text = `Verify the signature of every upload, part ${number}`;
    const under = adds.length < addedAtOnce ? { threatRequestId: threat.requestId } : { threatId: 'T1' };
    adds.push({ kind: 'recommendation', requestId: crypto.randomUUID(), text, ...under });
  }
  const ids: string[] = [];
  for (let at = 0; at < adds.length; at += addedAtOnce) {
    const added = await panel.call('addMany', { adds: adds.slice(at, at + addedAtOnce) });
    ids.push(...added.value.items.map(({ id }) => id));
  }
  return ids.slice(1);
}

/** The issue property, null where there is none. */
export async function property(client: KitClient, key: string): Promise<Record<string, unknown> | null> {
  const answer = await client.get(`/rest/api/3/issue/${key}/properties/threat-model`);
  return answer.status === 200 ? (answer.body as { value: Record<string, unknown> }).value : null;
}

export async function comments(
  client: KitClient,
  key: string,
): Promise<{ author: { accountType: string }; body: unknown }[]> {
  const answer = await client.get(`/rest/api/3/issue/${key}/comment`);
  return (answer.body as { comments: { author: { accountType: string }; body: unknown }[] }).comments;
}

export async function moveTo(client: KitClient, key: string, status: string): Promise<void> {
  const answer = await client.get(`/rest/api/3/issue/${key}/transitions`);
  const { transitions } = answer.body as { transitions: { id: string; to: { name: string } }[] };
  const id = transitions.find((one) => one.to.name === status)?.id;
  const moved = await client.post(`/rest/api/3/issue/${key}/transitions`, { transition: { id } });
  if (moved.status !== 204) throw new Error(`moving ${key}: ${moved.status} ${JSON.stringify(moved.body)}`);
}

export async function search(client: KitClient, jql: string): Promise<string[]> {
  const answer = await client.post('/rest/api/3/search/jql', { jql, fields: ['summary'] });
  if (answer.status !== 200) throw new Error(`searching: ${answer.status} ${JSON.stringify(answer.body)}`);
  return (answer.body as { issues: { key: string }[] }).issues.map((issue) => issue.key);
}

/** Calls to Jira since a moment, per invocation. */
export function jiraCalls(kit: Kit, since = 0): { function: string; calls: number }[] {
  return kit
    .invocations()
    .slice(since)
    .map((one) => ({ function: one.function, calls: one.calls.filter((call) => call.to === 'jira').length }));
}

/** Saves for the first time, as the administrator, who approves exceptions; everything else as delivered. */
export function listApprovers(kit: Kit, approvers: readonly unknown[]) {
  const input = {
    rev: 0,
    scopes: [{ projectKey: 'SEC', issueTypeName: 'Threat model' }],
    notDoneResolutionIds: [],
    priorityIds: { high: null, medium: null, low: null },
    siteLocale: 'en-US',
    approvers,
  };
  return kit.as('admin').invoke('threat-model-admin', 'saveSettings', { grant: null, input });
}
