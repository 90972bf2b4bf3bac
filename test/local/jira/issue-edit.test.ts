import { describe, expect, it } from 'vitest';
import { doc, ENGINEER, inPay, PARTNER, READER, SECURITY, startJira, threatModel } from './support/local-jira.ts';

describe('editing an issue', () => {
  it('answers 204, or the issue with returnIssue', async () => {
    const { as, create } = startJira();
    await create(ENGINEER, threatModel('Payouts API'));
    const plain = await as(ENGINEER)('PUT', 'issue/SEC-1', { fields: { summary: 'Payouts API v2' } });
    expect(plain).toMatchObject({ status: 204, body: undefined });
    const full = await as(ENGINEER)('PUT', 'issue/SEC-1?returnIssue=true', { fields: { summary: 'Payouts API v3' } });
    expect(full).toMatchObject({ status: 200, body: { key: 'SEC-1', fields: { summary: 'Payouts API v3' } } });
  });

  it('adds to and removes from labels and components by update operations', async () => {
    const { as, create } = startJira();
    await create(ENGINEER, inPay('Task', 'x', { labels: ['api'], components: [{ name: 'Ledger' }] }));
    await as(ENGINEER)('PUT', 'issue/PAY-1', {
      update: {
        labels: [{ add: 'now' }, { remove: 'api' }],
        components: [{ add: { name: 'Checkout' } }, { remove: { name: 'Ledger' } }],
      },
    });
    const { body } = await as(READER)('GET', 'issue/PAY-1?fields=labels,components');
    expect(body.fields).toMatchObject({ labels: ['now'], components: [{ name: 'Checkout' }] });
  });

  it('writes one changelog entry for one edit, with every field that changed', async () => {
    const { as, create, clock } = startJira();
    await create(ENGINEER, threatModel('Payouts API', { description: doc('One.') }));
    clock.advance(60_000);
    await as(ENGINEER)('PUT', 'issue/SEC-1', {
      fields: { summary: 'Payouts', description: doc('Two.'), priority: { name: 'High' } },
    });
    const { body } = await as(READER)('GET', 'issue/SEC-1/changelog');
    expect(body).toMatchObject({ total: 1, isLast: true, startAt: 0 });
    expect(body.values[0]).toMatchObject({
      author: { displayName: 'Engineer' },
      created: '2026-10-05T09:01:00.000+0000',
      items: [
        { field: 'summary', fieldId: 'summary', fromString: 'Payouts API', toString: 'Payouts' },
        { field: 'description', fromString: 'One.', toString: 'Two.' },
        { field: 'priority', from: '3', fromString: 'Medium', to: '2', toString: 'High' },
      ],
    });
  });

  it('does nothing at all when nothing changes: no changelog, no event, no new date', async () => {
    const { as, create, clock, events } = startJira();
    await create(ENGINEER, threatModel('Payouts API'));
    clock.advance(60_000);
    events.length = 0;
    expect((await as(ENGINEER)('PUT', 'issue/SEC-1', { fields: { summary: 'Payouts API' } })).status).toBe(204);
    expect((await as(READER)('GET', 'issue/SEC-1/changelog')).body.total).toBe(0);
    expect((await as(READER)('GET', 'issue/SEC-1')).body.fields.updated).toBe('2026-10-05T09:00:00.000+0000');
    expect(events).toEqual([]);
  });

  it('refuses an empty request, a field given twice, and an operation that the field has not got', async () => {
    const { as, create } = startJira();
    await create(ENGINEER, threatModel('Payouts API'));
    const edit = (body: unknown) => as(ENGINEER)('PUT', 'issue/SEC-1', body);
    expect((await edit({})).status).toBe(400);
    expect((await edit({ fields: { labels: ['a'] }, update: { labels: [{ add: 'b' }] } })).status).toBe(400);
    expect((await edit({ update: { summary: [{ add: 'b' }] } })).status).toBe(400);
    expect((await edit({ update: { nonsense: [{ add: 'b' }] } })).status).toBe(400);
    expect((await edit({ fields: { project: { key: 'PAY' } } })).status).toBe(400);
  });

  it('does not edit past the screen for anybody, nor transition on the way', async () => {
    const { as, asApp, create } = startJira();
    await create(ENGINEER, threatModel('Payouts API'));
    for (const call of [as(SECURITY), asApp()]) {
      const answer = await call('PUT', 'issue/SEC-1?overrideScreenSecurity=true', { fields: { labels: [] } });
      expect(answer.status).toBe(403);
    }
    const both = { fields: { labels: ['a'] }, transition: { id: '31' } };
    expect((await as(SECURITY)('PUT', 'issue/SEC-1', both)).status).toBe(400);
  });

  it('shows somebody without the right an empty edit screen: one error for each field', async () => {
    const { as, create } = startJira();
    await create(ENGINEER, threatModel('Payouts API'));
    const answer = await as(PARTNER)('PUT', 'issue/SEC-1', { fields: { summary: 'Mine', labels: [] } });
    expect(answer.status).toBe(400);
    expect(answer.body.errors).toEqual({
      summary: "Field 'summary' cannot be set. It is not on the appropriate screen, or unknown.",
      labels: "Field 'labels' cannot be set. It is not on the appropriate screen, or unknown.",
    });
  });

  it('assigns only people who can be assigned in the project', async () => {
    const { as, create, accountId } = startJira();
    await create(ENGINEER, threatModel('Payouts API'));
    const assign = (email: string) =>
      as(ENGINEER)('PUT', 'issue/SEC-1', { fields: { assignee: { accountId: accountId(email) } } });
    expect((await assign(SECURITY)).status).toBe(204);
    expect(await assign(READER)).toMatchObject({
      status: 400,
      body: { errors: { assignee: `User '${accountId(READER)}' cannot be assigned issues.` } },
    });
  });
});

describe('deleting an issue', () => {
  it('needs the right, and takes everything that hangs on the issue along', async () => {
    const { as, create } = startJira();
    await create(ENGINEER, threatModel('Payouts API'));
    await create(ENGINEER, inPay('Task', 'Sign payouts'));
    await as(ENGINEER)('POST', 'issueLink', {
      type: { name: 'Relates' },
      inwardIssue: { key: 'SEC-1' },
      outwardIssue: { key: 'PAY-1' },
    });
    expect((await as(ENGINEER)('DELETE', 'issue/PAY-1')).status).toBe(403);
    expect((await as(SECURITY)('DELETE', 'issue/PAY-1')).status).toBe(204);
    expect((await as(SECURITY)('GET', 'issue/PAY-1')).status).toBe(404);
    expect((await as(SECURITY)('GET', 'issue/SEC-1')).body.fields.issuelinks).toEqual([]);
  });

  it('refuses a parent of sub-tasks unless they are to go too', async () => {
    const { as, create } = startJira();
    await create(ENGINEER, threatModel('Payouts API'));
    await create(ENGINEER, threatModel('Part', { issuetype: { name: 'Sub-task' }, parent: { key: 'SEC-1' } }));
    const refused = await as(SECURITY)('DELETE', 'issue/SEC-1');
    expect(refused.status).toBe(400);
    expect(refused.body.errorMessages[0]).toContain("The issue 'SEC-1' has subtasks.");
    expect((await as(SECURITY)('DELETE', 'issue/SEC-1?deleteSubtasks=true')).status).toBe(204);
    expect((await as(SECURITY)('GET', 'issue/SEC-2')).status).toBe(404);
  });

  it('leaves the children of an epic behind, without a parent', async () => {
    const { as, create } = startJira();
    await create(ENGINEER, inPay('Epic', 'Partner payouts'));
    await create(ENGINEER, inPay('Story', 'Limit payouts', { parent: { key: 'PAY-1' } }));
    await as(SECURITY)('DELETE', 'issue/PAY-1');
    expect((await as(SECURITY)('GET', 'issue/PAY-2')).body.fields).not.toHaveProperty('parent');
  });

  it('never gives a key away twice', async () => {
    const { as, create } = startJira();
    await create(ENGINEER, inPay('Task', 'One'));
    await as(SECURITY)('DELETE', 'issue/PAY-1');
    expect(await create(ENGINEER, inPay('Task', 'Two'))).toMatchObject({ key: 'PAY-2', id: '10001' });
  });
});
