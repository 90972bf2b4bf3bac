/** Another size by hand, and the glance, as a client outside sees them. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Kit } from '../../local/kit.ts';
import * as story from '../support/story.ts';

let kit: Kit;
let model: story.Created;
beforeEach(async () => {
  kit = await story.startEmpty();
  model = await story.threatModel(kit.as('engineer'));
  await kit.settle();
});
afterEach(() => kit.close());

const reason = 'Two teams build it, and it books money';

async function glance(user: string, key = model.key) {
  const answer = await kit.as(user).invoke('threat-model-context', 'glance', { grant: null, input: {} }, key);
  return answer.body as { ok: boolean; value: { model: Record<string, unknown> | null }; error?: { code: string } };
}

describe('another size by hand', () => {
  it('is in the property, in search and in the one comment at once, and stays there', async () => {
    const panel = await story.openPanel(kit.as('lead'), model.key);
    expect(panel.value.model?.size).not.toBe('none');
    const set = await panel.call('setSize', { size: 'none', reason });
    expect(set).toMatchObject({ ok: true, value: { size: 'none', stage: 'declined', sizeSetBy: { reason } } });
    expect(await story.property(kit.as('reader'), model.key)).toMatchObject({ size: 'none', sizeSetByHand: 1 });
    await kit.settle();
    expect(await story.property(kit.as('reader'), model.key)).toMatchObject({ size: 'none', sizeSetByHand: 1 });
    expect(await story.search(kit.as('reader'), 'threatModelSizeSetByHand = 1')).toEqual([model.key]);
    expect(await story.search(kit.as('reader'), 'threatModelSizeSetByHand = 0')).toEqual([]);
    const written = await story.comments(kit.as('reader'), model.key);
    expect(written).toHaveLength(1);
    expect(JSON.stringify(written)).toContain(reason);
  });

  it('asks Jira afresh as the person, and costs at most three Jira calls', async () => {
    const panel = await story.openPanel(kit.as('lead'), model.key);
    const before = kit.invocations().length;
    await panel.call('setSize', { size: 'none', reason });
    const calls = kit.invocations()[before]?.calls.filter((one) => one.to === 'jira') ?? [];
    expect(calls.map((one) => one.as)).toEqual(expect.arrayContaining(['user', 'app']));
    expect(calls.length).toBeLessThanOrEqual(3);
  });

  it('needs a size, and a reason of 1 to 500 characters', async () => {
    const panel = await story.openPanel(kit.as('lead'), model.key);
    const refused = (input: unknown) => panel.call('setSize', input);
    expect(await refused({ size: 'XL', reason })).toMatchObject({ error: { code: 'INVALID', field: 'size' } });
    expect(await refused({ size: 'S', reason: '  ' })).toMatchObject({ error: { code: 'INVALID', field: 'reason' } });
    const long = await refused({ size: 'S', reason: 'a'.repeat(501) });
    expect(long).toMatchObject({ error: { code: 'INVALID', field: 'reason' } });
    expect(long.error.message).toContain('501');
    expect(await refused({ size: 'S', reason, rev: 1 })).toMatchObject({ error: { code: 'INVALID', field: 'rev' } });
    expect((await story.openPanel(kit.as('lead'), model.key)).value.model).toEqual(panel.value.model);
  });
});

describe('the glance beside the issue', () => {
  it('says size, stage and progress to whoever sees the issue, with one Jira call', async () => {
    const panel = await story.openPanel(kit.as('lead'), model.key);
    await story.capture(panel, 2);
    const before = kit.invocations().length;
    const { value } = await glance('reader');
    const size = panel.value.model?.size;
    const nothing = { progress: 0, pushedBack: 0, setByHand: false };
    expect(value.model).toEqual({ ...nothing, size, stage: 'meeting', recommendations: 2 });
    expect(kit.invocations()[before]?.calls.filter((one) => one.to === 'jira')).toHaveLength(1);
  });

  it('says nothing to others, and nothing of an issue without a model', async () => {
    expect(await glance('outsider')).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } });
    const project = { key: 'SEC' };
    const task = await story.createIssue(kit.as('lead'), { project, issuetype: { name: 'Task' }, summary: 'Badges' });
    expect((await glance('lead', task.key)).value).toEqual({ model: null });
  });
});
