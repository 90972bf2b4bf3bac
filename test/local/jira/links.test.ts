import { describe, expect, it } from 'vitest';
import { doc, ENGINEER, inPay, OUTSIDER, PARTNER, SECURITY, startJira, threatModel } from './support/local-jira.ts';
import type { TestJira } from './support/local-jira.ts';

async function scene(): Promise<TestJira> {
  const test = startJira();
  await test.create(SECURITY, threatModel('Payouts API'));
  await test.create(SECURITY, inPay('Task', 'Sign payouts'));
  return test;
}

const blocks = (source: string, destination: string): object => ({
  type: { name: 'Blocks' },
  inwardIssue: { key: source },
  outwardIssue: { key: destination },
});

describe('links', () => {
  it('answer 201 without a body, and read "blocks" from the inward issue of the request', async () => {
    const { as } = await scene();
    expect(await as(SECURITY)('POST', 'issueLink', blocks('PAY-1', 'SEC-1'))).toMatchObject({
      status: 201,
      body: undefined,
    });
    const ticket = await as(SECURITY)('GET', 'issue/PAY-1?fields=issuelinks');
    expect(ticket.body.fields.issuelinks).toMatchObject([
      { id: '10000', type: { outward: 'blocks' }, outwardIssue: { key: 'SEC-1', fields: { summary: 'Payouts API' } } },
    ]);
    const model = await as(SECURITY)('GET', 'issue/SEC-1?fields=issuelinks');
    expect(model.body.fields.issuelinks).toMatchObject([{ id: '10000', inwardIssue: { key: 'PAY-1' } }]);
    const link = await as(SECURITY)('GET', 'issueLink/10000');
    expect(link.body).toMatchObject({ inwardIssue: { key: 'PAY-1' }, outwardIssue: { key: 'SEC-1' } });
  });

  it('are answered as new when they exist already, but stored and told once', async () => {
    const { as, events } = await scene();
    events.length = 0;
    await as(SECURITY)('POST', 'issueLink', blocks('PAY-1', 'SEC-1'));
    expect((await as(SECURITY)('POST', 'issueLink', blocks('PAY-1', 'SEC-1'))).status).toBe(201);
    expect((await as(SECURITY)('GET', 'issue/PAY-1')).body.fields.issuelinks).toHaveLength(1);
    expect(events).toHaveLength(1);
  });

  it('stand in the changelog of both issues', async () => {
    const { as } = await scene();
    await as(SECURITY)('POST', 'issueLink', blocks('PAY-1', 'SEC-1'));
    const items = async (key: string) => (await as(SECURITY)('GET', `issue/${key}/changelog`)).body.values[0].items;
    expect(await items('PAY-1')).toMatchObject([{ field: 'Link', to: 'SEC-1', toString: 'This issue blocks SEC-1' }]);
    expect(await items('SEC-1')).toMatchObject([
      { field: 'Link', to: 'PAY-1', toString: 'This issue is blocked by PAY-1' },
    ]);
  });

  it('may carry a comment for the source', async () => {
    const { as } = await scene();
    await as(SECURITY)('POST', 'issueLink', { ...blocks('PAY-1', 'SEC-1'), comment: { body: doc('As agreed.') } });
    expect((await as(SECURITY)('GET', 'issue/PAY-1/comment')).body.total).toBe(1);
  });

  it('need Link issues on the source only', async () => {
    const { as } = await scene();
    expect((await as(PARTNER)('POST', 'issueLink', blocks('PAY-1', 'SEC-1'))).status).toBe(201);
    expect(await as(PARTNER)('POST', 'issueLink', blocks('SEC-1', 'PAY-1'))).toMatchObject({
      status: 401,
      body: { errorMessages: ["No Link Issue Permission for issue 'SEC-1'"] },
    });
  });

  const refusals: [name: string, status: number, body: object][] = [
    ['an unknown type', 404, { ...blocks('PAY-1', 'SEC-1'), type: { name: 'Hugs' } }],
    ['an issue that is not there', 404, blocks('PAY-9', 'SEC-1')],
    ['no second issue', 400, { type: { name: 'Blocks' }, inwardIssue: { key: 'PAY-1' } }],
    ['the issue itself', 400, blocks('PAY-1', 'PAY-1')],
    ['a member it does not know', 400, { ...blocks('PAY-1', 'SEC-1'), note: 'x' }],
  ];

  it.each(refusals)('refuse %s with %i', async (_, status, body) => {
    const { as } = await scene();
    expect((await as(SECURITY)('POST', 'issueLink', body)).status).toBe(status);
  });

  it('are hidden where one end is', async () => {
    const { as, create } = await scene();
    await create(OUTSIDER, { project: { key: 'OPS' }, issuetype: { name: 'Task' }, summary: 'New desk' });
    await as(SECURITY)('POST', 'issueLink', blocks('PAY-1', 'SEC-1'));
    expect((await as(OUTSIDER)('GET', 'issueLink/10000')).status).toBe(404);
    expect((await as(OUTSIDER)('DELETE', 'issueLink/10000')).status).toBe(404);
  });

  it('go away by DELETE, for whoever may link at one of the ends', async () => {
    const { as } = await scene();
    await as(SECURITY)('POST', 'issueLink', blocks('SEC-1', 'PAY-1'));
    expect((await as(PARTNER)('DELETE', 'issueLink/10000')).status).toBe(204);
    expect((await as(ENGINEER)('GET', 'issue/SEC-1')).body.fields.issuelinks).toEqual([]);
  });
});
