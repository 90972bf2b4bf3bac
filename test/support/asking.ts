/** *Ask for a threat model* over the bridge, as the form drives it. */
import type { Kit, KitClient } from '../../local/kit.ts';
import * as story from './story.ts';

export interface AskAnswer {
  ok: boolean;
  value: {
    way: { how: string; lead?: string };
    change: string;
    source: { key: string; summary: string; labels: string[]; components: string[] } | null;
    people: { accountId: string; name: string }[];
    linked: { key: string }[];
    outcome: 'asked' | 'not-needed';
    issue: story.Created;
    size: string;
    result: { size: string; criteria: { code: string }[] };
    criteria: { code: string }[];
  };
  grant: { token: string };
  error: { code: string; message: string; retryAfterSeconds?: number };
}

export const upload = [
  'Let partners upload settlement files through a new public API',
  '',
  'Partners authenticate with API keys that we issue. The files hold customer names and bank account numbers.',
].join('\n');

/** What the form sends when only the one question is answered. */
export function requestFor(change: string, given: Record<string, unknown> = {}) {
  return { requestId: crypto.randomUUID(), change, answers: {}, goLiveOn: null, people: [], anyway: false, ...given };
}

/** Opens on an issue, or on the page of the app, and carries the grant from there. */
export async function openAsk(client: KitClient, issueKey?: string) {
  const module = issueKey === undefined ? 'threat-model-page' : 'ask-for-threat-model';
  const invoke = async (operation: string, grant: string | null, input: unknown) => {
    const answer = await client.invoke(module, operation, { grant, input }, issueKey);
    return answer.body as AskAnswer;
  };
  const opened = await invoke('open', null, {});
  return { ...opened, call: (operation: string, input: unknown) => invoke(operation, opened.grant.token, input) };
}

export async function linksOf(client: KitClient, key: string): Promise<string[]> {
  const answer = await client.get(`/rest/api/3/issue/${key}?fields=issuelinks`);
  const { fields } = answer.body as {
    fields: { issuelinks: { inwardIssue?: { key: string }; outwardIssue?: { key: string } }[] };
  };
  return fields.issuelinks.map((one) => (one.outwardIssue ?? one.inwardIssue)?.key ?? '');
}

/** An epic of the payments team, with everything that a form can be filled from. */
export async function payEpic(kit: Kit): Promise<story.Created> {
  const epic = await story.createIssue(kit.as('product'), {
    project: { key: 'PAY' },
    issuetype: { name: 'Epic' },
    ...story.partnerUpload,
    labels: ['settlement'],
  });
  await kit.settle();
  return epic;
}
