/** Filing with choices and linking, over REST and the bridge: what the target needs, who reads it, what is refused. */
import { afterEach, describe, expect, it } from 'vitest';
import type { Kit, KitClient } from '../../local/kit.ts';
import type { CustomFieldSpec } from '../../local/jira/site/custom-fields.ts';
import { adfFault } from '../support/adf-schema.ts';
import * as story from '../support/story.ts';

const team: CustomFieldSpec = {
  id: 'customfield_10100',
  name: 'Team',
  type: 'select',
  projectKey: 'PAY',
  required: true,
  options: ['Checkout', 'Ledger'],
};
const context: CustomFieldSpec = {
  id: 'customfield_10101',
  name: 'Context',
  type: 'textarea',
  projectKey: 'PAY',
  required: true,
};
const filled = {
  customfield_10100: { kind: 'select', value: '101001' },
  customfield_10101: { kind: 'rich-text', value: 'For <b>partners</b> & *banks*' },
};

let kit: Kit;
afterEach(() => kit.close());

async function scene(options: Parameters<typeof story.startEmpty>[0], count = 2, user = 'engineer') {
  kit = await story.startEmpty(options);
  const engineer = kit.as(user);
  const model = await story.threatModel(engineer);
  const parent = await story.epic(engineer).catch(() => null);
  const epic = parent ?? (await story.createIssue(engineer, { ...epicFields, ...rawFields }));
  await story.relate(engineer, model, epic);
  await kit.settle();
  const panel = await story.openPanel(engineer, model.key);
  const ids = await story.capture(panel, count);
  const plan = (await panel.call('filingPlan', {})).value as unknown as {
    guarded: boolean;
    targets: { destination: Record<string, string>; issueTypes: { id: string; name: string }[] }[];
  };
  const [target] = plan.targets;
  if (target === undefined) throw new Error('no place for tickets');
  return { engineer, model, panel, ids, plan, destination: target.destination, types: target.issueTypes };
}

const epicFields = { project: { key: 'PAY' }, issuetype: { name: 'Epic' }, summary: 'Partner settlement uploads' };
const rawFields = {
  customfield_10100: { id: '101001' },
  customfield_10101: { type: 'doc', version: 1, content: [] },
};

async function fieldsOf(client: KitClient, key: string): Promise<Record<string, unknown>> {
  return ((await client.get(`/rest/api/3/issue/${key}`)).body as { fields: Record<string, unknown> }).fields;
}

const ticketsOf = (panel: story.Panel) => async (engineer: KitClient, key: string) => {
  await panel.call('changesSince', { rev: 0, since: null, ids: [] });
  const { value } = await story.openPanel(engineer, key);
  return value.items.flatMap((one) => one.tickets ?? []);
};

describe('a project that needs more than a summary', () => {
  it('says so beforehand, refuses filing without it by the name of the field, and gets what was filled in', async () => {
    const { engineer, panel, ids, destination } = await scene({ customFields: [team, context] });
    const { projectId, issueTypeId } = destination;
    const asked = (await panel.call('filingFields', { projectId, issueTypeId })).value as unknown as {
      fields: { id: string; kind: string; required: boolean }[];
    };
    expect(asked.fields.filter((one) => one.required)).toMatchObject([
      { id: 'customfield_10100', kind: 'select', name: 'Team', options: [{ id: '101001', name: 'Checkout' }, {}] },
      { id: 'customfield_10101', kind: 'rich-text' },
    ]);
    const refused = await panel.call('fileTickets', { ids, destination });
    expect(refused.error).toMatchObject({ code: 'INVALID', field: 'fields.customfield_10100' });
    expect(refused.error.message).toContain('"Team"');
    const filing = await panel.call('fileTickets', { ids, destination, fields: filled });
    expect(filing.value.filed).toEqual(ids);
    const [ticket] = filing.value.items.flatMap((one) => one.tickets ?? []);
    const fields = await fieldsOf(engineer, ticket?.key ?? '');
    expect(fields).toMatchObject({ customfield_10100: { value: 'Checkout' } });
    expect(adfFault(fields['customfield_10101'])).toBeNull();
    expect(JSON.stringify(fields['customfield_10101'])).toContain('For <b>partners</b> & *banks*');
  });

  it('and that only Jira can ask for is told to create it there, then link', async () => {
    const kept: CustomFieldSpec = { ...team, id: 'customfield_10102', name: 'Region', type: 'cascading' };
    const { panel, ids, destination } = await scene({ customFields: [{ ...kept, issueTypeNames: ['Task'] }] });
    const refused = await panel.call('fileTickets', { ids, destination });
    expect(refused.error.message).toContain('Create the ticket in Jira, then link it');
  });

  it('takes forged fields, options, types and links for what they are', async () => {
    const { panel, ids, destination, types } = await scene({});
    const forged = [
      { fields: { reporter: { kind: 'user', value: 'somebody' } } },
      { fields: { summary: { kind: 'text', value: 'Mine' } } },
      { fields: { security: { kind: 'select', value: '10000' } } },
      { fields: { duedate: { kind: 'text', value: 'soon' } } },
      { fields: { '../../x': { kind: 'text', value: 'x' } } },
      { linkTypeId: '77' },
      { disclosure: 'everything' },
      { destination: { ...destination, issueTypeId: '10001' } },
    ];
    for (const one of forged) {
      const answer = await panel.call('fileTickets', { ids, destination, ...one });
      expect(answer.error.code, JSON.stringify(one)).toBe('INVALID');
    }
    expect(types.map((one) => one.name)).toEqual(['Story', 'Task', 'Bug']);
    expect((await panel.call('fileTickets', { ids, destination })).value.filed).toEqual(ids);
  });

  it('gets assignee, day, labels and another type and link where somebody chose them', async () => {
    const { engineer, panel, ids, destination, types, model } = await scene({});
    const found = (await panel.call('findAssignees', { projectKey: 'PAY', query: 'lead' })).value as unknown as {
      accountId: string;
    }[];
    const issueTypeId = types.find((one) => one.name === 'Bug')?.id ?? '';
    const filing = await panel.call('fileTickets', {
      ids,
      destination: { ...destination, issueTypeId },
      linkTypeId: '10000',
      fields: {
        assignee: { kind: 'user', value: found[0]?.accountId },
        labels: { kind: 'labels', value: ['security', 'q1'] },
      },
      each: [{ id: 'R2', fields: { duedate: { kind: 'date', value: '2026-12-01' } } }],
    });
    const [one, other] = filing.value.items.map((item) => item.tickets?.[0]?.key ?? '');
    expect(await fieldsOf(engineer, one ?? '')).toMatchObject({
      issuetype: { name: 'Bug' },
      assignee: { accountId: found[0]?.accountId },
      labels: ['q1', 'security'],
      duedate: null,
      issuelinks: [{ type: { name: 'Blocks' }, outwardIssue: { key: model.key } }],
    });
    expect(await fieldsOf(engineer, other ?? '')).toMatchObject({ duedate: '2026-12-01' });
  });

  it('has the others filed when Jira refuses some, and says why', async () => {
    const { panel, ids, destination } = await scene({});
    const nobody = { kind: 'user', value: 'no-such-account' };
    const each = [{ id: 'R2', fields: { assignee: nobody } }];
    const filing = (await panel.call('fileTickets', { ids, destination, each })).value as unknown as {
      filed: string[];
      refused: { id: string; reason: string }[];
    };
    expect(filing.filed).toEqual(['R1']);
    expect(filing.refused).toMatchObject([{ id: 'R2', reason: expect.stringContaining('cannot be assigned') }]);
  });

  it.each([400, 413])('says why when Jira refuses all at once with %i, and can be pressed again', async (status) => {
    const { panel, ids, destination } = await scene({});
    kit.faults({ match: 'POST /rest/api/3/issue/bulk', status });
    const reason = `Prepared failure: ${status}`;
    expect((await panel.call('fileTickets', { ids, destination })).value).toMatchObject({
      pending: [],
      refused: ids.map((id) => ({ id, reason })),
    });
    expect((await panel.call('fileTickets', { ids, destination })).value).toMatchObject({ filed: ids });
  });
});

describe('a Threat model issue with a security level', () => {
  it('gets tickets that say nothing of the threat, unless somebody chooses otherwise', async () => {
    const { engineer, model, panel, ids, destination } = await scene({}, 2, 'security');
    await engineer.put(`/rest/api/3/issue/${model.key}`, { fields: { security: { id: '10000' } } });
    expect((await panel.call('filingPlan', {})).value).toMatchObject({ guarded: true });
    const filing = await panel.call('fileTickets', { ids: [ids[0]], destination });
    const [quiet] = filing.value.items.flatMap((one) => one.tickets ?? []);
    const fields = await fieldsOf(engineer, quiet?.key ?? '');
    expect(fields['summary']).toBe(`Security recommendation R1 of ${model.key}`);
    expect(adfFault(fields['description'])).toBeNull();
    expect(JSON.stringify(fields['description'])).toContain(`${kit.url}/browse/${model.key}`);
    expect(JSON.stringify(fields)).not.toMatch(/signature of every upload|another partner/);
    const open = await panel.call('fileTickets', { ids: [ids[1]], destination, disclosure: 'full' });
    const told = open.value.items.flatMap((one) => one.tickets ?? []).at(-1);
    expect(JSON.stringify(await fieldsOf(engineer, told?.key ?? ''))).toContain('another partner');
  });
});

describe('fifty at once', () => {
  it('takes one bulk create, one link each, and a handful of calls around them', async () => {
    const { engineer, panel, ids, destination } = await scene({}, 50);
    const before = kit.invocations().length;
    const filing = await panel.call('fileTickets', { ids, destination });
    expect(filing.value.filed).toHaveLength(50);
    const [run] = kit.invocations().slice(before);
    const calls = (run?.calls ?? [])
      .filter((one) => one.to === 'jira')
      .map((one) => `${one.method} ${one.path.split('?')[0]}`);
    const of = (call: string) => calls.filter((one) => one === call).length;
    expect(of('POST /rest/api/3/issue/bulk')).toBe(1);
    expect(of('POST /rest/api/3/issueLink')).toBe(50);
    expect(calls.length).toBeLessThanOrEqual(57);
    await kit.settle();
    expect(await story.search(engineer, 'project = PAY AND issuetype = Task')).toHaveLength(50);
  });
});

describe('a ticket that exists already', () => {
  const task = { project: { key: 'PAY' }, issuetype: { name: 'Task' }, summary: 'Rotate the partner keys' };

  it('is found by words, linked to two recommendations, followed, and unlinked again', async () => {
    const { engineer, model, panel, ids } = await scene({});
    const ticket = await story.createIssue(engineer, task);
    await kit.settle();
    const found = await panel.call('findTickets', { text: 'rotate key" OR' });
    expect(found.value).toEqual([]);
    expect((await panel.call('findTickets', { text: 'partner rot' })).value).toMatchObject([
      { key: ticket.key, summary: task.summary, status: 'To Do' },
    ]);
    for (const id of ids) expect((await panel.call('linkTicket', { id, ticket: ticket.key })).ok).toBe(true);
    await kit.settle();
    await story.moveTo(engineer, ticket.key, 'Done');
    await kit.settle();
    expect(await story.property(engineer, model.key)).toMatchObject({ progress: 100 });
    expect((await ticketsOf(panel)(engineer, model.key)).map((one) => one.state)).toEqual(['done', 'done']);
    expect((await fieldsOf(engineer, ticket.key))['issuelinks']).toHaveLength(1);
    await panel.call('unlinkTicket', { id: ids[0], ticketId: ticket.id });
    expect((await fieldsOf(engineer, ticket.key))['issuelinks']).toHaveLength(1);
    await panel.call('unlinkTicket', { id: ids[1], ticketId: ticket.id });
    await kit.settle();
    expect((await fieldsOf(engineer, ticket.key))['issuelinks']).toEqual([]);
    expect(await story.property(engineer, model.key)).toMatchObject({ progress: 0 });
  });

  it('is not found, and not linked, in a project that the person cannot see', async () => {
    const { panel, ids } = await scene({});
    const outsider = kit.as('outsider');
    const secret = await story.createIssue(outsider, { ...task, project: { key: 'OPS' } });
    await kit.settle();
    expect((await panel.call('findTickets', { text: 'rotate' })).value).toEqual([]);
    expect((await panel.call('findTickets', { text: secret.key })).value).toEqual([]);
    const refused = await panel.call('linkTicket', { id: ids[0], ticket: secret.key });
    const missing = await panel.call('linkTicket', { id: ids[0], ticket: 'OPS-999' });
    expect(refused.error).toEqual(missing.error);
    expect(refused.error).toMatchObject({ code: 'INVALID', message: expect.stringContaining('that you can see') });
  });

  it('is refused where it is the threat model itself, by key and by address', async () => {
    const { model, panel, ids } = await scene({});
    for (const ticket of [model.key, `${kit.url}/browse/${model.key}`]) {
      const refused = await panel.call('linkTicket', { id: ids[0], ticket });
      expect(refused.error.message).toContain('the threat model itself');
    }
  });

  it('that only claims to answer a recommendation changes nothing', async () => {
    const { engineer, model, panel } = await scene({});
    const forged = await story.createIssue(engineer, task);
    const value = { v: 1, modelId: model.id, recommendation: 'R1', nonce: 'linked-1', answers: [] };
    await engineer.put(`/rest/api/3/issue/${forged.key}/properties/threat-model-recommendation`, value);
    await story.moveTo(engineer, forged.key, 'Done');
    await kit.settle();
    expect(await ticketsOf(panel)(engineer, model.key)).toEqual([]);
  });
});
