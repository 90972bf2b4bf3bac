/** How candidates are found, on the local host: by events of watched types and by the daily look, and at what cost. */
import { describe, expect, it } from 'vitest';
import * as candidates from '../support/candidates.ts';
import { localHosts } from '../support/local-host.ts';
import * as story from '../support/story.ts';

const host = localHosts();
const start = () => host();
type Kit = Awaited<ReturnType<typeof start>>;

/** Calls of every invocation since then: to Jira and to storage. */
function costs(kit: Kit, since: number) {
  return kit
    .invocations()
    .slice(since)
    .map((one) => ({
      function: one.function,
      jira: one.calls.filter((call) => call.to === 'jira').length,
      storage: one.calls.filter((call) => call.to === 'storage').length,
    }));
}

const payEpics = 'project = PAY AND issuetype = Epic';

describe('as long as nobody has set it up', () => {
  it('costs one storage request an event, and finds nothing', async () => {
    const kit = await start();
    const epic = await candidates.uploadEpic(kit.as('product'));
    await candidates.edit(kit.as('product'), epic.key, { summary: 'Let partners upload files through a public API' });
    await story.moveTo(kit.as('product'), epic.key, 'In Progress');
    await kit.settle();
    expect(costs(kit, 0)).toEqual([
      { function: 'issue-created', jira: 0, storage: 1 },
      { function: 'ticket-changed', jira: 0, storage: 1 },
      { function: 'ticket-changed', jira: 0, storage: 1 },
    ]);
    await kit.advance('P1D');
    await kit.settle();
    const daily = costs(kit, 0).filter((one) => one.function === 'candidate-sweep');
    expect(daily).toEqual([{ function: 'candidate-sweep', jira: 0, storage: 1 }]);
    expect(await candidates.rowsOf(kit.as('security'))).toEqual([]);
  });
});

describe('a watched type', () => {
  it('is looked at when an issue is created, from the event alone', async () => {
    const kit = await start();
    await candidates.setUp(kit, { watch: candidates.watchEpics });
    await kit.settle();
    const before = kit.invocations().length;
    const epic = await candidates.uploadEpic(kit.as('product'));
    await kit.settle();
    const [created, ...others] = costs(kit, before);
    expect(created).toMatchObject({ function: 'issue-created', jira: 0 });
    // The settings, the rules of the team, the record read and written, and the note of the last event.
    expect(created?.storage).toBeLessThanOrEqual(6);
    expect(others).toEqual([]);
    const [row] = await candidates.rowsOf(kit.as('security'));
    expect(row).toMatchObject({ key: epic.key, summary: story.partnerUpload.summary });
    expect(row?.size).toMatch(/^[SML]$/);
    expect(row?.criteria.flatMap((one) => one.evidence).map((one) => one.quote)).not.toEqual([]);
    expect(await story.comments(kit.as('product'), epic.key)).toEqual([]);
  });

  it('leaves issues of other types and projects at one storage request and no call to Jira', async () => {
    const kit = await start();
    await candidates.setUp(kit, { watch: candidates.watchEpics });
    await kit.settle();
    const before = kit.invocations().length;
    const other = await candidates.uploadEpic(kit.as('product'), { issuetype: { name: 'Story' } });
    await candidates.edit(kit.as('product'), other.key, { summary: 'Partners upload through a public API' });
    await story.moveTo(kit.as('product'), other.key, 'Done');
    expect((await kit.as('product').delete(`/rest/api/3/issue/${other.key}`)).status).toBeLessThan(500);
    await kit.settle();
    const all = costs(kit, before);
    expect(all.length).toBeGreaterThanOrEqual(3);
    for (const one of all) expect(one).toMatchObject({ jira: 0, storage: 1 });
    expect(await candidates.rowsOf(kit.as('security'))).toEqual([]);
  });

  it('becomes a candidate by a material change, and stops being one by another, or when it is closed', async () => {
    const kit = await start();
    const product = kit.as('product');
    await candidates.setUp(kit, { watch: candidates.watchEpics });
    const epic = await candidates.uploadEpic(product, story.typo);
    await kit.settle();
    expect(await candidates.rowsOf(kit.as('security'))).toEqual([]);
    const before = kit.invocations().length;
    await candidates.edit(product, epic.key, story.partnerUpload);
    await kit.settle();
    expect(costs(kit, before)).toMatchObject([{ function: 'ticket-changed', jira: 0 }]);
    expect((await candidates.rowsOf(kit.as('security'))).map((one) => one.key)).toEqual([epic.key]);
    await candidates.edit(product, epic.key, story.typo);
    await kit.settle();
    expect(await candidates.rowsOf(kit.as('security'))).toEqual([]);
    await candidates.edit(product, epic.key, story.partnerUpload);
    await story.moveTo(product, epic.key, 'Done');
    await kit.settle();
    expect(await candidates.rowsOf(kit.as('security'))).toEqual([]);
  });

  it('reads bodies without a description, without members, and with text of any kind', async () => {
    const kit = await start();
    await candidates.setUp(kit, { watch: candidates.watchEpics });
    const { key } = await candidates.uploadEpic(kit.as('product'), { description: null });
    const long = `${'Häufig 🙂 مرحبا. '.repeat(1_500)} Partners authenticate with API keys.`;
    await candidates.uploadEpic(kit.as('product'), { description: candidates.plainText(long) });
    await kit.settle();
    expect(kit.invocations().map((one) => one.outcome)).not.toContain('error');
    expect((await candidates.rowsOf(kit.as('security'))).map((one) => one.key)).toContain(key);
  });

  it('drops an issue that is deleted, whoever found it', async () => {
    const kit = await start();
    const epic = await candidates.uploadEpic(kit.as('product'));
    await kit.settle();
    await candidates.setUp(kit, { jql: payEpics });
    await kit.settle();
    expect((await candidates.rowsOf(kit.as('security'))).map((one) => one.key)).toEqual([epic.key]);
    await kit.as('admin').delete(`/rest/api/3/issue/${epic.key}`);
    await kit.settle();
    const list = await candidates.call(kit.as('security'), 'listCandidates', { cursor: null });
    expect(list.value).toMatchObject({ rows: [], hidden: 0 });
  });
});

describe('the daily look', () => {
  it('finds existing work, largest first, and leaves out threat models, linked issues and what is done', async () => {
    const kit = await start();
    const product = kit.as('product');
    const large = await candidates.uploadEpic(product);
    const small = await candidates.uploadEpic(product, {
      summary: 'Let administrators of a customer choose a role for support staff',
      description: null,
    });
    await candidates.uploadEpic(product, story.typo);
    const done = await candidates.uploadEpic(product);
    await story.moveTo(product, done.key, 'Done');
    const linked = await candidates.uploadEpic(product);
    const model = await story.threatModel(product);
    await story.relate(product, model, linked);
    await candidates.setUp(kit, { jql: 'project in (PAY, SEC)' });
    await kit.advance('P1D');
    await kit.settle();
    const rows = await candidates.rowsOf(kit.as('security'));
    expect(rows.map((one) => one.key)).toEqual([large.key, small.key]);
    for (const { key } of [large, small, linked]) expect(await story.comments(product, key)).toEqual([]);
  });

  it('begins at once when the query is saved, and then asks only for what was changed since', async () => {
    const kit = await start();
    const product = kit.as('product');
    for (let at = 0; at < 3; at += 1) await candidates.uploadEpic(product, { summary: `Partner API, part ${at}` });
    await kit.settle();
    await candidates.setUp(kit, { jql: payEpics });
    await kit.settle();
    expect(await candidates.rowsOf(kit.as('security'))).toHaveLength(3);
    const queries = () =>
      kit
        .invocations()
        .flatMap((one) => one.calls)
        .filter((one) => one.as === 'app' && one.path.includes('search/jql')).length;
    // Past the hourly sweep's own questions.
    const before = queries();
    await kit.advance('P2D');
    await candidates.edit(product, 'PAY-1', { summary: 'Partner API with stored passwords of customers' });
    const late = await candidates.uploadEpic(product, { summary: 'Let anybody sign up through a public API' });
    await kit.settle();
    await kit.advance('P1D');
    await kit.settle();
    expect((await candidates.rowsOf(kit.as('security'))).map((one) => one.key)).toContain(late.key);
    expect(queries()).toBeGreaterThan(before);
  });

  it('goes through many issues in pages, within the points of a day', async () => {
    const kit = await start();
    const product = kit.as('product');
    for (let at = 0; at < 120; at += 1) {
      await candidates.uploadEpic(product, {
        summary: `${story.partnerUpload.summary}, part ${at}`,
        description: null,
      });
    }
    await kit.settle();
    const before = kit.invocations().length;
    await candidates.setUp(kit, { jql: payEpics });
    await kit.settle();
    const pages = kit
      .invocations()
      .slice(before)
      .flatMap((one) => one.calls)
      .filter((one) => one.to === 'jira' && one.as === 'app' && one.path.includes('search/jql'));
    expect(pages).toHaveLength(3);
    const first = await candidates.call(kit.as('security'), 'listCandidates', { cursor: null });
    expect(first.value.rows).toHaveLength(50);
    const keys = new Set(first.value.rows.map((one) => one.key));
    let next = first.value.next;
    while (next !== null) {
      const page = await candidates.call(kit.as('security'), 'listCandidates', { cursor: next });
      for (const row of page.value.rows) keys.add(row.key);
      next = page.value.next;
    }
    expect(keys.size).toBe(120);
  });

  it('comes back when Jira says so, and ends the same', async () => {
    const kit = await start();
    const epic = await candidates.uploadEpic(kit.as('product'));
    await kit.settle();
    await candidates.setUp(kit, { watch: candidates.watchEpics });
    kit.faults({ match: 'POST /rest/api/3/search/jql', status: 429, retryAfter: 120, times: 1 });
    const security = kit.as('security');
    const { rev } = (await candidates.call(security, 'overview')).value;
    // The person's own question is answered 429 first: nothing is saved, and they are told.
    const refused = await candidates.call(security, 'saveCandidates', { rev, watch: [], jql: payEpics });
    expect(refused.error.code).toBe('UNAVAILABLE');
    await candidates.setUp(kit, { jql: payEpics });
    kit.faults({ match: 'POST /rest/api/3/search/jql', status: 429, retryAfter: 120, times: 1 });
    await kit.settle();
    expect((await candidates.rowsOf(security)).map((one) => one.key)).toEqual([epic.key]);
    expect((await candidates.call(security, 'overview')).value.look.state).toBe('done');
  });

  it('says when Jira refuses the query by now', async () => {
    const kit = await start();
    await candidates.setUp(kit, { jql: payEpics });
    await kit.settle();
    kit.faults({ match: 'POST /rest/api/3/search/jql', status: 400, times: 50 });
    await kit.advance('P1D');
    await kit.settle();
    kit.clearFaults();
    expect((await candidates.call(kit.as('security'), 'overview')).value.look.state).toBe('refused');
  });

  it('does nothing without an active licence', async () => {
    const kit = await host({ license: { active: false } });
    await candidates.uploadEpic(kit.as('product'));
    await kit.settle();
    await kit.advance('P1D');
    await kit.settle();
    expect(kit.invocations().flatMap((one) => one.calls)).toEqual([]);
  });
});
