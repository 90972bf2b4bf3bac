/** Deciding about candidates, on the local host: made once, dismissed until it changes, by whom it may be. */
import { describe, expect, it } from 'vitest';
import { adfFault } from '../support/adf-schema.ts';
import * as asking from '../support/asking.ts';
import * as candidates from '../support/candidates.ts';
import { localHosts } from '../support/local-host.ts';
import * as story from '../support/story.ts';

const host = localHosts();

/** One candidate, found by its event. */
async function scene(options: Parameters<typeof host>[0] = {}) {
  const kit = await host(options);
  await candidates.setUp(kit, { watch: candidates.watchEpics });
  const epic = await candidates.uploadEpic(kit.as('product'), { labels: ['settlement'] });
  await kit.settle();
  return { kit, epic, product: kit.as('product'), security: kit.as('security') };
}

const models = (kit: Awaited<ReturnType<typeof host>>) =>
  story.search(kit.as('admin'), 'project = SEC AND issuetype = "Threat model"');

describe('accepting', () => {
  it('makes one sized threat model as the person, linked both ways, and takes the issue off the list', async () => {
    const { kit, epic, security } = await scene();
    const [row] = await candidates.rowsOf(security);
    const answer = await candidates.call(security, 'accept', { issueId: epic.id });
    await kit.settle();
    const { issue, size } = answer.value;
    expect(answer.value).toMatchObject({ outcome: 'made', linked: true, size: row?.size });
    const created = (await security.get(`/rest/api/3/issue/${issue.key}`)).body as {
      fields: { creator: { displayName: string }; summary: string; description: unknown };
    };
    expect(created.fields.creator.displayName).toBe('Security engineer');
    expect(created.fields.summary).toBe(story.partnerUpload.summary);
    expect(adfFault(created.fields.description)).toBeNull();
    expect(await asking.linksOf(security, epic.key)).toEqual([issue.key]);
    expect(await story.property(security, issue.key)).toMatchObject({ size });
    expect(await story.comments(security, issue.key)).toHaveLength(1);
    expect(await story.comments(security, epic.key)).toEqual([]);
    expect(await candidates.rowsOf(security)).toEqual([]);
  });

  it('makes one when it is pressed twice at once, and names it when it is pressed again', async () => {
    const { kit, epic, security } = await scene();
    const input = { issueId: epic.id };
    await Promise.all([1, 2].map(() => candidates.call(security, 'accept', input)));
    await kit.settle();
    const again = await candidates.call(security, 'accept', input);
    expect(again.value).toMatchObject({ outcome: 'there', key: 'SEC-1' });
    expect(await models(kit)).toEqual(['SEC-1']);
  });

  it('makes one when two people press at once, and both come to the same', async () => {
    const { kit, epic, security } = await scene();
    const lead = kit.as('lead');
    const answers = await Promise.all(
      [security, lead].map((client) => candidates.call(client, 'accept', { issueId: epic.id })),
    );
    for (const one of answers.filter(({ ok }) => !ok)) expect(one.error.code).toBe('UNAVAILABLE');
    expect(answers.some(({ ok }) => ok)).toBe(true);
    await kit.settle();
    for (const client of [security, lead]) {
      expect((await candidates.call(client, 'accept', { issueId: epic.id })).value.key).toBe('SEC-1');
    }
    expect(await models(kit)).toEqual(['SEC-1']);
  });

  it('makes none for an issue that somebody linked to a threat model meanwhile', async () => {
    const { kit, epic, product, security } = await scene();
    const model = await story.threatModel(product);
    await story.relate(product, model, epic);
    await kit.settle();
    const answer = await candidates.call(security, 'accept', { issueId: epic.id });
    expect(answer.value).toMatchObject({ outcome: 'there', key: model.key });
    expect(await models(kit)).toEqual([model.key]);
    expect(await candidates.rowsOf(security)).toEqual([]);
  });

  it('needs the person’s own right to create in the security project, and says whom to ask', async () => {
    const { kit, epic } = await scene({
      users: [
        {
          email: 'editor@example.com',
          displayName: 'Editor',
          rights: { SEC: ['browse', 'comment', 'edit'], PAY: ['browse', 'comment', 'create', 'edit', 'link'] },
        },
      ],
    } as never);
    const answer = await candidates.call(kit.as('editor'), 'accept', { issueId: epic.id });
    expect(answer.error).toMatchObject({ code: 'FORBIDDEN' });
    expect(answer.error.message).toContain('Security engineer');
    expect(await models(kit)).toEqual([]);
    const made = await candidates.call(kit.as('security'), 'accept', { issueId: epic.id });
    expect(made.value).toMatchObject({ outcome: 'made' });
  });

  it('may be tried again by anybody when Jira refused to create the issue', async () => {
    const { kit, epic, security } = await scene();
    kit.faults({ match: 'POST /rest/api/3/issue$', status: 400, times: 1 });
    expect((await candidates.call(security, 'accept', { issueId: epic.id })).error.code).toBe('INVALID');
    const made = await candidates.call(kit.as('lead'), 'accept', { issueId: epic.id });
    expect(made.value).toMatchObject({ outcome: 'made', issue: { key: 'SEC-1' } });
  });

  it('finishes what a lost answer left, under one key', async () => {
    const { kit, epic, security } = await scene();
    kit.faults({ match: 'POST /rest/api/3/issue$', status: 503, after: true, times: 1 });
    expect((await candidates.call(security, 'accept', { issueId: epic.id })).error.code).toBe('UNAVAILABLE');
    expect((await candidates.call(kit.as('lead'), 'accept', { issueId: epic.id })).error.code).toBe('UNAVAILABLE');
    await kit.settle();
    const later = await candidates.call(kit.as('lead'), 'accept', { issueId: epic.id });
    expect(later.value).toMatchObject({ outcome: 'there', key: 'SEC-1' });
    expect(await models(kit)).toEqual(['SEC-1']);
  });
});

describe('dismissing', () => {
  const because = { reason: 'The upload was modelled last year under another name.' };

  it('keeps reason, person and time, and the issue stays away from events, sweeps and small edits', async () => {
    const { kit, epic, product, security } = await scene();
    expect(await candidates.call(security, 'dismiss', { issueId: epic.id, ...because })).toMatchObject({ ok: true });
    await kit.settle();
    expect(await candidates.rowsOf(security)).toEqual([]);
    expect(await candidates.dismissedOf(kit.as('lead'))).toMatchObject([
      { key: epic.key, ...because, by: { name: 'Security engineer' } },
    ]);
    await candidates.setUp(kit, { watch: candidates.watchEpics, jql: 'project = PAY' });
    await kit.settle();
    await kit.advance('PT5M');
    await candidates.edit(product, epic.key, { summary: `  ${story.partnerUpload.summary.toUpperCase()}!` });
    await story.moveTo(product, epic.key, 'In Progress');
    await product.post(`/rest/api/3/issue/${epic.key}/comment`, { body: candidates.plainText('When?') });
    await kit.settle();
    await kit.advance('P2D');
    await kit.settle();
    expect(await candidates.rowsOf(security)).toEqual([]);
  });

  it('asks again when the issue changes in what triage reads', async () => {
    const { kit, epic, product, security } = await scene();
    await candidates.call(security, 'dismiss', { issueId: epic.id, ...because });
    await kit.advance('PT1M');
    await candidates.edit(product, epic.key, { description: candidates.plainText('We also store their passwords.') });
    await kit.settle();
    expect((await candidates.rowsOf(security)).map(({ key }) => key)).toEqual([epic.key]);
    expect(await candidates.dismissedOf(security)).toEqual([]);
  });

  it('asks again by the daily look when no event tells of the change', async () => {
    const { kit, epic, product, security } = await scene();
    await candidates.setUp(kit, { jql: 'project = PAY' });
    await kit.settle();
    await candidates.call(security, 'dismiss', { issueId: epic.id, ...because });
    await kit.advance('P1D');
    await kit.settle();
    expect(await candidates.rowsOf(security)).toEqual([]);
    await candidates.edit(product, epic.key, { summary: 'Let everybody upload files through a new public API' });
    await kit.settle();
    expect(await candidates.rowsOf(security)).toEqual([]);
    await kit.advance('P1D');
    await kit.settle();
    expect((await candidates.rowsOf(security)).map(({ key }) => key)).toEqual([epic.key]);
  });

  it('is not undone by an event that comes late and tells of an earlier change', async () => {
    const { kit, epic, product, security } = await scene();
    kit.faults({ event: 'delay', match: 'avi:jira:updated:issue', delay: 'PT3M' });
    await candidates.edit(product, epic.key, { summary: 'Let everybody upload files through a new public API' });
    await kit.advance('PT1M');
    await candidates.call(security, 'dismiss', { issueId: epic.id, ...because });
    await kit.advance('PT5M');
    await kit.settle();
    expect(await candidates.rowsOf(security)).toEqual([]);
  });

  it('tells the second of two, and keeps the first one’s reason', async () => {
    const { kit, epic, security } = await scene();
    await candidates.call(security, 'dismiss', { issueId: epic.id, ...because });
    expect(await candidates.call(security, 'dismiss', { issueId: epic.id, ...because })).toMatchObject({ ok: true });
    const other = await candidates.call(kit.as('lead'), 'dismiss', { issueId: epic.id, reason: 'Too small' });
    expect(other.error.code).toBe('CONFLICT');
    await kit.settle();
    expect(await candidates.dismissedOf(security)).toMatchObject([because]);
    expect((await candidates.call(security, 'accept', { issueId: epic.id })).error.code).toBe('CONFLICT');
  });

  it('is taken back by whoever disagrees', async () => {
    const { kit, epic, security } = await scene();
    await candidates.call(security, 'dismiss', { issueId: epic.id, ...because });
    const back = await candidates.call(kit.as('lead'), 'bringBack', { issueId: epic.id });
    expect(back.value).toMatchObject({ key: epic.key });
    await kit.settle();
    expect((await candidates.rowsOf(security)).map(({ key }) => key)).toEqual([epic.key]);
    expect(await candidates.dismissedOf(security)).toEqual([]);
  });
});

describe('who sees what', () => {
  it('counts what a person may not see, and answers forged ids as if nothing were there', async () => {
    const { kit, epic } = await scene({
      users: [
        {
          email: 'secret@example.com',
          displayName: 'Secret',
          rights: { SEC: ['browse', 'comment', 'create', 'edit'] },
        },
      ],
    } as never);
    const secret = kit.as('secret');
    const list = await candidates.call(secret, 'listCandidates', { cursor: null });
    expect(list.value).toMatchObject({ rows: [], hidden: 1 });
    expect(JSON.stringify(list)).not.toContain(epic.key);
    await kit.as('security').get('/rest/api/3/myself');
    for (const issueId of [epic.id, '999999']) {
      const answers = [
        await candidates.call(secret, 'accept', { issueId }),
        await candidates.call(secret, 'dismiss', { issueId, reason: 'x' }),
        await candidates.call(secret, 'bringBack', { issueId }),
      ];
      for (const { error } of answers) {
        expect(error).toMatchObject({ code: 'NOT_FOUND' });
        expect(error.message).toBe(answers[0]?.error.message);
      }
    }
    expect(await models(kit)).toEqual([]);
    expect(await candidates.rowsOf(kit.as('security'))).toHaveLength(1);
  });

  it('leaves an issue alone that is no candidate, though the person sees it', async () => {
    const { kit, product, security } = await scene();
    const other = await candidates.uploadEpic(product, story.typo);
    await kit.settle();
    expect((await candidates.call(security, 'accept', { issueId: other.id })).error.code).toBe('NOT_FOUND');
    expect(await models(kit)).toEqual([]);
  });

  it('keeps no words of the issue in storage', async () => {
    const { kit, epic, security } = await scene();
    await candidates.call(security, 'dismiss', { issueId: epic.id, reason: 'Not this quarter' });
    const rows = kit.host.db.prepare("select value from kvs_records where space = 'entity:candidate'").all();
    const stored = JSON.stringify(rows);
    expect(rows).toHaveLength(1);
    expect(stored).toContain('Not this quarter');
    for (const word of ['partner', 'settlement', 'API', epic.key]) expect(stored).not.toContain(word);
  });
});
