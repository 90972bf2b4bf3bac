/** The row beside a ticket: what it says, to whom, and what a forged or cloned property makes of it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Kit, KitClient } from '../../local/kit.ts';
import { readyToFile } from '../support/crash-walk.ts';
import * as story from '../support/story.ts';

const module = 'threat-model-ticket';
const asked = { grant: null, input: {} };

let kit: Kit;
let engineer: KitClient;
let model: string;
let ticket: string;
let reviewer: string;

beforeAll(async () => {
  kit = await story.startEmpty();
  engineer = kit.as('engineer');
  reviewer = kit.jira.userByEmail('security@example.com')?.accountId ?? '';
  const rules = await kit.as('security').invokeIn('SEC', 'threat-model-rules', 'readRules', asked);
  const { rev, content } = (rules.body as { value: { rev: number; content: object } }).value;
  const codeReview = { priorities: ['medium'], watchers: [reviewer] };
  const save = { grant: null, input: { rev, content: { ...content, codeReview } } };
  const saved = await kit.as('security').invokeIn('SEC', 'threat-model-rules', 'saveRules', save);
  if (!(saved.body as { ok: boolean }).ok) throw new Error(JSON.stringify(saved.body));
  const ready = await readyToFile(kit, engineer, 1);
  const answer = await ready.panel.call('fileTickets', { ids: ready.ids, destination: ready.destination });
  await kit.settle();
  model = ready.model.key;
  ticket = answer.value.items[0]?.tickets?.[0]?.key ?? '';
});
afterAll(() => kit.close());

async function explained(person: string, key: string): Promise<unknown> {
  const { body } = await kit.as(person).invoke(module, 'explain', asked, key);
  const { ok, value, error } = body as { ok: boolean; value: unknown; error?: { code: string } };
  return ok ? value : error?.code;
}

async function createWith(property: unknown): Promise<string> {
  const fields = { project: { key: 'PAY' }, issuetype: { name: 'Task' }, summary: 'Sign every upload' };
  const properties = [{ key: 'threat-model-recommendation', value: property }];
  const { body } = await kit.as('partner').post('/rest/api/3/issue', { fields, properties });
  await kit.settle();
  return (body as story.Created).key;
}

describe('the row beside a ticket', () => {
  it.each(['security', 'admin', 'product', 'lead', 'engineer', 'partner', 'reader'])(
    'explains it to %s@, who sees the Threat model issue, with one Jira call',
    async (person) => {
      const before = kit.invocations().length;
      expect(await explained(person, ticket)).toMatchObject({
        is: 'explained',
        recommendations: [{ model: { issueKey: model }, id: 'R1', priority: 'medium', threats: [{ id: 'T1' }] }],
      });
      const calls = kit
        .invocations()
        .slice(before)
        .flatMap((one) => one.calls);
      const toJira = calls.filter((one) => one.to === 'jira').map((one) => `${one.as ?? ''} ${one.method} ${one.path}`);
      expect(toJira).toEqual(['user POST /rest/api/3/permissions/check']);
    },
  );

  it('says nothing of it to somebody who does not', async () => {
    expect(await explained('outsider', ticket)).toEqual({ is: 'hidden' });
  });

  it('takes a cloned and a forged property for nothing, and changes nothing', async () => {
    const before = (await story.openPanel(engineer, model)).value.items;
    const answer = await engineer.get(`/rest/api/3/issue/${ticket}/properties/threat-model-recommendation`);
    const { value } = answer.body as { value: Record<string, unknown> };
    for (const property of [value, { ...value, nonce: 'another-nonce' }, 'nonsense', { modelId: '10000' }]) {
      const key = await createWith(property);
      expect(await explained('engineer', key)).toEqual({ is: 'not-part' });
      await story.moveTo(engineer, key, 'Done');
      await kit.settle();
    }
    expect((await story.openPanel(engineer, model)).value.items).toEqual(before);
  });

  it('has no other operation, and none without an issue', async () => {
    for (const name of ['constructor', 'open', '__proto__', '']) {
      const { body, status } = await engineer.invoke(module, name, asked, ticket);
      expect(status === 200 ? body : { ok: false }).toMatchObject({ ok: false });
    }
    const { body } = await engineer.invoke(module, 'explain', { grant: null, input: { ticket } }, ticket);
    expect(body).toMatchObject({ ok: false, error: { code: 'INVALID' } });
  });

  it('stands on the ticket’s page, and on no page without the property', async () => {
    const page = async (key: string) => (await engineer.get(`/browse/${key}?as=engineer@example.com`)).body as string;
    expect(await page(ticket)).toContain('Why this ticket exists');
    const other = await story.createIssue(engineer, {
      project: { key: 'PAY' },
      issuetype: { name: 'Task' },
      summary: 'Order badges',
    });
    expect(await page(other.key)).not.toContain('Why this ticket exists');
  });
});

describe('the review of code', () => {
  it('is asked for in the ticket, and whom the team names watches it', async () => {
    const { body } = await engineer.get(`/rest/api/3/issue/${ticket}`);
    expect(JSON.stringify(body)).toContain('Ask the security team to review the code.');
    const { watchers } = (await engineer.get(`/rest/api/3/issue/${ticket}/watchers`)).body as {
      watchers: { accountId: string }[];
    };
    expect(watchers.map((one) => one.accountId)).toContain(reviewer);
    const added = kit.invocations().flatMap((one) => one.calls.filter((call) => call.path.endsWith('/watchers')));
    expect(added.map((one) => [one.as, one.method, one.status])).toEqual([['app', 'POST', 204]]);
  });
});
