import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Kit, KitClient } from '../../local/kit.ts';
import * as story from '../support/story.ts';

let kit: Kit;
let engineer: KitClient;

beforeEach(async () => {
  kit = await story.startEmpty();
  engineer = kit.as('engineer');
});
afterEach(() => kit.close());

describe('a new Threat model issue', () => {
  it('is sized: property with size, rank, stage and counts, and one comment by the app', async () => {
    const { key } = await story.threatModel(engineer);
    await kit.settle();
    const property = await story.property(engineer, key);
    expect(property).toMatchObject({ v: 1, stage: 'preparing', progress: 0, recommendations: 0, openHigh: 0 });
    expect(['S', 'M', 'L']).toContain(property?.['size']);
    expect(property?.['sizeRank']).toBe(['none', 'S', 'M', 'L'].indexOf(String(property?.['size'])));
    const posted = await story.comments(engineer, key);
    expect(posted.map((one) => one.author.accountType)).toEqual(['app']);
    expect(JSON.stringify(posted[0]?.body)).toMatch(/Small|Medium|Large/);
  });

  it('costs at most 4 Jira calls', async () => {
    await story.threatModel(engineer);
    await kit.settle();
    const [invocation, ...more] = story.jiraCalls(kit);
    expect(more).toEqual([]);
    expect(invocation?.function).toBe('issue-created');
    expect(invocation?.calls).toBeLessThanOrEqual(4);
  });

  it('that meets no criterion is sized none and told how to ask anyway, and asking gives it a size', async () => {
    const { key } = await story.threatModel(engineer, story.typo);
    await kit.settle();
    expect(await story.property(engineer, key)).toMatchObject({ size: 'none', sizeRank: 0, stage: 'declined' });
    expect(JSON.stringify(await story.comments(engineer, key))).toContain('Ask anyway');
    const panel = await story.openPanel(engineer, key);
    await panel.call('askAnyway', {});
    expect(await story.property(engineer, key)).toMatchObject({ size: 'S', sizeRank: 1, stage: 'preparing' });
    expect(await story.comments(engineer, key)).toHaveLength(1);
  });

  it('of another type or in another project has no effect and costs no Jira call', async () => {
    const task = await story.createIssue(engineer, {
      project: { key: 'SEC' },
      issuetype: { name: 'Task' },
      ...story.partnerUpload,
    });
    const foreign = await story.epic(engineer);
    await engineer.put(`/rest/api/3/issue/${foreign.key}`, {
      fields: { summary: 'Partner settlement uploads, second try' },
    });
    await kit.settle();
    expect(story.jiraCalls(kit).filter((one) => one.calls > 0)).toEqual([]);
    expect(await story.property(engineer, task.key)).toBeNull();
    expect(await story.comments(engineer, foreign.key)).toEqual([]);
  });
});

describe('the panel', () => {
  it('loads with one invocation, one Jira call and at most 5 storage requests', async () => {
    const { key } = await story.threatModel(engineer);
    await kit.settle();
    const before = kit.invocations().length;
    const panel = await story.openPanel(engineer, key);
    expect(panel.ok).toBe(true);
    const load = kit.invocations().slice(before);
    expect(load).toHaveLength(1);
    expect(load[0]?.calls.filter((call) => call.to === 'jira')).toHaveLength(1);
    expect(load[0]?.calls.filter((call) => call.to === 'storage').length).toBeLessThanOrEqual(5);
  });

  it('keeps what was typed, and shows people their own writes before the index knows them', async () => {
    const { key } = await story.threatModel(engineer);
    await kit.settle();
    const panel = await story.openPanel(engineer, key);
    await panel.call('addLastThing', { requestId: crypto.randomUUID(), text: 'Money goes to the wrong account' });
    await story.capture(panel, 2);
    const changed = await panel.call('setPriority', { id: 'R1', rev: 1, priority: 'high' });
    expect(changed.ok).toBe(true);
    const again = await engineer.invoke(
      'threat-model-panel',
      'open',
      { grant: null, input: { known: { R1: 2 } } },
      key,
    );
    const { value } = again.body as { value: story.PanelValue };
    expect(value.items.map((item) => item.id)).toEqual(['L1', 'T1', 'R1', 'R2']);
    expect(value.items.find((item) => item.id === 'R1')).toMatchObject({ priority: 'high', rev: 2 });
  });

  it('writes without any Jira call, and rewrites the property once for a whole burst', async () => {
    const { key } = await story.threatModel(engineer);
    await kit.settle();
    const panel = await story.openPanel(engineer, key);
    const before = kit.invocations().length;
    await story.capture(panel, 5);
    await kit.settle();
    const calls = story.jiraCalls(kit, before).filter((one) => one.calls > 0);
    expect(calls).toEqual([{ function: 'model-work', calls: 1 }]);
    expect(await story.property(engineer, key)).toMatchObject({
      threats: 1,
      recommendations: 5,
      openMedium: 5,
      stage: 'meeting',
    });
  });
});

describe('filing and following', () => {
  async function modelUnderEpic(recommendations: number) {
    const model = await story.threatModel(engineer);
    const parent = await story.epic(engineer);
    await story.relate(engineer, model, parent);
    await kit.settle();
    const panel = await story.openPanel(engineer, model.key);
    const ids = await story.capture(panel, recommendations);
    const plan = await panel.call('filingPlan', {});
    return { model, parent, panel, ids, targets: plan.value.targets };
  }

  it('creates one child ticket per recommendation under the linked epic, linked to the model, with the reason', async () => {
    const { model, parent, panel, ids, targets } = await modelUnderEpic(3);
    expect(targets[0]).toMatchObject({ kind: 'child', parent: { key: parent.key } });
    const filing = await panel.call('fileTickets', { ids, destination: targets[0]?.destination });
    expect(filing.value.filed).toEqual(ids);
    await kit.settle();
    const children = await story.search(engineer, `parent = ${parent.key}`);
    expect(children).toHaveLength(3);
    const ticket = await engineer.get(`/rest/api/3/issue/${children[0]}?fields=description,issuelinks,creator`);
    const words = JSON.stringify(ticket.body);
    expect(words).toContain('another partner’s name');
    expect(words).toContain('Do this, or get approval');
    expect(words).toContain(model.key);
  });

  it('files sub-tasks of the Threat model issue where no team project is known', async () => {
    const model = await story.threatModel(engineer);
    await kit.settle();
    const panel = await story.openPanel(engineer, model.key);
    const ids = await story.capture(panel, 2);
    const { targets } = (await panel.call('filingPlan', {})).value;
    expect(targets.map((one) => one.kind)).toEqual(['sub-task']);
    await panel.call('fileTickets', { ids, destination: targets[0]?.destination });
    await kit.settle();
    expect(await story.search(engineer, `parent = ${model.key}`)).toHaveLength(2);
  });

  it('creates nothing twice, pressed twice or by two people at once', async () => {
    const { model, parent, panel, ids, targets } = await modelUnderEpic(4);
    const lead = await story.openPanel(kit.as('lead'), model.key);
    const input = { ids, destination: targets[0]?.destination };
    await Promise.all([
      panel.call('fileTickets', input),
      panel.call('fileTickets', input),
      lead.call('fileTickets', input),
    ]);
    await kit.settle();
    await panel.call('fileTickets', input);
    await kit.settle();
    expect(await story.search(engineer, `parent = ${parent.key}`)).toHaveLength(4);
  });

  it('brings a ticket’s status back into the panel, the property and JQL', async () => {
    const { model, panel, ids, targets } = await modelUnderEpic(2);
    await panel.call('setPriority', { id: 'R1', rev: 1, priority: 'high' });
    const filing = await panel.call('fileTickets', { ids, destination: targets[0]?.destination });
    const ticket = filing.value.items[0]?.tickets?.[0]?.key ?? '';
    await kit.settle();
    const { size } = (await story.property(engineer, model.key)) ?? {};
    const open = `threatModelSize = "${String(size)}" AND threatModelOpenHigh > 0`;
    expect(await story.search(engineer, open)).toEqual([model.key]);
    const before = kit.invocations().length;
    await story.moveTo(engineer, ticket, 'Done');
    await kit.settle();
    const calls = story.jiraCalls(kit, before).filter((one) => one.function === 'ticket-changed');
    expect(calls.reduce((sum, one) => sum + one.calls, 0)).toBeLessThanOrEqual(3);
    expect(await story.property(engineer, model.key)).toMatchObject({ progress: 50, openHigh: 0, openMedium: 1 });
    const again = await story.openPanel(engineer, model.key);
    expect(again.value.items.find((item) => item.id === 'R1')?.tickets).toMatchObject([{ state: 'done' }]);
    expect(await story.search(engineer, open)).toEqual([]);
  });

  it('does not take a ticket closed as Won’t Do for done, although nobody has set anything up', async () => {
    const { model, panel, ids, targets } = await modelUnderEpic(1);
    const filing = await panel.call('fileTickets', { ids, destination: targets[0]?.destination });
    const ticket = filing.value.items[0]?.tickets?.[0]?.key ?? '';
    const { body } = await engineer.get(`/rest/api/3/issue/${ticket}/transitions`);
    const { transitions } = body as { transitions: { id: string; to: { name: string } }[] };
    const transition = { id: transitions.find((one) => one.to.name === 'Done')?.id };
    const fields = { resolution: { name: "Won't Do" } };
    await engineer.post(`/rest/api/3/issue/${ticket}/transitions`, { transition, fields });
    await kit.settle();
    const again = await story.openPanel(engineer, model.key);
    expect(again.value.items.find((item) => item.id === 'R1')?.tickets).toMatchObject([{ state: 'not-done' }]);
    expect(await story.property(engineer, model.key)).toMatchObject({ progress: 0 });
  });

  it('shows a deleted ticket as gone and lets the recommendation be filed again', async () => {
    const { model, panel, ids, targets } = await modelUnderEpic(1);
    const destination = targets[0]?.destination;
    const filing = await panel.call('fileTickets', { ids, destination });
    const ticket = filing.value.items[0]?.tickets?.[0]?.key ?? '';
    await kit.as('admin').delete(`/rest/api/3/issue/${ticket}`);
    await kit.settle();
    const again = await story.openPanel(engineer, model.key);
    expect(again.value.items.find((item) => item.id === 'R1')?.tickets).toMatchObject([{ state: 'gone' }]);
    expect((await again.call('fileTickets', { ids, destination })).value.filed).toEqual(['R1']);
  });
});

describe('people without rights', () => {
  it('learn nothing: not even that there is a model', async () => {
    const { key } = await story.threatModel(engineer);
    await kit.settle();
    const stranger = await story.openPanel(kit.as('outsider'), key);
    const nowhere = await kit
      .as('outsider')
      .invoke('threat-model-panel', 'open', { grant: null, input: {} }, 'SEC-999');
    expect(stranger).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } });
    expect(stranger).not.toHaveProperty('grant');
    expect(JSON.stringify(nowhere.body)).toContain('NOT_FOUND');
  });

  it('may read with Browse, but not write', async () => {
    const { key } = await story.threatModel(engineer);
    await kit.settle();
    const reader = await story.openPanel(kit.as('reader'), key);
    expect(reader.value.access).toEqual(['view']);
    const added = await reader.call('addThreat', { requestId: crypto.randomUUID(), text: 'Should not be here' });
    expect(added).toMatchObject({ ok: false, error: { code: 'FORBIDDEN' } });
  });

  it('cannot carry a grant from one issue to another', async () => {
    const [one, other] = [await story.threatModel(engineer), await story.threatModel(engineer)];
    await kit.settle();
    const { grant } = await story.openPanel(engineer, one.key);
    const input = { requestId: crypto.randomUUID(), text: 'Should not be here' };
    const used = await engineer.invoke('threat-model-panel', 'addThreat', { grant: grant.token, input }, other.key);
    expect(used.body).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } });
  });

  it('cannot use somebody else’s grant', async () => {
    const { key } = await story.threatModel(engineer);
    await kit.settle();
    const { grant } = await story.openPanel(engineer, key);
    const input = { requestId: crypto.randomUUID(), text: 'Should not be here' };
    const used = await kit.as('reader').invoke('threat-model-panel', 'addThreat', { grant: grant.token, input }, key);
    expect(used.body).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } });
  });
});
