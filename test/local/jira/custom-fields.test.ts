/** Custom fields of a project: on the create screen, required at creation, kept and shown. */
import { describe, expect, it } from 'vitest';
import type { CustomFieldSpec } from '../../../local/jira/site/custom-fields.ts';
import { ENGINEER, startJira } from './support/local-jira.ts';
import { serveJira } from './support/serve-jira.ts';

const field = (
  number: number,
  type: CustomFieldSpec['type'],
  more: Partial<CustomFieldSpec> = {},
): CustomFieldSpec => ({
  id: `customfield_${number}`,
  name: `The ${type}`,
  type,
  projectKey: 'PAY',
  issueTypeNames: ['Task'],
  ...more,
});
const team = field(10100, 'select', { required: true, options: ['Checkout', 'Ledger'] });
const task = { project: { key: 'PAY' }, issuetype: { name: 'Task' }, summary: 'Rotate the keys' };
const paragraph = { type: 'doc', version: 1, content: [{ type: 'paragraph', content: [{ type: 'text', text: 'x' }] }] };

describe('custom fields', () => {
  it('are on the create screen of their types, in the shapes that Jira has for them', async () => {
    const { as } = startJira({
      customFields: [team, field(10101, 'textarea'), field(10102, 'multiselect', { options: ['A'] })],
    });
    const { body } = await as(ENGINEER)('GET', 'issue/createmeta/PAY/issuetypes/10002');
    const custom = (body as { fields: { fieldId: string }[] }).fields.filter((one) => one.fieldId.startsWith('custom'));
    expect(custom).toMatchObject([
      {
        fieldId: team.id,
        required: true,
        schema: { type: 'option' },
        allowedValues: [{ id: '101001', value: 'Checkout' }, {}],
      },
      { required: false, schema: { type: 'string', custom: expect.stringMatching(/:textarea$/) } },
      { schema: { type: 'array', items: 'option' }, allowedValues: [{ value: 'A' }] },
    ]);
    const bug = await as(ENGINEER)('GET', 'issue/createmeta/PAY/issuetypes/10005');
    expect(JSON.stringify(bug.body)).not.toContain('customfield');
  });

  it('that are required refuse an issue without them, in bulk too, and leave other types alone', async () => {
    const { as } = startJira({ customFields: [team] });
    const refused = await as(ENGINEER)('POST', 'issue', { fields: task });
    expect(refused).toMatchObject({ status: 400, body: { errors: { [team.id]: 'The select is required.' } } });
    const bulk = await as(ENGINEER)('POST', 'issue/bulk', {
      issueUpdates: [{ fields: task }, { fields: { ...task, [team.id]: { value: 'Ledger' } } }],
    });
    expect(bulk.body).toMatchObject({ issues: [{}], errors: [{ failedElementNumber: 0 }] });
    expect((await as(ENGINEER)('POST', 'issue', { fields: { ...task, issuetype: { name: 'Bug' } } })).status).toBe(201);
  });

  it.each([
    ['select', { id: '101001' }, { value: 'A' }],
    ['multiselect', [{ id: '101001' }], [{ value: 'A' }]],
    ['textfield', 'One line', 'One line'],
    ['textarea', paragraph, paragraph],
    ['float', 2.5, 2.5],
    ['datepicker', '2026-12-01', '2026-12-01'],
  ] as const)('keep and show a %s', async (type, given, shown) => {
    const custom = field(10100, type, { options: ['A'] });
    const { as, create } = startJira({ customFields: [custom] });
    const { key } = await create(ENGINEER, { ...task, [custom.id]: given });
    const { body } = await as(ENGINEER)('GET', `issue/${key}?fields=${custom.id}`);
    const value = (body as { fields: Record<string, unknown> }).fields[custom.id];
    if (typeof shown === 'object') expect(value).toMatchObject(shown);
    else expect(value).toBe(shown);
  });

  it.each([
    ['select', { id: '9' }],
    ['textfield', 'two\nlines'],
    ['textarea', 'no document'],
    ['float', '2.5'],
    ['datepicker', 'soon'],
    ['userpicker', { accountId: 'nobody' }],
    ['multiselect', { id: '101001' }],
  ] as const)('refuse a %s that does not fit', async (type, given) => {
    const custom = field(10100, type, { options: ['A'] });
    const { as } = startJira({ customFields: [custom] });
    const refused = await as(ENGINEER)('POST', 'issue', { fields: { ...task, [custom.id]: given } });
    expect(refused).toMatchObject({ status: 400, body: { errors: { [custom.id]: expect.any(String) } } });
  });

  it('are taken by a public client that validates every answer', async () => {
    const served = await serveJira({
      customFields: [{ ...team, issueTypeNames: ['Task'] }, field(10103, 'userpicker')],
    });
    try {
      const client = served.client(ENGINEER);
      const meta = await client.issues.getCreateIssueMetaIssueTypeId({ projectIdOrKey: 'PAY', issueTypeId: '10002' });
      expect(JSON.stringify(meta)).toContain(team.id);
      await expect(client.issueFields.getFields()).resolves.toContainEqual(expect.objectContaining({ id: team.id }));
      const accountId = served.jira.userByEmail(ENGINEER)?.accountId ?? '';
      const fields = { ...task, [team.id]: { id: '101001' }, customfield_10103: { accountId } };
      const { key } = await client.issues.createIssue({ fields });
      await expect(client.issues.getIssue({ issueIdOrKey: key })).resolves.toMatchObject({
        fields: { [team.id]: { value: 'Checkout' }, customfield_10103: { accountId } },
      });
    } finally {
      await served.close();
    }
  });
});
