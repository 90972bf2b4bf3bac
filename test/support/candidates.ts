/** The page *Threat models* over the bridge, as a person drives it, and the issues that it is about. */
import type { Kit, KitClient } from '../../local/kit.ts';
import type { ProjectContract } from '../../src/contract/project.ts';
import * as story from './story.ts';

export interface Row {
  issueId: string;
  key: string;
  summary: string;
  size: string;
  criteria: { code: string; evidence: { text: string; quote: string }[] }[];
  confidence: string;
  beingMade: boolean;
  reason: string;
  by: { name: string | null };
}

export interface ProjectAnswer {
  ok: boolean;
  value: {
    rows: Row[];
    hidden: number;
    next: string | null;
    rev: number;
    access: string[];
    licensed: boolean;
    candidates: { watch: unknown[]; jql: string | null };
    look: { state: string; ended: string | null; dropped: number };
    matches: number | null;
    outcome: 'made' | 'there';
    issue: story.Created;
    key: string;
    size: string;
    linked: boolean;
  };
  error: { code: string; message: string; field?: string };
}

export async function call(
  client: KitClient,
  operation: keyof ProjectContract,
  input: unknown = {},
): Promise<ProjectAnswer> {
  const answer = await client.invoke('threat-model-project', operation, { grant: null, input });
  return answer.body as ProjectAnswer;
}

export const rowsOf = async (client: KitClient): Promise<Row[]> =>
  (await call(client, 'listCandidates', { cursor: null })).value.rows;

export const dismissedOf = async (client: KitClient): Promise<Row[]> =>
  (await call(client, 'listDismissed', { cursor: null })).value.rows;

export const watchEpics = [{ projectKey: 'PAY', issueTypeName: 'Epic' }];

/** The security team sets up the look for candidates. */
export async function setUp(kit: Kit, change: { watch?: unknown[]; jql?: string | null }): Promise<void> {
  const security = kit.as('security');
  const { rev } = (await call(security, 'overview')).value;
  const saved = await call(security, 'saveCandidates', { rev, watch: [], jql: null, ...change });
  if (!saved.ok) throw new Error(`setting up: ${JSON.stringify(saved)}`);
}

/** An epic of the payments team that plainly needs a threat model. */
export function uploadEpic(client: KitClient, given: Record<string, unknown> = {}): Promise<story.Created> {
  return story.createIssue(client, {
    project: { key: 'PAY' },
    issuetype: { name: 'Epic' },
    ...story.partnerUpload,
    ...given,
  });
}

export const plainText = (text: string) => ({
  type: 'doc',
  version: 1,
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});

export async function edit(client: KitClient, key: string, fields: Record<string, unknown>): Promise<void> {
  const answer = await client.put(`/rest/api/3/issue/${key}`, { fields });
  if (answer.status !== 204) throw new Error(`editing: ${answer.status} ${JSON.stringify(answer.body)}`);
}
