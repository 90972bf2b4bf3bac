/** What Jira knows of a ticket is in the panel: by the event, by the sweep where the event was lost, by the weekly check. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Kit, KitClient } from '../../local/kit.ts';
import { type Filed, readyToFile } from '../support/crash-walk.ts';
import * as story from '../support/story.ts';

let kit: Kit;
let engineer: KitClient;
let scene: Filed & { tickets: string[] };

async function filed(count: number, options: Parameters<typeof story.startEmpty>[0] = {}): Promise<void> {
  kit = await story.startEmpty(options);
  engineer = kit.as('engineer');
  const ready = await readyToFile(kit, engineer, count);
  const answer = await ready.panel.call('fileTickets', { ids: ready.ids, destination: ready.destination });
  await kit.settle();
  scene = { ...ready, tickets: answer.value.items.map((one) => one.tickets?.[0]?.key ?? '') };
}

interface Ticket {
  key: string;
  state: string;
  assignee?: string | null;
  dueOn?: string | null;
  movedFrom?: string;
  checkedAt?: string;
}

async function tickets(): Promise<Ticket[]> {
  const { value } = await story.openPanel(engineer, scene.model.key);
  return value.items.flatMap((item) => (item.tickets ?? []) as Ticket[]);
}

const key = (at = 0): string => scene.tickets[at] ?? '';
const accountOf = (email: string): string => kit.jira.userByEmail(email)?.accountId ?? '';

async function edit(ticket: string, fields: Record<string, unknown>): Promise<void> {
  const answer = await engineer.put(`/rest/api/3/issue/${ticket}`, { fields });
  if (answer.status !== 204) throw new Error(`editing ${ticket}: ${answer.status} ${JSON.stringify(answer.body)}`);
}

async function moveToSecurity(ticket: string): Promise<void> {
  const { body } = await engineer.get('/rest/api/3/project/SEC');
  const { issueTypes } = body as { issueTypes: { id: string; name: string }[] };
  const task = issueTypes.find((one) => one.name === 'Task')?.id ?? '';
  const targetToSourcesMapping = { [`SEC,${task}`]: { inferFieldDefaults: true, issueIdsOrKeys: [ticket] } };
  const answer = await engineer.post('/rest/api/3/bulk/issues/move', { targetToSourcesMapping });
  if (answer.status !== 201) throw new Error(`moving ${ticket}: ${answer.status} ${JSON.stringify(answer.body)}`);
}

/** Calls to Jira of one function since a moment, as `app POST …`. */
function jiraCalls(since: number, functionKey: string): string[] {
  return kit
    .invocations()
    .slice(since)
    .filter((one) => one.function === functionKey)
    .flatMap((one) => one.calls.filter((call) => call.to === 'jira'))
    .map((call) => `${call.method} ${(call.path.split('?')[0] ?? '').replace(/\d{4,}/g, 'n')}`);
}

afterEach(() => kit.close());

describe('a ticket', () => {
  beforeEach(() => filed(1));

  it('shows who works on it and until when, in two calls for each event', async () => {
    const before = kit.invocations().length;
    await edit(key(), { assignee: { accountId: accountOf('lead@example.com') }, duedate: '2026-12-24' });
    await kit.settle();
    expect(await tickets()).toMatchObject([{ assignee: accountOf('lead@example.com'), dueOn: '2026-12-24' }]);
    expect(jiraCalls(before, 'ticket-changed')).toEqual([
      'GET /rest/api/3/issue/n',
      'PUT /rest/api/3/issue/n/properties/threat-model',
    ]);
    await edit(key(), { assignee: null, duedate: null });
    await kit.settle();
    expect(await tickets()).toMatchObject([{ assignee: null, dueOn: null }]);
  });

  it('is followed to another project, where every later change counts', async () => {
    await moveToSecurity(key());
    await kit.settle();
    expect(await tickets()).toMatchObject([{ key: 'SEC-2', movedFrom: key(), state: 'open' }]);
    await story.moveTo(engineer, 'SEC-2', 'Done');
    await kit.settle();
    expect(await tickets()).toMatchObject([{ key: 'SEC-2', state: 'done' }]);
    expect(await story.property(engineer, scene.model.key)).toMatchObject({ progress: 100 });
  });

  it('that was deleted may be filed again', async () => {
    await kit.as('admin').delete(`/rest/api/3/issue/${key()}`);
    await kit.settle();
    expect(await tickets()).toMatchObject([{ state: 'gone' }]);
    const again = await scene.panel.call('fileTickets', { ids: scene.ids, destination: scene.destination });
    expect(again.value.filed).toEqual(scene.ids);
  });

  it.each(['duplicate', 'reorder', 'delay'] as const)(
    'ends as Jira has it when events are subject to %s',
    async (event) => {
      kit.faults({ event, match: 'ticket-changed', times: 20 });
      await story.moveTo(engineer, key(), 'In Progress');
      await edit(key(), { duedate: '2026-12-24' });
      await story.moveTo(engineer, key(), 'Done');
      await edit(key(), { assignee: { accountId: accountOf('lead@example.com') } });
      await kit.settle();
      await kit.advance('PT10M');
      await kit.settle();
      expect(await tickets()).toMatchObject([
        { state: 'done', dueOn: '2026-12-24', assignee: accountOf('lead@example.com') },
      ]);
      expect(await story.property(engineer, scene.model.key)).toMatchObject({ progress: 100, openMedium: 0 });
    },
  );

  it('of nobody’s model costs no Jira call, whatever its properties claim', async () => {
    const properties = [{ key: 'threat-model-recommendation', value: await markerOf(key()) }];
    const fields = { project: { key: 'PAY' }, issuetype: { name: 'Task' }, summary: 'Somebody’s own errand' };
    const forged = (await engineer.post('/rest/api/3/issue', { fields, properties })).body as story.Created;
    await kit.settle();
    const before = kit.invocations().length;
    await story.moveTo(engineer, forged.key, 'Done');
    await kit.settle();
    await kit.advance('PT1H');
    await kit.settle();
    expect(jiraCalls(before, 'ticket-changed')).toEqual([]);
    expect(await tickets()).toMatchObject([{ key: key(), state: 'open' }]);
    expect(await story.property(engineer, scene.model.key)).toMatchObject({ progress: 0 });
  });
});

async function markerOf(ticket: string): Promise<unknown> {
  const answer = await engineer.get(`/rest/api/3/issue/${ticket}/properties/threat-model-recommendation`);
  return (answer.body as { value: unknown }).value;
}

describe('what no event told of', () => {
  it('is there after the hourly sweep: one call to find, one to look at all, one for the model', async () => {
    await filed(3);
    await kit.advance('PT1H');
    await kit.settle();
    kit.faults({ event: 'drop', match: 'ticket-changed', times: 100 });
    await story.moveTo(engineer, key(0), 'Done');
    await edit(key(1), { duedate: '2026-12-24' });
    await moveToSecurity(key(2));
    await kit.settle();
    expect(await tickets()).not.toMatchObject([{ state: 'done' }, {}, {}]);
    const before = kit.invocations().length;
    await kit.advance('PT1H');
    await kit.settle();
    expect(await tickets()).toMatchObject([
      { state: 'done' },
      { dueOn: '2026-12-24', state: 'open' },
      { key: 'SEC-2', movedFrom: key(2) },
    ]);
    expect(await story.property(engineer, scene.model.key)).toMatchObject({ progress: 33 });
    const searches = jiraCalls(before, 'sweep').filter((one) => one.endsWith('/search/jql'));
    // One for the tickets; the others are for the models, which changed too: their property was written.
    expect(searches.length).toBeLessThanOrEqual(3);
    expect(jiraCalls(before, 'model-work').filter((one) => one.endsWith('/bulkfetch'))).toHaveLength(1);
  });

  it('has the queue look at no ticket when nothing changed', async () => {
    await filed(1);
    await kit.advance('PT3H');
    await kit.settle();
    const before = kit.invocations().length;
    await kit.advance('PT1H');
    await kit.settle();
    expect(jiraCalls(before, 'model-work').filter((one) => one.includes('bulkfetch'))).toEqual([]);
  });

  it('of a deleted ticket is there within a week', async () => {
    await filed(2);
    await edit(key(1), { duedate: '2026-12-24' });
    await kit.settle();
    kit.faults({ event: 'drop', match: 'ticket-changed', times: 100 });
    await kit.as('admin').delete(`/rest/api/3/issue/${key(1)}`);
    await kit.settle();
    expect(await tickets()).toMatchObject([{ state: 'open' }, { state: 'open' }]);
    await kit.advance('P8D');
    await kit.settle();
    expect(await tickets()).toMatchObject([{ state: 'open' }, { state: 'gone' }]);
  });

  it('looks at every ticket again each week', async () => {
    await filed(2);
    await kit.advance('P1D');
    await kit.settle();
    const first = (await tickets()).map((one) => Date.parse(one.checkedAt ?? ''));
    await kit.advance('P8D');
    await kit.settle();
    const second = (await tickets()).map((one) => Date.parse(one.checkedAt ?? ''));
    for (const [at, time] of second.entries()) expect(time).toBeGreaterThan((first[at] ?? 0) + 6 * 86_400_000);
  });
});

describe('a ticket out of the app’s sight', () => {
  const everything = ['browse', 'create', 'edit', 'comment', 'link', 'transition', 'delete', 'administer'] as const;
  const options = {
    appRights: { SEC: everything, PAY: everything },
    users: [{ email: 'facility@example.com', rights: { SEC: everything, PAY: everything, OPS: everything } }],
  };
  const moveToOps = async () => {
    const targetToSourcesMapping = { 'OPS,10002': { inferFieldDefaults: true, issueIdsOrKeys: [key()] } };
    const moved = await kit.as('facility').post('/rest/api/3/bulk/issues/move', { targetToSourcesMapping });
    expect(moved.status).toBe(201);
    await kit.settle();
  };

  it('is hidden, not deleted, and is not filed a second time', async () => {
    await filed(1, options);
    await moveToOps();
    expect(await tickets()).toMatchObject([{ key: key(), state: 'hidden' }]);
    const again = await scene.panel.call('fileTickets', { ids: scene.ids, destination: scene.destination });
    expect(again.value).toMatchObject({ filed: [], skipped: scene.ids });
    await kit.advance('P8D');
    await kit.settle();
    expect(await tickets()).toMatchObject([{ key: key(), state: 'hidden' }]);
  });
});
