/** Every way a model is born ends with one size, a record and a property of its own, and one comment at most. */
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

async function edit(key: string, fields: Record<string, unknown>): Promise<void> {
  const answer = await engineer.put(`/rest/api/3/issue/${key}`, { fields });
  if (answer.status !== 204) throw new Error(`editing ${key}: ${answer.status} ${JSON.stringify(answer.body)}`);
  await kit.settle();
}

async function hours(count: number): Promise<void> {
  await kit.advance(`PT${count}H`);
  await kit.settle();
}

async function expectSized(key: string, stage = 'preparing'): Promise<void> {
  expect(await story.property(engineer, key)).toMatchObject({ stage });
  expect(await story.comments(engineer, key)).toHaveLength(1);
  expect((await story.openPanel(engineer, key)).value.model).toMatchObject({ stage });
}

/** Calls of invocations since a moment, to one place. */
function calls(since: number, to: string): number[] {
  const counts = kit.invocations().slice(since);
  return counts.map((one) => one.calls.filter((call) => call.to === to).length);
}

describe('a threat model is born', () => {
  it('when an issue becomes one by its type', async () => {
    const fields = { project: { key: 'SEC' }, issuetype: { name: 'Task' }, ...story.partnerUpload };
    const { key } = await story.createIssue(engineer, fields);
    await kit.settle();
    expect(await story.property(engineer, key)).toBeNull();
    await edit(key, { issuetype: { name: 'Threat model' } });
    await expectSized(key);
    await hours(2);
    await expectSized(key);
  });

  it('as a clone, whose property is not the one it carried', async () => {
    const original = await story.threatModel(engineer);
    await kit.settle();
    const value = await story.property(engineer, original.key);
    const body = {
      fields: { project: { key: 'SEC' }, issuetype: { name: 'Threat model' }, ...story.typo },
      properties: [{ key: 'threat-model', value }],
    };
    const { key } = (await engineer.post('/rest/api/3/issue', body)).body as story.Created;
    await kit.settle();
    expect(await story.property(engineer, key)).toMatchObject({ size: 'none' });
    await expectSized(key, 'declined');
    await expectSized(original.key);
  });

  it('as a clone whose event was lost, although search knows a size of it', async () => {
    const original = await story.threatModel(engineer);
    await kit.settle();
    await hours(1);
    kit.faults({ event: 'drop', match: 'issue-created' });
    const properties = [{ key: 'threat-model', value: await story.property(engineer, original.key) }];
    const fields = { project: { key: 'SEC' }, issuetype: { name: 'Threat model' }, ...story.typo };
    const { key } = (await engineer.post('/rest/api/3/issue', { fields, properties })).body as story.Created;
    await hours(1);
    await expectSized(key, 'declined');
  });

  it('within the hour when its event was lost', async () => {
    kit.faults({ event: 'drop', match: 'issue-created' });
    const { key } = await story.threatModel(engineer);
    await kit.settle();
    expect(await story.property(engineer, key)).toBeNull();
    await hours(1);
    await expectSized(key);
    await hours(3);
    await expectSized(key);
  });

  it('for issues older than the app: all are sized, and closed ones get no comment', async () => {
    kit.faults({ event: 'drop', times: 1_000 });
    const made: story.Created[] = [];
    for (let count = 0; count < 23; count += 1) made.push(await story.threatModel(engineer));
    const closed = made[0]?.key ?? '';
    await story.moveTo(engineer, closed, 'Done');
    await kit.settle();
    kit.clearFaults();
    await hours(1);
    expect(await story.search(engineer, 'project = SEC AND threatModelSize IS EMPTY')).toEqual([]);
    expect(await story.property(engineer, closed)).toMatchObject({ stage: 'closed' });
    expect(await story.comments(engineer, closed)).toEqual([]);
    for (const { key } of made.slice(1)) expect(await story.comments(engineer, key)).toHaveLength(1);
    const consumed = kit.invocations().filter((one) => one.function === 'model-work');
    expect(consumed.length).toBeGreaterThanOrEqual(3);
  });
});

describe('a threat model follows its issue', () => {
  it('is sized again when the text changes, in the same comment', async () => {
    const { key } = await story.threatModel(engineer, story.typo);
    await kit.settle();
    await edit(key, story.partnerUpload);
    const property = await story.property(engineer, key);
    expect(property).toMatchObject({ stage: 'preparing' });
    expect(property?.['size']).not.toBe('none');
    const posted = await story.comments(engineer, key);
    expect(posted).toHaveLength(1);
    expect(JSON.stringify(posted[0]?.body)).toContain('it was sized again: None before');
  });

  it('is not commented on when an edit changes nothing of its size', async () => {
    const { key } = await story.threatModel(engineer);
    await kit.settle();
    const before = await story.comments(engineer, key);
    await edit(key, { labels: ['berlin-office'] });
    expect(await story.comments(engineer, key)).toEqual(before);
  });

  it('is closed and reopened with it, also when the event is lost', async () => {
    const { key } = await story.threatModel(engineer);
    await kit.settle();
    await story.moveTo(engineer, key, 'Done');
    await kit.settle();
    expect(await story.property(engineer, key)).toMatchObject({ stage: 'closed' });
    await hours(1);
    kit.faults({ event: 'drop', match: 'ticket-changed' });
    await story.moveTo(engineer, key, 'To Do');
    await kit.settle();
    expect(await story.property(engineer, key)).toMatchObject({ stage: 'closed' });
    await hours(1);
    expect(await story.property(engineer, key)).toMatchObject({ stage: 'preparing' });
    expect(await story.comments(engineer, key)).toHaveLength(1);
  });

  it('follows also when the site has used up its batches of the minute', async () => {
    const { key } = await story.threatModel(engineer);
    await kit.settle();
    kit.faults({ match: { to: 'storage', path: 'batch/get' }, status: 429, code: 'RATE_LIMIT_EXCEEDED' });
    await story.moveTo(engineer, key, 'Done');
    await kit.settle();
    const last = kit.invocations().at(-1);
    expect(last).toMatchObject({ function: 'ticket-changed', outcome: 'ok' });
    expect(last?.calls[0]).toMatchObject({ path: expect.stringContaining('batch/get') as string, status: 429 });
    expect(await story.property(engineer, key)).toMatchObject({ stage: 'closed' });
  });

  it('stays as it is when the issue becomes another type', async () => {
    const { key } = await story.threatModel(engineer);
    await kit.settle();
    const before = await story.property(engineer, key);
    await edit(key, { issuetype: { name: 'Task' } });
    await story.moveTo(engineer, key, 'Done');
    await hours(2);
    expect(await story.property(engineer, key)).toEqual(before);
  });
});

describe('what does not concern the app', () => {
  it.each([
    ['a new summary', (key: string) => edit(key, { summary: 'Partner settlement uploads, second try' })],
    ['a new label', (key: string) => edit(key, { labels: ['q3'] })],
    ['another type', (key: string) => edit(key, { issuetype: { name: 'Task' } })],
    ['a transition', (key: string) => story.moveTo(engineer, key, 'Done')],
    ['another date', (key: string) => edit(key, { duedate: '2027-01-31' })],
  ])('%s costs one storage request and no Jira call', async (_what, change) => {
    const fields = { project: { key: 'PAY' }, issuetype: { name: 'Story' }, summary: 'Partner settlement uploads' };
    const { key } = await story.createIssue(engineer, fields);
    await kit.settle();
    const before = kit.invocations().length;
    await change(key);
    await kit.settle();
    expect(calls(before, 'jira')).toEqual([0]);
    expect(calls(before, 'storage')).toEqual([1]);
  });
});

describe('the sweep', () => {
  it('costs one search each for models, tickets and ended exceptions where there is nothing to do', async () => {
    await hours(1);
    const before = kit.invocations().length;
    await hours(1);
    const [run, ...more] = kit.invocations().slice(before);
    expect(run).toMatchObject({ function: 'sweep', outcome: 'ok' });
    expect(run?.calls.filter((call) => call.to === 'jira')).toMatchObject([
      { path: '/rest/api/3/search/jql' },
      { path: '/rest/api/3/search/jql' },
      { path: '/rest/api/3/search/jql' },
    ]);
    expect(more).toEqual([]);
  });

  it('leaves a model alone that nothing happened to', async () => {
    await story.threatModel(engineer);
    await kit.settle();
    await hours(3);
    const before = kit.invocations().length;
    await hours(1);
    expect(
      kit
        .invocations()
        .slice(before)
        .map((one) => one.function),
    ).toEqual(['sweep']);
  });

  it('leaves what was just asked for to whoever finishes the request, and takes it up later', async () => {
    await kit.advance('PT5M');
    kit.faults({ event: 'drop', times: 1_000 });
    const fields = { project: { key: 'SEC' }, issuetype: { name: 'Threat model' }, ...story.partnerUpload };
    const properties = [{ key: 'threat-model-request', value: { v: 1, nonce: crypto.randomUUID() } }];
    await kit.advance('PT55M');
    const { key } = (await engineer.post('/rest/api/3/issue', { fields, properties })).body as story.Created;
    await kit.advance('PT6M');
    await kit.settle();
    expect(kit.invocations().filter((one) => one.function === 'sweep')).toHaveLength(2);
    expect(await story.property(engineer, key)).toBeNull();
    await hours(1);
    await expectSized(key);
  });

  it('goes on with the next run when Jira has no answer', async () => {
    kit.faults({ event: 'drop', match: 'issue-created' });
    const { key } = await story.threatModel(engineer);
    kit.faults({ match: 'POST /rest/api/3/search/jql', status: 503 });
    await hours(1);
    await hours(1);
    await expectSized(key);
  });
});
