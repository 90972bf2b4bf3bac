/** From a declined High to an approved exception, and what becomes of it when its last day is over. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Kit } from '../../local/kit.ts';
import * as story from '../support/story.ts';

const day = 24 * 60 * 60 * 1_000;

let kit: Kit;
let model: story.Created;
let lead: story.Panel;
beforeEach(async () => {
  kit = await story.startEmpty();
  model = await story.threatModel(kit.as('engineer'));
  await kit.settle();
  lead = await story.openPanel(kit.as('lead'), model.key);
  await story.capture(lead, 2);
  await lead.call('setPriority', { id: 'R1', rev: 1, priority: 'high' });
});
afterEach(() => kit.close());

const inDays = (days: number) => new Date(kit.host.clock.now() + days * day).toISOString().slice(0, 10);
const text = 'The partner replaces this interface in spring';
const asking = (expiresOn: string) => ({ requestId: crypto.randomUUID(), text, expiresOn, to: null });
const decline = (expiresOn = inDays(90)) =>
  lead.call('decideRecommendation', {
    id: 'R1',
    rev: 2,
    outcome: 'declined',
    note: '',
    exception: asking(expiresOn),
  });
const approve = async (user: string) => {
  const panel = await story.openPanel(kit.as(user), model.key);
  return panel.call('decideException', { id: 'X1', rev: 1, approve: true, note: 'Until the partner has moved' });
};
const property = async () => {
  await kit.settle();
  return story.property(kit.as('reader'), model.key);
};
const item = async (id: string) =>
  (await story.openPanel(kit.as('reader'), model.key)).value.items.find((one) => one.id === id);
const told = async () =>
  (await story.comments(kit.as('reader'), model.key)).filter((one) => JSON.stringify(one.body).includes('has lapsed'));

describe('a declined High', () => {
  it('is open until somebody else approves, then not, and again when the exception has lapsed, which is said once', async () => {
    expect(await decline()).toMatchObject({ ok: true });
    expect(await property()).toMatchObject({ openHigh: 1, exceptions: 0 });
    expect(await approve('lead')).toMatchObject({ ok: false, error: { code: 'FORBIDDEN' } });
    expect(await approve('security')).toMatchObject({ ok: true });
    expect(await property()).toMatchObject({ openHigh: 0, exceptions: 1, exceptionsUntil: inDays(90) });
    expect(await story.search(kit.as('reader'), 'threatModelExceptions > 0')).toEqual([model.key]);

    await kit.advance('P90D');
    expect(await item('X1')).toMatchObject({ state: 'approved' });
    expect(await told()).toEqual([]);
    await kit.advance('P1D');
    expect(await item('X1')).toMatchObject({ state: 'lapsed' });
    expect(await item('R1')).toMatchObject({ decision: null });
    expect(await property()).toMatchObject({ openHigh: 1, exceptions: 0 });
    expect(await told()).toHaveLength(1);
    await kit.advance('PT5H');
    expect(await told()).toHaveLength(1);
  }, 240_000);

  it('is not filed, and is filed after all once it is accepted', async () => {
    await story.relate(kit.as('lead'), model, await story.epic(kit.as('product')));
    await decline();
    const destination = (await lead.call('filingPlan', {})).value.targets[0]?.destination;
    const filed = await lead.call('fileTickets', { ids: ['R1', 'R2'], destination });
    expect(filed.value).toMatchObject({ filed: ['R2'], skipped: ['R1'] });
    const rev = (await item('R1'))?.rev ?? 0;
    await lead.call('decideRecommendation', { id: 'R1', rev, outcome: 'accepted', note: '' });
    expect((await item('X1'))?.state).toBe('withdrawn');
    expect((await lead.call('fileTickets', { ids: ['R1'], destination })).value.filed).toEqual(['R1']);
  });

  it('is approved only by those who are listed, where the settings name some, asked of Jira and the settings afresh', async () => {
    await decline();
    const early = await story.openPanel(kit.as('security'), model.key);
    const account = kit.jira.userByEmail('partner@example.com')?.accountId;
    const saved = await story.listApprovers(kit, [account]);
    expect(saved.body).toMatchObject({ ok: true });
    expect((await story.openPanel(kit.as('lead'), model.key)).value.rules.approvers).toEqual([account]);
    // Its grant says approve, and is not asked.
    const refused = await early.call('decideException', { id: 'X1', rev: 1, approve: true, note: '' });
    expect(refused).toMatchObject({ ok: false, error: { code: 'FORBIDDEN' } });
    expect(await approve('partner')).toMatchObject({ ok: true });
  });

  it('cannot be back-dated, made endless, or approved with what was made up', async () => {
    for (const expiresOn of [inDays(-1), inDays(0), inDays(366), '9999-12-31', 'never', '']) {
      expect(await decline(expiresOn), expiresOn).toMatchObject({ ok: false, error: { code: 'INVALID' } });
    }
    expect(await item('R1')).not.toHaveProperty('decision');
    const security = await story.openPanel(kit.as('security'), model.key);
    const forged = await security.call('decideException', { id: 'X1', rev: 1, approve: true, note: '' });
    expect(forged.error.code).toBe('NOT_FOUND');
    const byHand = { id: 'R1', rev: 2, outcome: 'declined', note: '', state: 'approved' };
    expect((await lead.call('decideRecommendation', byHand)).error.code).toBe('INVALID');
    expect((await lead.call('removeItem', { id: 'X1', rev: 1 })).error.code).toBe('INVALID');
    expect((await lead.call('editText', { id: 'X1', rev: 1, text: 'Approved' })).error.code).toBe('INVALID');
  });
});
