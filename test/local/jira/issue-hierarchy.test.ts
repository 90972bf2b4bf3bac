import { describe, expect, it } from 'vitest';
import { inPay, SECURITY, startJira, threatModel } from './support/local-jira.ts';
import type { TestJira } from './support/local-jira.ts';

const WRONG = { parentId: 'Given parent work item does not belong to appropriate hierarchy.' };

async function scene(): Promise<TestJira> {
  const test = startJira();
  await test.create(SECURITY, inPay('Epic', 'Partner payouts'));
  await test.create(SECURITY, inPay('Story', 'Limit payouts', { parent: { key: 'PAY-1' } }));
  await test.create(SECURITY, threatModel('Payouts API', { parent: { id: '10000' } }));
  await test.create(SECURITY, threatModel('Sub', { issuetype: { name: 'Sub-task' }, parent: { key: 'SEC-1' } }));
  return test;
}

describe('the hierarchy', () => {
  it('has an epic carry children of any project, and an issue carry sub-tasks of its own', async () => {
    const { as } = await scene();
    const story = await as(SECURITY)('GET', 'issue/PAY-2?fields=parent');
    expect(story.body.fields.parent).toMatchObject({ key: 'PAY-1', fields: { issuetype: { hierarchyLevel: 1 } } });
    const model = await as(SECURITY)('GET', 'issue/SEC-1?fields=parent,subtasks');
    expect(model.body.fields).toMatchObject({ parent: { key: 'PAY-1' }, subtasks: [{ key: 'SEC-2' }] });
  });

  const refusals: [name: string, fields: Record<string, unknown>, errors: Record<string, string>][] = [
    [
      'a sub-task without a parent',
      inPay('Sub-task', 'x'),
      { issuetype: 'Issue type is a sub-task but parent issue key or id not specified.' },
    ],
    ['a sub-task of an issue in another project', inPay('Sub-task', 'x', { parent: { key: 'SEC-1' } }), WRONG],
    ['a sub-task right under an epic', inPay('Sub-task', 'x', { parent: { key: 'PAY-1' } }), WRONG],
    [
      'a sub-task of a sub-task',
      threatModel('x', { issuetype: { name: 'Sub-task' }, parent: { key: 'SEC-2' } }),
      WRONG,
    ],
    ['a story under a story', inPay('Story', 'x', { parent: { key: 'PAY-2' } }), WRONG],
    ['an epic under an epic', inPay('Epic', 'x', { parent: { key: 'PAY-1' } }), WRONG],
    [
      'a parent that is not there',
      inPay('Story', 'x', { parent: { key: 'PAY-99' } }),
      { parentId: 'Could not find valid parent work item by ID or key: PAY-99.' },
    ],
  ];

  it.each(refusals)('refuses %s', async (_, fields, errors) => {
    const { as } = await scene();
    expect(await as(SECURITY)('POST', 'issue', { fields })).toMatchObject({ status: 400, body: { errors } });
  });

  it('lets a story leave its epic and join another', async () => {
    const { as, create } = await scene();
    expect((await as(SECURITY)('PUT', 'issue/PAY-2', { fields: { parent: null } })).status).toBe(204);
    expect((await as(SECURITY)('GET', 'issue/PAY-2')).body.fields).not.toHaveProperty('parent');
    const other = await create(SECURITY, inPay('Epic', 'Ledger'));
    expect(
      (await as(SECURITY)('PUT', 'issue/PAY-2', { update: { parent: [{ set: { key: other.key } }] } })).status,
    ).toBe(204);
    expect((await as(SECURITY)('GET', 'issue/PAY-2')).body.fields.parent.key).toBe(other.key);
  });

  it('does not let a sub-task lose its parent', async () => {
    const { as } = await scene();
    expect((await as(SECURITY)('PUT', 'issue/SEC-2', { fields: { parent: null } })).status).toBe(400);
  });

  it('changes a type within its level, but not across levels once there is a family', async () => {
    const { as } = await scene();
    expect((await as(SECURITY)('PUT', 'issue/PAY-2', { fields: { issuetype: { name: 'Bug' } } })).status).toBe(204);
    for (const [key, name] of [
      ['PAY-1', 'Story'],
      ['SEC-2', 'Task'],
      ['SEC-1', 'Sub-task'],
    ]) {
      const answer = await as(SECURITY)('PUT', `issue/${key}`, { fields: { issuetype: { name } } });
      expect(answer).toMatchObject({
        status: 400,
        body: { errors: { issuetype: 'The issue type selected is invalid.' } },
      });
    }
  });
});
