/** Go-live and history on the real bundle: refused, then allowed; ready by an event; who changed what. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Kit, KitClient } from '../../local/kit.ts';
import { type HistoryRecord, linesOf } from '../../src/domain/history.ts';
import { readyToFile } from '../support/crash-walk.ts';
import * as story from '../support/story.ts';

let kit: Kit;
let engineer: KitClient;
beforeAll(async () => {
  kit = await story.startEmpty();
  engineer = kit.as('engineer');
});
afterAll(() => kit.close());

const accountOf = (user: string) => kit.jira.userByEmail(`${user}@example.com`)?.accountId ?? '';
const noticesOn = async (key: string) =>
  (await story.comments(engineer, key))
    .map(({ body }) => JSON.stringify(body))
    .filter((one) => one.includes('Ready for go-live'));

async function history(panel: story.Panel, input: object = {}) {
  await kit.settle();
  const answer = await panel.call('readHistory', input);
  return linesOf((answer.value as unknown as { records: HistoryRecord[] }).records);
}

/** One recommendation with a ticket. */
async function filed() {
  const ready = await readyToFile(kit, engineer, 1);
  const answer = await ready.panel.call('fileTickets', { ids: ready.ids, destination: ready.destination });
  await kit.settle();
  return { ...ready, ticket: answer.value.items[0]?.tickets?.[0]?.key ?? '' };
}

describe('going live', () => {
  it('is refused while a recommendation is open, ready when the event says done, and told once', async () => {
    const { model, panel, ticket } = await filed();
    await panel.call('namePerson', { role: 'security', accountId: accountOf('security'), named: true });
    const refused = await panel.call('notifyGoLive', {});
    expect(refused).toMatchObject({ ok: false, error: { code: 'INVALID' } });
    expect(refused.error.message).toContain('R1');
    expect(await story.property(engineer, model.key)).toMatchObject({ stage: 'responding' });

    await story.moveTo(engineer, ticket, 'Done');
    await kit.settle();
    expect(await story.property(engineer, model.key)).toMatchObject({ stage: 'ready', progress: 100 });
    expect(await story.search(engineer, 'threatModelStage = ready')).toContain(model.key);

    expect(await panel.call('notifyGoLive', {})).toMatchObject({ ok: true, value: { stage: 'live' } });
    expect(await panel.call('notifyGoLive', {})).toMatchObject({ ok: true, value: { stage: 'live' } });
    await kit.settle();
    const notices = await noticesOn(model.key);
    expect(notices).toHaveLength(1);
    expect(notices[0]).toContain(accountOf('security'));
    expect(await story.search(engineer, 'threatModelStage = live')).toContain(model.key);

    // What opens again afterwards is shown, and does not take the notice back.
    await story.moveTo(engineer, ticket, 'To Do');
    await kit.settle();
    expect(await story.property(engineer, model.key)).toMatchObject({ stage: 'live', openMedium: 1 });
    expect(await story.search(engineer, 'threatModelStage = live AND threatModelOpenMedium > 0')).toContain(model.key);
  });

  it('can be taken back with a reason, and the model stands where its work is', async () => {
    const { model, panel, ticket } = await filed();
    await story.moveTo(engineer, ticket, 'Done');
    await kit.settle();
    await panel.call('notifyGoLive', {});
    expect(await panel.call('takeBackGoLive', { number: 1, reason: '  ' })).toMatchObject({
      ok: false,
      error: { code: 'INVALID' },
    });
    await panel.call('takeBackGoLive', { number: 1, reason: 'The launch moved to May' });
    expect(await story.property(engineer, model.key)).toMatchObject({ stage: 'ready' });
    const [latest] = (await history(panel)).filter(({ field }) => field === 'live');
    expect(latest).toMatchObject({ from: 'notified', note: 'The launch moved to May', by: accountOf('engineer') });
  });

  it('waits for the approval of an exception, and says so when it lapses after the go-live', async () => {
    const { model, panel, ids, destination } = await readyToFile(kit, engineer, 2);
    await panel.call('setPriority', { id: 'R1', rev: 1, priority: 'high' });
    const expiresOn = new Date(kit.host.clock.now() + 86_400_000).toISOString().slice(0, 10);
    const exception = { requestId: crypto.randomUUID(), text: 'The partner moves tomorrow', expiresOn, to: null };
    const declined = { id: 'R1', rev: 2, outcome: 'declined', note: '', exception };
    expect(await panel.call('decideRecommendation', declined)).toMatchObject({ ok: true });
    const answer = await panel.call('fileTickets', { ids: ids.slice(1), destination });
    await story.moveTo(engineer, answer.value.items.find(({ id }) => id === 'R2')?.tickets?.[0]?.key ?? '', 'Done');
    await kit.settle();
    expect((await panel.call('notifyGoLive', {})).error.message).toContain('R1');

    const security = await story.openPanel(kit.as('security'), model.key);
    const approval = { id: 'X1', rev: 1, approve: true, note: 'Until tomorrow' };
    expect(await security.call('decideException', approval)).toMatchObject({ ok: true });
    await kit.settle();
    expect(await story.property(engineer, model.key)).toMatchObject({ stage: 'ready', openHigh: 0 });
    expect(await panel.call('notifyGoLive', {})).toMatchObject({ ok: true, value: { stage: 'live' } });

    await kit.advance('P2D');
    await kit.settle();
    expect(await story.property(engineer, model.key)).toMatchObject({ stage: 'live', openHigh: 1 });
    expect(await story.search(engineer, 'threatModelStage = live AND threatModelOpenHigh > 0')).toContain(model.key);
    const lines = await history(security, { item: 'X1' });
    expect(lines.map(({ from, to, by }) => ({ from, to, by })).slice(0, 2)).toEqual([
      { from: 'approved', to: 'lapsed', by: null },
      { from: 'asked', to: 'approved', by: accountOf('security') },
    ]);
  }, 120_000);

  it('is ready, also for searches, once the last question in return is answered', async () => {
    const { model, panel, ticket } = await filed();
    const asking = { requestId: crypto.randomUUID(), text: 'Who reads the bucket?', to: null };
    await panel.call('askFollowUp', asking);
    await story.moveTo(engineer, ticket, 'Done');
    await kit.settle();
    expect(await story.property(engineer, model.key)).toMatchObject({ stage: 'responding', progress: 100 });
    await panel.call('answerFollowUp', { id: 'F1', rev: 1, text: 'Only the import job' });
    await kit.settle();
    expect(await story.property(engineer, model.key)).toMatchObject({ stage: 'ready' });
  });

  it('is not reached by a hand-written property', async () => {
    const { model, panel } = await filed();
    const forged = { v: 1, stage: 'live', openMedium: 0, openHigh: 0 };
    await engineer.put(`/rest/api/3/issue/${model.key}/properties/threat-model`, forged);
    expect(await panel.call('notifyGoLive', {})).toMatchObject({ ok: false, error: { code: 'INVALID' } });
    expect((await story.openPanel(engineer, model.key)).value.model?.stage).toBe('responding');
  });
});

describe('the history of a model', () => {
  it('is read on from a cursor of its own alone, from no forged, foreign or old one', async () => {
    const [own, foreign] = [await filed(), await filed()];
    for (let number = 0; number < 60; number += 1)
      await foreign.panel.call('addThreat', { requestId: crypto.randomUUID(), text: 'Somebody reads the exports' });
    await kit.settle();
    const { cursor } = (await foreign.panel.call('readHistory', {})).value as unknown as { cursor: string };
    expect(cursor).toEqual(expect.any(String));
    expect(await foreign.panel.call('readHistory', { cursor })).toMatchObject({ ok: true });
    for (const given of [cursor, 'nonsense']) {
      const answer = await own.panel.call('readHistory', { cursor: given });
      expect(answer).toMatchObject({ ok: false, error: { code: 'INVALID', field: 'cursor' } });
    }
    await kit.advance('PT2H');
    const late = await (await story.openPanel(engineer, foreign.model.key)).call('readHistory', { cursor });
    expect(late).toMatchObject({ ok: false, error: { code: 'INVALID', field: 'cursor' } });
  });

  it('tells a moved priority, an edit, a filing, a ticket that was done, and a deletion, by name', async () => {
    const { panel, ticket } = await filed();
    const item = (await panel.call('changesSince', { rev: 0, since: null, ids: ['R1'] })).value.items[0];
    await panel.call('setPriority', { id: 'R1', rev: item?.rev, priority: 'high' });
    await panel.call('editText', { id: 'T1', rev: 1, text: 'A partner uploads a file in the name of another one' });
    await panel.call('addThreat', { requestId: crypto.randomUUID(), text: 'Somebody replays an old file' });
    await panel.call('removeItem', { id: 'T2', rev: 1 });
    await story.moveTo(engineer, ticket, 'Done');

    const by = accountOf('engineer');
    const lines = await history(panel);
    const line = (expected: object) => expect(lines).toContainEqual(expect.objectContaining(expected));
    line({ item: 'R1', field: 'priority', from: 'medium', to: 'high', by });
    line({ item: 'T1', field: 'text', to: 'A partner uploads a file in the name of another one', by });
    line({ item: 'T2', what: 'removed', from: 'Somebody replays an old file', by });
    line({ item: 'R1', field: 'decision', to: 'accepted', by });
    line({ item: 'R1', field: 'ticket', of: ticket, from: 'open', to: 'done', by: null });
    expect(lines.map(({ at }) => at)).toEqual(
      lines
        .map(({ at }) => at)
        .toSorted()
        .toReversed(),
    );
    expect((await history(panel, { item: 'T2' })).map(({ what }) => what)).toEqual(['removed', 'added']);
  });

  it('costs no Jira call, and is not read on opening', async () => {
    const { model, panel } = await filed();
    const before = kit.invocations().length;
    await panel.call('addThreat', { requestId: crypto.randomUUID(), text: 'Somebody reads the bucket' });
    expect(kit.invocations()[before]?.calls.filter(({ to }) => to === 'jira')).toEqual([]);
    expect(await history(panel)).toContainEqual(expect.objectContaining({ what: 'added', item: 'T2' }));
    const opening = kit.invocations().length;
    await story.openPanel(engineer, model.key);
    const opened = kit.invocations()[opening]?.calls.filter(({ to }) => to === 'storage') ?? [];
    expect(opened.length).toBeGreaterThan(0);
    expect(opened.length).toBeLessThanOrEqual(5);
  });
});
