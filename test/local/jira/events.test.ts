import { describe, expect, it } from 'vitest';
import { doc, ENGINEER, inPay, READER, SECURITY, SITE, startJira, threatModel } from './support/local-jira.ts';
import type { TestJira } from './support/local-jira.ts';

async function scene(): Promise<TestJira> {
  const test = startJira();
  await test.create(SECURITY, inPay('Epic', 'Partner payouts'));
  await test.create(
    ENGINEER,
    threatModel('Payouts API', {
      description: doc('Partners start payouts.'),
      labels: ['api'],
      parent: { key: 'PAY-1' },
    }),
  );
  await test.create(ENGINEER, inPay('Task', 'Sign payouts'));
  test.clock.advance(1_000);
  test.events.length = 0;
  return test;
}

/** The first event of this type, of those since the scene was set. */
const bodyOf = (test: TestJira, type: string) => {
  const event = test.events.find((one) => one.eventType === type);
  if (event === undefined) throw new Error(`no ${type} among ${test.events.map((one) => one.eventType).join(', ')}`);
  return event.body as Record<string, unknown> & { issue: { fields: Record<string, unknown> } };
};

describe('product events', () => {
  it('tell of a new issue with its fields in REST v2 style', async () => {
    const test = startJira();
    await test.create(SECURITY, inPay('Epic', 'Partner payouts'));
    test.events.length = 0;
    await test.create(
      ENGINEER,
      threatModel('Payouts API', {
        description: doc('Partners start payouts.'),
        labels: ['api'],
        parent: { key: 'PAY-1' },
      }),
    );
    const accountId = test.accountId(ENGINEER);
    const person = {
      self: `${SITE}/rest/api/2/user?accountId=${accountId}`,
      accountId,
      displayName: 'Engineer',
      accountType: 'atlassian',
      active: true,
      timeZone: 'Etc/UTC',
    };
    expect(bodyOf(test, 'avi:jira:created:issue')).toEqual({
      eventType: 'avi:jira:created:issue',
      selfGenerated: false,
      timestamp: '1791190800000',
      atlassianId: accountId,
      issue: {
        id: '10001',
        key: 'SEC-1',
        self: `${SITE}/rest/api/2/issue/10001`,
        fields: {
          summary: 'Payouts API',
          description: 'Partners start payouts.',
          issuetype: {
            self: `${SITE}/rest/api/2/issuetype/10001`,
            id: '10001',
            name: 'Threat model',
            subtask: false,
            hierarchyLevel: 0,
            avatarId: 10321,
            iconUrl: `${SITE}/rest/api/2/universal_avatar/view/type/issuetype/avatar/10321`,
          },
          project: {
            self: `${SITE}/rest/api/2/project/10000`,
            id: '10000',
            key: 'SEC',
            name: 'Security',
            projectTypeKey: 'software',
            simplified: false,
          },
          status: {
            self: `${SITE}/rest/api/2/status/10000`,
            id: '10000',
            name: 'To Do',
            statusCategory: { id: 2, key: 'new', name: 'To Do' },
          },
          priority: { self: `${SITE}/rest/api/2/priority/3`, id: '3', name: 'Medium' },
          resolution: null,
          labels: ['api'],
          components: [],
          created: '2026-10-05T09:00:00.000+0000',
          updated: '2026-10-05T09:00:00.000+0000',
          creator: person,
          reporter: person,
          assignee: null,
          parent: { id: '10000', key: 'PAY-1' },
        },
      },
      associatedUsers: { associatedUsers: [{ accountId }] },
      jiraEventTypeName: 'issue_created',
    });
  });

  it('tell of a transition with changelog and both statuses', async () => {
    const test = await scene();
    await test.as(ENGINEER)('POST', 'issue/PAY-2/transitions', { transition: { id: '31' } });
    expect(test.events.map((event) => event.eventType)).toEqual(['avi:jira:updated:issue']);
    expect(bodyOf(test, 'avi:jira:updated:issue')).toMatchObject({
      timestamp: '1791190801000',
      jiraEventTypeName: 'issue_generic',
      issue: {
        fields: { status: { name: 'Done', statusCategory: { id: 3, key: 'done' } }, resolution: { name: 'Done' } },
      },
      changelog: {
        id: '10000',
        items: [
          {
            field: 'status',
            fieldId: 'status',
            fieldtype: 'jira',
            from: '10000',
            fromString: 'To Do',
            to: '10001',
            toString: 'Done',
          },
          { field: 'resolution', fieldId: 'resolution', from: null, to: '10000', toString: 'Done' },
        ],
      },
      associatedStatuses: [
        { id: '10000', name: 'To Do' },
        { id: '10001', name: 'Done' },
      ],
    });
  });

  it('tell of an edit with text instead of documents, and no statuses', async () => {
    const test = await scene();
    await test.as(ENGINEER)('PUT', 'issue/SEC-1', { fields: { description: doc('Partners and banks.') } });
    const body = bodyOf(test, 'avi:jira:updated:issue');
    expect(body).toMatchObject({
      jiraEventTypeName: 'issue_updated',
      changelog: {
        items: [
          { field: 'description', from: null, fromString: 'Partners start payouts.', toString: 'Partners and banks.' },
        ],
      },
    });
    expect(body).not.toHaveProperty('associatedStatuses');
    expect(body.issue.fields['description']).toBe('Partners and banks.');
  });

  it('tell of another parent by ids alone, without a field id', async () => {
    const test = await scene();
    await test.as(ENGINEER)('PUT', 'issue/PAY-2', { fields: { parent: { key: 'PAY-1' } } });
    expect(bodyOf(test, 'avi:jira:updated:issue')['changelog']).toEqual({
      id: '10000',
      items: [
        {
          field: 'IssueParentAssociation',
          fieldtype: 'jira',
          from: null,
          fromString: null,
          to: '10000',
          toString: null,
        },
      ],
    });
  });

  it('tell of a comment, and of the update that it is too; likewise when it is edited', async () => {
    const test = await scene();
    await test.as(ENGINEER)('POST', 'issue/SEC-1/comment', { body: doc('Looks risky') });
    expect(test.events.map((event) => event.eventType)).toEqual(['avi:jira:commented:issue', 'avi:jira:updated:issue']);
    const accountId = test.accountId(ENGINEER);
    expect(bodyOf(test, 'avi:jira:commented:issue')['comment']).toEqual({
      id: '10000',
      author: { accountId },
      updateAuthor: { accountId },
      body: 'Looks risky',
      created: '2026-10-05T09:00:01.000+0000',
      updated: '2026-10-05T09:00:01.000+0000',
      jsdPublic: true,
    });
    expect(bodyOf(test, 'avi:jira:updated:issue')).not.toHaveProperty('changelog');
    test.clock.advance(1_000);
    await test.as(ENGINEER)('PUT', 'issue/SEC-1/comment/10000', { body: doc('Looks fine') });
    expect(test.events.filter((event) => event.eventType === 'avi:jira:commented:issue')).toHaveLength(2);
  });

  it('tell of links by ids, and of no update of the issues', async () => {
    const test = await scene();
    await test.as(ENGINEER)('POST', 'issueLink', {
      type: { name: 'Blocks' },
      inwardIssue: { key: 'PAY-2' },
      outwardIssue: { key: 'SEC-1' },
    });
    const ends = {
      id: '10000',
      sourceIssueId: '10002',
      destinationIssueId: '10001',
      sourceProjectId: '10001',
      destinationProjectId: '10000',
      issueLinkType: { id: '10000', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' },
    };
    expect(test.events.map((event) => event.eventType)).toEqual(['avi:jira:created:issuelink']);
    expect(bodyOf(test, 'avi:jira:created:issuelink')).toMatchObject({
      atlassianId: test.accountId(ENGINEER),
      ...ends,
    });
    await test.as(ENGINEER)('DELETE', 'issueLink/10000');
    expect(bodyOf(test, 'avi:jira:deleted:issuelink')).toMatchObject(ends);
    expect(bodyOf(test, 'avi:jira:deleted:issuelink')).not.toHaveProperty('atlassianId');
  });

  it('tell of the deleted issue alone, not of its sub-tasks, links and comments', async () => {
    const test = await scene();
    await test.create(ENGINEER, threatModel('Part', { issuetype: { name: 'Sub-task' }, parent: { key: 'SEC-1' } }));
    await test.as(ENGINEER)('POST', 'issueLink', {
      type: { name: 'Relates' },
      inwardIssue: { key: 'PAY-2' },
      outwardIssue: { key: 'SEC-1' },
    });
    test.events.length = 0;
    await test.as(SECURITY)('DELETE', 'issue/SEC-1?deleteSubtasks=true');
    expect(test.events.map((event) => event.eventType)).toEqual(['avi:jira:deleted:issue']);
    expect(bodyOf(test, 'avi:jira:deleted:issue')).toMatchObject({
      issue: { key: 'SEC-1', fields: { summary: 'Payouts API', parent: { id: '10000', key: 'PAY-1' } } },
    });
  });

  it('keep the parent on a deleted sub-task', async () => {
    const test = await scene();
    await test.create(ENGINEER, threatModel('Part', { issuetype: { name: 'Sub-task' }, parent: { key: 'SEC-1' } }));
    await test.as(SECURITY)('DELETE', 'issue/SEC-2');
    expect(bodyOf(test, 'avi:jira:deleted:issue').issue.fields['parent']).toEqual({ id: '10001', key: 'SEC-1' });
  });

  it('tell of a property, and of no update of the issue', async () => {
    const test = await scene();
    await test.as(ENGINEER)('PUT', 'issue/SEC-1/properties/threat-model', { size: 'L' });
    await test.as(ENGINEER)('DELETE', 'issue/SEC-1/properties/threat-model');
    expect(test.events.map((event) => event.eventType)).toEqual([
      'avi:jira:set:issue-property',
      'avi:jira:deleted:issue-property',
    ]);
  });

  it('come after the write is stored, and never for one that was refused', async () => {
    const test = await scene();
    const seen: number[] = [];
    test.jira.onEvent(() => {
      seen.push(Number(test.db.prepare('select count(*) as n from jira_issue').get()?.['n']));
    });
    await test.create(ENGINEER, inPay('Task', 'One more'));
    expect(seen).toEqual([4]);
    await test.as(READER)('POST', 'issue', { fields: inPay('Task', 'Not mine') });
    expect(seen).toEqual([4]);
  });

  it('are marked as the own of the app, whether it acts for itself or for a person', async () => {
    const test = await scene();
    await test.asApp()('POST', 'issue/SEC-1/comment', { body: doc('Sized: Large.') });
    await test.asUserThroughApp(ENGINEER)('PUT', 'issue/SEC-1', { fields: { labels: [] } });
    await test.as(ENGINEER)('PUT', 'issue/SEC-1', { fields: { labels: ['api'] } });
    expect(test.events.map((event) => event.body['selfGenerated'])).toEqual([true, true, true, false]);
    expect(test.events[0]?.body['atlassianId']).toBe(
      test.jira.users().find((user) => user.accountType === 'app')?.accountId,
    );
  });

  it('carry the trace of the request that caused them', async () => {
    const test = await scene();
    await test.jira.handle({
      method: 'PUT',
      path: '/rest/api/3/issue/SEC-1',
      headers: { 'x-atlassian-webhook-trace': 'round-7' },
      body: { fields: { labels: ['traced'] } },
      actor: { accountId: test.accountId(ENGINEER) },
    });
    expect(bodyOf(test, 'avi:jira:updated:issue')['webhookTraceValue']).toBe('round-7');
  });
});
