import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Kit, KitClient } from '../../local/kit.ts';
import * as story from '../support/story.ts';

let kit: Kit;
let engineer: KitClient;

beforeAll(async () => {
  kit = await story.startEmpty();
  engineer = kit.as('engineer');
});
afterAll(() => kit.close());

const accountOf = (user: string) => kit.jira.userByEmail(`${user}@example.com`)?.accountId ?? '';
const since = () => {
  const before = kit.invocations().length;
  return () => kit.invocations().slice(before);
};

async function sized(): Promise<{ key: string; panel: story.Panel }> {
  const { key } = await story.threatModel(engineer);
  await kit.settle();
  return { key, panel: await story.openPanel(engineer, key) };
}

/** An answer of an operation that returns the model. */
const modelIn = (answer: story.OperationAnswer) => answer.value as unknown as Record<string, unknown>;

describe('opening a model', () => {
  it('stays within one Jira call and 5 storage requests with 100 items, people and meetings', async () => {
    const { key, panel } = await sized();
    await panel.call('namePerson', { role: 'lead-engineer', accountId: accountOf('lead'), named: true });
    await panel.call('scheduleMeeting', { number: 1, rev: 0, at: new Date(Date.now() + 86_400_000).toISOString() });
    for (let number = 1; number <= 100; number += 1) {
      await panel.call('addLastThing', { requestId: crypto.randomUUID(), text: `Last thing ${number}` });
    }
    await kit.settle();
    const runs = since();
    expect((await story.openPanel(engineer, key)).value.items).toHaveLength(100);
    const calls = runs().flatMap((one) => one.calls);
    expect(calls.filter((call) => call.to === 'jira')).toHaveLength(1);
    expect(calls.filter((call) => call.to === 'storage').length).toBeLessThanOrEqual(5);
  });

  it('shows the process of the rules, and what each size means', async () => {
    const { panel } = await sized();
    expect(panel.value).toMatchObject({
      rules: {
        sizes: { S: { report: 'ticket' }, L: { meetings: [{ minutes: 60 }, { minutes: 60 }] } },
        questions: [{ id: 'goals', text: null }, { id: 'affected' }, { id: 'data' }, { id: 'architecture' }],
      },
    });
  });
});

describe('people of a model', () => {
  it('decide once they are named, and no longer than that', async () => {
    const { key, panel } = await sized();
    const partner = kit.as('partner');
    expect((await story.openPanel(partner, key)).value.access).toEqual(['view', 'contribute']);
    const name = { role: 'product-manager', accountId: accountOf('partner') };
    await panel.call('namePerson', { ...name, named: true });
    const named = await story.openPanel(partner, key);
    expect(named.value.access).toEqual(['view', 'contribute', 'decide']);
    expect((await named.call('filingPlan', {})).ok).toBe(true);
    await panel.call('namePerson', { ...name, named: false });
    expect((await story.openPanel(partner, key)).value.access).toEqual(['view', 'contribute']);
    // Where Jira is asked afresh, the model is asked afresh too.
    const filing = { ids: ['R1'], destination: { projectId: '1', issueTypeId: '1', parentId: null } };
    expect((await named.call('fileTickets', filing)).error.code).toBe('FORBIDDEN');
  });

  it('are suggested from the linked work in few calls, as the person sees it', async () => {
    const { key, panel } = await sized();
    const admin = kit.as('admin');
    const body = { project: 'PAY', name: 'Settlement', leadAccountId: accountOf('product') };
    const component = (await admin.post('/rest/api/3/component', body)).body as { id: string };
    const epic = await story.createIssue(kit.as('lead'), {
      project: { key: 'PAY' },
      issuetype: { name: 'Epic' },
      summary: 'Partner settlement uploads',
      components: [{ id: component.id }],
      assignee: { accountId: accountOf('lead') },
    });
    await story.relate(engineer, { id: '', key }, epic);
    const runs = since();
    const found = (await panel.call('suggestPeople', {})).value as unknown as {
      name: string;
      because: { how: string; issueKey: string | null }[];
    }[];
    const of = (name: string) => found.find((one) => one.name === name)?.because ?? [];
    expect(of('Engineer')).toContainEqual({ how: 'reporter', issueKey: key });
    expect(of('Lead engineer')).toContainEqual({ how: 'assignee', issueKey: epic.key });
    expect(of('Product manager')).toContainEqual({ how: 'component-lead', issueKey: epic.key });
    expect(found.flatMap((one) => one.because).map((one) => one.how)).toContain('project-lead');
    const calls = runs()[0]?.calls.filter((call) => call.to === 'jira') ?? [];
    expect(calls.length).toBeLessThanOrEqual(7);
    expect(calls.every((call) => call.as === 'user')).toBe(true);
  });

  it('are found by name, and nobody who is no person', async () => {
    const { panel } = await sized();
    const found = (await panel.call('findPeople', { query: 'lead' })).value as unknown as { accountId: string }[];
    expect(found.map((one) => one.accountId)).toEqual([accountOf('lead')]);
    expect((await panel.call('findPeople', { query: ' ' })).error).toMatchObject({ code: 'INVALID', field: 'query' });
  });

  it('are known to see the issue or not, before they are asked something', async () => {
    const { panel } = await sized();
    const seen = async (user: string) =>
      (await panel.call('seesIssue', { accountId: accountOf(user) })).value as unknown;
    expect(await seen('lead')).toEqual({ sees: true });
    expect(await seen('engineer')).toEqual({ sees: true });
    const runs = since();
    expect(await seen('outsider')).toEqual({ sees: false });
    const calls = runs().flatMap((one) => one.calls.filter((call) => call.to === 'jira'));
    expect(calls.map((call) => call.as)).toEqual(['user', 'user', 'user']);
  });
});

describe('meetings over the bridge', () => {
  it('answer who lost a race with the model as it is', async () => {
    const { key, panel } = await sized();
    const other = await story.openPanel(kit.as('security'), key);
    const date = new Date(Date.now() + 86_400_000).toISOString();
    expect(modelIn(await other.call('scheduleMeeting', { number: 1, rev: 0, at: date }))).toMatchObject({
      meetings: [{ number: 1, rev: 1, at: date, scheduled: { by: accountOf('security') } }],
      stage: 'meeting',
    });
    const later = new Date(Date.now() + 172_800_000).toISOString();
    const lost = await panel.call('scheduleMeeting', { number: 1, rev: 0, at: later });
    expect(lost.error).toMatchObject({ code: 'CONFLICT', model: { meetings: [{ at: date }] } });
    expect(lost.error).not.toHaveProperty('model.recentRequests');
  });

  it('show in the issue property, with the day of the next review', async () => {
    const { key, panel } = await sized();
    const held = await panel.call('markHeld', { number: 1, rev: 0, held: true });
    await kit.settle();
    const { stage, size } = modelIn(held);
    const days = size === 'L' ? 182 : 365;
    const reviewOn = new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
    expect(await story.property(engineer, key)).toMatchObject({ stage, reviewOn });
    expect(await story.search(engineer, `threatModelReviewOn = "${reviewOn}"`)).toContain(key);
  });

  it.each([
    ['a date without a time', 'scheduleMeeting', { number: 1, rev: 0, at: '2027-01-12' }, 'at'],
    ['a date that does not exist', 'scheduleMeeting', { number: 1, rev: 0, at: '2027-02-30T09:00:00Z' }, 'at'],
    ['a date in words', 'scheduleMeeting', { number: 1, rev: 0, at: 'next Tuesday' }, 'at'],
    ['a time of no zone', 'scheduleMeeting', { number: 1, rev: 0, at: '2027-01-12T09:00:00' }, 'at'],
    ['a date in the far past', 'scheduleMeeting', { number: 1, rev: 0, at: '1999-01-12T09:00:00Z' }, 'at'],
    ['a date in the far future', 'scheduleMeeting', { number: 1, rev: 0, at: '9999-01-12T09:00:00Z' }, 'at'],
    ['a meeting that there never is', 'markHeld', { number: 9, rev: 0, held: true }, 'number'],
    ['a version that never was', 'markHeld', { number: 1, rev: 77, held: true }, 'rev'],
    ['an unknown role', 'namePerson', { role: 'boss', accountId: 'x', named: true }, 'role'],
    ['an unknown person', 'namePerson', { role: 'security', accountId: 'x', named: true }, 'accountId'],
    ['a question for an unknown person', 'askFollowUp', { requestId: crypto.randomUUID(), text: 'A', to: 'x' }, 'to'],
    ['a question that nobody asks', 'saveAnswer', { question: 'q29', rev: 0, text: 'A' }, 'question'],
    ['a question that cannot be', 'saveAnswer', { question: 'q31', rev: 0, text: 'A' }, 'question'],
    [
      'more than a few sentences at the end',
      'saveAnswer',
      { question: 'start', rev: 0, text: 'w'.repeat(1_001) },
      'text',
    ],
    ['a page for the end of a meeting', 'saveReferences', { question: 'start', rev: 0, references: [] }, 'question'],
    [
      'a link that is no web page',
      'saveReferences',
      { question: 'goals', rev: 0, references: [{ kind: 'link', url: 'javascript:alert(1)', title: null }] },
      'references.0.url',
    ],
    [
      'an attachment of another issue',
      'saveReferences',
      { question: 'goals', rev: 0, references: [{ kind: 'attachment', id: '999', name: 'x.png' }] },
      'references',
    ],
  ])('refuse %s beside its field', async (_what, operation, input, field) => {
    const { panel } = await sized();
    const { error } = await panel.call(operation, input);
    expect(error).toMatchObject({ code: 'INVALID', field });
    expect(error.message).toMatch(/\w+ \w+/);
    expect(error.message).not.toMatch(/\{\w+\}|errors\./);
  });

  it('refuse a closed model until its issue is reopened, and come back to where they were', async () => {
    const { key, panel } = await sized();
    const date = new Date(Date.now() + 86_400_000).toISOString();
    await panel.call('scheduleMeeting', { number: 1, rev: 0, at: date });
    await story.moveTo(engineer, key, 'Done');
    await kit.settle();
    const refused = await panel.call('markHeld', { number: 1, rev: 1, held: true });
    expect(refused.error).toMatchObject({ code: 'INVALID' });
    expect(refused.error.message).toContain('closed');
    await story.moveTo(engineer, key, 'In Progress');
    await kit.settle();
    expect((await story.openPanel(engineer, key)).value.model?.stage).toBe('meeting');
    expect((await panel.call('markHeld', { number: 1, rev: 1, held: true })).ok).toBe(true);
  });
});

describe('a follow-up question over the bridge', () => {
  it('mentions whom it is put to, in the name of who asks, as text that stays text', async () => {
    const { key, panel } = await sized();
    const question = {
      requestId: crypto.randomUUID(),
      text: '[link|https://example.com] *bold*',
      to: accountOf('lead'),
    };
    const asked = await panel.call('askFollowUp', question);
    expect(asked.value.item).toMatchObject({ id: 'F1', mention: { state: 'posted' } });
    await panel.call('askFollowUp', question);
    await kit.settle();
    const told = (await story.comments(engineer, key)).filter((one) => JSON.stringify(one.body).includes('mention'));
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({ author: { accountType: 'atlassian' } });
    expect(JSON.stringify(told[0]?.body)).toContain('[link|https://example.com] *bold*');
  });
});

describe('what an answer points at', () => {
  it('comes from the attachments and links of the issue', async () => {
    const { key, panel } = await sized();
    const form = new FormData();
    form.append('file', new File(['PNG'], 'diagram.png', { type: 'image/png' }));
    const authorization = `Basic ${Buffer.from('engineer@example.com:x').toString('base64')}`;
    const headers = { authorization, 'X-Atlassian-Token': 'no-check' };
    const path = `/rest/api/3/issue/${key}/attachments`;
    const upload = await kit.host.fetch(new Request(`${kit.url}${path}`, { method: 'POST', headers, body: form }));
    const [{ id }] = (await upload.json()) as [{ id: string }];
    for (const url of ['https://wiki.example.com/design', 'http://wiki.example.com/old']) {
      await engineer.post(`/rest/api/3/issue/${key}/remotelink`, { object: { url, title: 'Design' } });
    }
    const pointers = await panel.call('issuePointers', {});
    expect(pointers.value).toEqual({
      summary: story.partnerUpload.summary,
      attachments: [{ id, name: 'diagram.png', isImage: true }],
      links: [{ url: 'https://wiki.example.com/design', title: 'Design' }],
    });
    const references = [
      { kind: 'attachment', id, name: 'whatever' },
      { kind: 'link', url: 'https://wiki.example.com/design', title: 'Design' },
    ];
    const saved = await panel.call('saveReferences', { question: 'architecture', rev: 0, references });
    expect(saved.value.item).toMatchObject({
      references: [{ kind: 'attachment', id, name: 'diagram.png' }, references[1]],
    });
  });
});

describe('a model as it was stored before meetings were kept', () => {
  it('opens, and takes meetings, people and questions', async () => {
    const { key, panel } = await sized();
    const members = ['meetings', 'people', 'bring', 'askedToMeet', 'settled', 'filed'];
    const stored = panel.value.model as unknown as Record<string, unknown>;
    expect(members.filter((one) => one in stored)).toEqual([]);
    expect(stored['counters']).toEqual({ L: 0, T: 0, R: 0 });
    const calls: [string, unknown][] = [
      ['scheduleMeeting', { number: 1, rev: 0, at: new Date(Date.now() + 86_400_000).toISOString() }],
      ['namePerson', { role: 'security', accountId: accountOf('security'), named: true }],
      ['askToMeet', { wanted: true }],
      ['askFollowUp', { requestId: crypto.randomUUID(), text: 'Where?', to: null }],
    ];
    for (const [operation, input] of calls) expect((await panel.call(operation, input)).ok, operation).toBe(true);
    const opened = await story.openPanel(engineer, key);
    expect(opened.value.model).toMatchObject({
      counters: { F: 1 },
      meetings: [{ number: 1 }],
      people: [{ role: 'security' }],
      askedToMeet: [{ by: accountOf('engineer') }],
    });
  });
});
