import { describe, expect, it } from 'vitest';
import {
  doc,
  ENGINEER,
  inPay,
  OUTSIDER,
  READER,
  SECURITY,
  SITE,
  startJira,
  threatModel,
} from './support/local-jira.ts';

const notOnScreen = (field: string): string =>
  `Field '${field}' cannot be set. It is not on the appropriate screen, or unknown.`;

describe('creating an issue', () => {
  it('answers 201 with id, key and self, numbering each project for itself', async () => {
    const { as } = startJira();
    const first = await as(ENGINEER)('POST', 'issue', { fields: threatModel('Payouts API') });
    expect(first).toMatchObject({
      status: 201,
      body: { id: '10000', key: 'SEC-1', self: `${SITE}/rest/api/3/issue/10000` },
    });
    const second = await as(ENGINEER)('POST', 'issue', { fields: inPay('Task', 'Rotate keys') });
    expect(second.body).toMatchObject({ id: '10001', key: 'PAY-1' });
  });

  it('fills in status, priority, reporter, creator and dates by itself', async () => {
    const { as, create, accountId } = startJira();
    const { key } = await create(ENGINEER, threatModel('Payouts API'));
    const { body } = await as(READER)('GET', `issue/${key}`);
    expect(body.fields).toMatchObject({
      status: { name: 'To Do', statusCategory: { key: 'new' } },
      priority: { name: 'Medium' },
      reporter: { accountId: accountId(ENGINEER), emailAddress: ENGINEER },
      creator: { accountId: accountId(ENGINEER) },
      assignee: null,
      resolution: null,
      created: '2026-10-05T09:00:00.000+0000',
      issuetype: { name: 'Threat model', hierarchyLevel: 0, subtask: false },
      project: { key: 'SEC', simplified: false },
    });
  });

  it('keeps the document, labels in order, components, due date and assignee that were given', async () => {
    const { as, create, accountId } = startJira();
    const { key } = await create(
      SECURITY,
      inPay('Story', 'Limit payouts', {
        description: doc('Ten an hour.'),
        environment: doc('Production'),
        labels: ['zone', 'api', 'api'],
        components: [{ name: 'Ledger' }],
        duedate: '2026-12-24',
        priority: { id: '1' },
        assignee: { accountId: accountId(ENGINEER) },
        reporter: { id: accountId(READER) },
      }),
    );
    const { body } = await as(READER)('GET', `issue/${key}`);
    expect(body.fields).toMatchObject({
      description: doc('Ten an hour.'),
      environment: doc('Production'),
      labels: ['api', 'zone'],
      components: [{ name: 'Ledger' }],
      duedate: '2026-12-24',
      priority: { name: 'Highest' },
      assignee: { displayName: 'Engineer' },
      reporter: { displayName: 'Reader' },
    });
  });

  const refusals: [name: string, fields: Record<string, unknown>, errors: Record<string, string>][] = [
    ['no project', { issuetype: { id: '10001' }, summary: 'x' }, { project: 'Specify a valid project ID or key' }],
    [
      'a project out of sight',
      threatModel('x', { project: { key: 'OPS' } }),
      { project: 'Specify a valid project ID or key' },
    ],
    ['no issue type', threatModel('x', { issuetype: undefined }), { issuetype: 'Specify an issue type' }],
    [
      'a type of another project',
      threatModel('x', { issuetype: { name: 'Epic' } }),
      { issuetype: 'The issue type selected is invalid.' },
    ],
    ['no summary', threatModel('x', { summary: undefined }), { summary: 'You must specify a summary of the issue.' }],
    ['a blank summary', threatModel('  '), { summary: 'You must specify a summary of the issue.' }],
    ['a summary of 256 characters', threatModel('x'.repeat(256)), { summary: "Summary can't exceed 255 characters." }],
    [
      'a summary of two lines',
      threatModel('a\nb'),
      { summary: 'The summary is invalid because it contains newline characters.' },
    ],
    [
      'a description of plain text',
      threatModel('x', { description: 'plain' }),
      { description: 'Operation value must be an Atlassian Document (see the Atlassian Document Format)' },
    ],
    [
      'a description that is too long',
      threatModel('x', { description: doc('x'.repeat(32_767)) }),
      { description: 'The entered text is too long. It exceeds the allowed limit of 32,767 characters.' },
    ],
    [
      'a label with a space',
      threatModel('x', { labels: ['two words'] }),
      { labels: "The label 'two words' contains spaces which is invalid." },
    ],
    [
      'an unknown priority',
      threatModel('x', { priority: { id: '9' } }),
      { priority: 'The priority selected is invalid.' },
    ],
    [
      'an unknown component',
      threatModel('x', { components: [{ name: 'Ledger' }] }),
      { components: "Component name 'Ledger' is not valid" },
    ],
    [
      'a day that does not exist',
      threatModel('x', { duedate: '2026-02-30' }),
      { duedate: 'Error parsing date string: 2026-02-30' },
    ],
    [
      'a field that is not there',
      threatModel('x', { customfield_1: 1 }),
      { customfield_1: notOnScreen('customfield_1') },
    ],
    ['a status', threatModel('x', { status: { id: '3' } }), { status: notOnScreen('status') }],
    [
      'a reporter, without the right',
      threatModel('x', { reporter: { id: 'any' } }),
      { reporter: notOnScreen('reporter') },
    ],
    [
      'a security level, without the right',
      threatModel('x', { security: { id: '10000' } }),
      { security: notOnScreen('security') },
    ],
  ];

  it.each(refusals)('refuses %s with 400 and names the field', async (_, fields, errors) => {
    const { as } = startJira();
    const answer = await as(ENGINEER)('POST', 'issue', { fields });
    expect(answer).toMatchObject({ status: 400, body: { errorMessages: [], errors } });
  });

  it('names every wrong field at once', async () => {
    const { as } = startJira();
    const answer = await as(ENGINEER)('POST', 'issue', { fields: threatModel('', { description: 'x', foo: 1 }) });
    expect(Object.keys(answer.body.errors).sort()).toEqual(['description', 'foo', 'summary']);
  });

  it('refuses a document with a node that the format does not have', async () => {
    const { as } = startJira();
    const description = { type: 'doc', version: 1, content: [{ type: 'blink', content: [] }] };
    const answer = await as(ENGINEER)('POST', 'issue', { fields: threatModel('x', { description }) });
    expect(answer).toMatchObject({ status: 400, body: { errorMessages: ['INVALID_INPUT'], errors: {} } });
  });

  it('takes a document of exactly the greatest length', async () => {
    const { as } = startJira();
    const text = 'x'.repeat(32_767 - JSON.stringify(doc('')).length);
    const answer = await as(ENGINEER)('POST', 'issue', { fields: threatModel('x', { description: doc(text) }) });
    expect(answer.status).toBe(201);
  });

  it('refuses somebody who can see the project but not create in it', async () => {
    const { as } = startJira();
    const answer = await as(READER)('POST', 'issue', { fields: threatModel('x') });
    expect(answer).toMatchObject({
      status: 400,
      body: { errorMessages: ['You do not have permission to create issues in this project.'] },
    });
  });

  it('does not tell an outsider that the project exists', async () => {
    const { as } = startJira();
    const hidden = await as(OUTSIDER)('POST', 'issue', { fields: threatModel('x') });
    const missing = await as(OUTSIDER)('POST', 'issue', { fields: threatModel('x', { project: { key: 'NOPE' } }) });
    expect(hidden).toEqual(missing);
  });

  it('refuses a body that is no object, or has a member of its own', async () => {
    const { as } = startJira();
    for (const body of [undefined, [], 'text', { fields: threatModel('x'), colour: 'red' }]) {
      expect((await as(ENGINEER)('POST', 'issue', body)).status).toBe(400);
    }
  });

  it('stores nothing of a refused issue: the next one gets the first key', async () => {
    const { as, create } = startJira();
    const tooBig = { key: 'threat-model', value: 'x'.repeat(40_000) };
    const refused = await as(ENGINEER)('POST', 'issue', { fields: threatModel('x'), properties: [tooBig] });
    expect(refused.status).toBe(400);
    expect(await create(ENGINEER, threatModel('y'))).toMatchObject({ key: 'SEC-1' });
  });

  it('sets properties and links in the same call', async () => {
    const { as, create } = startJira();
    const model = await create(ENGINEER, threatModel('Payouts API'));
    const { body } = await as(ENGINEER)('POST', 'issue', {
      fields: inPay('Task', 'Sign payouts'),
      properties: [{ key: 'threat-model-recommendation', value: { nonce: 'n1' } }],
      update: { issuelinks: [{ add: { type: { name: 'Blocks' }, inwardIssue: { key: model.key } } }] },
    });
    const read = await as(READER)('GET', `issue/${body.key}?fields=issuelinks&properties=*all`);
    expect(read.body.properties).toEqual({ 'threat-model-recommendation': { nonce: 'n1' } });
    expect(read.body.fields.issuelinks).toMatchObject([{ type: { name: 'Blocks' }, inwardIssue: { key: 'SEC-1' } }]);
  });
});
