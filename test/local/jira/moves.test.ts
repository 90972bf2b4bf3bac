import { describe, expect, it } from 'vitest';
import { ENGINEER, OUTSIDER, READER, inPay, startJira, threatModel } from './support/local-jira.ts';

async function moving() {
  const test = startJira();
  const ticket = await test.create(ENGINEER, inPay('Task', 'Sign uploads'));
  const { body: types } = await test.as(ENGINEER)('GET', 'project/SEC');
  const task = types.issueTypes.find((one: { name: string }) => one.name === 'Task').id;
  const move = (email: string, target: string, issues: readonly string[] = [ticket.key]) =>
    test.as(email)('POST', 'bulk/issues/move', {
      targetToSourcesMapping: { [target]: { inferFieldDefaults: true, issueIdsOrKeys: issues } },
    });
  return { ...test, ticket, task, move };
}

describe('moving an issue', () => {
  it('gives it a key of the other project and keeps its id; the old key still names it', async () => {
    const { as, ticket, task, move } = await moving();
    await as(ENGINEER)('POST', 'issue', { fields: threatModel('Payouts API') });
    const answer = await move(ENGINEER, `SEC,${task}`);
    expect(answer).toMatchObject({ status: 201, body: { taskId: expect.any(String) } });
    for (const name of [ticket.id, ticket.key, 'SEC-2']) {
      const found = await as(ENGINEER)('GET', `issue/${name}?fields=project`);
      expect(found.body).toMatchObject({ id: ticket.id, key: 'SEC-2', fields: { project: { key: 'SEC' } } });
    }
    expect((await as(ENGINEER)('GET', `bulk/queue/${answer.body.taskId}`)).body).toMatchObject({ status: 'COMPLETE' });
  });

  it('is in its changelog and in one event, with project and key', async () => {
    const { as, events, ticket, task, move } = await moving();
    events.length = 0;
    await move(ENGINEER, `SEC,${task}`);
    const items = [
      expect.objectContaining({ field: 'project', fromString: 'Payments', toString: 'Security' }),
      expect.objectContaining({ field: 'Key', fromString: ticket.key, toString: 'SEC-1' }),
    ];
    expect(events).toMatchObject([
      { eventType: 'avi:jira:updated:issue', body: { jiraEventTypeName: 'issue_moved', issue: { key: 'SEC-1' } } },
    ]);
    expect(events[0]?.body).toMatchObject({ changelog: { items: expect.arrayContaining(items) } });
    const { body } = await as(ENGINEER)('GET', `issue/${ticket.id}/changelog`);
    expect(body.values[0].items).toEqual(expect.arrayContaining(items));
  });

  it('is found by search under its new project only', async () => {
    const { as, jira, task, move } = await moving();
    await move(ENGINEER, `SEC,${task}`);
    jira.flushIndex();
    const found = async (jql: string) =>
      (await as(ENGINEER)('POST', 'search/jql', { jql, fields: ['key'] })).body.issues.map(
        (one: { key: string }) => one.key,
      );
    expect(await found('project = SEC')).toEqual(['SEC-1']);
    expect(await found('project = PAY')).toEqual([]);
  });

  it('is refused without Move, without Create in the target, and for what is not there', async () => {
    const { ticket, task, move } = await moving();
    expect((await move(READER, `SEC,${task}`)).status).toBe(400);
    expect((await move(OUTSIDER, 'OPS,10002')).status).toBe(400);
    expect((await move(ENGINEER, 'SEC,99999')).status).toBe(400);
    expect((await move(ENGINEER, `SEC,${task}`, ['PAY-404'])).status).toBe(400);
    expect((await move(ENGINEER, `SEC,${task}`, [])).status).toBe(400);
    expect((await move(ENGINEER, `SEC,${task}`, [ticket.key])).status).toBe(201);
  });
});
