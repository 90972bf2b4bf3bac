import { describe, expect, it } from 'vitest';
import { addAssumption } from '../../src/application/add-assumption.ts';
import { addThreat } from '../../src/application/add-threat.ts';
import { linkAssumption, settleAssumption } from '../../src/application/edit-assumption.ts';
import { editText } from '../../src/application/edit-text.ts';
import { editThreat } from '../../src/application/edit-threat.ts';
import { removeItem } from '../../src/application/remove-item.ts';
import { setDisposition } from '../../src/application/set-disposition.ts';
import { assumptionId, libraryId, threatId } from '../../src/domain/ids.ts';
import { item, threat } from '../../src/domain/item.ts';
import { noStatement } from '../../src/domain/threat-statement.ts';
import { colleague, engineer, sceneWith, session } from '../support/scene.ts';

const t1 = threatId.parse('T1');
const a1 = assumptionId.parse('A1');

describe('the parts of a statement', () => {
  it('are filled in one by one and leave the text alone', async () => {
    const { deps } = await sceneWith(1);
    const before = await editThreat(deps, session(), { id: t1, rev: 1, patch: { threatSource: 'a guest' } });
    const after = await editThreat(deps, session(), { id: t1, rev: 2, patch: { impactedAssets: ['the order list'] } });
    expect(after.statement).toEqual({ ...noStatement, threatSource: 'a guest', impactedAssets: ['the order list'] });
    expect(after.text).toBe(before.text);
  });

  it('of two people who began at the same moment are both kept', async () => {
    const { deps } = await sceneWith(1);
    await editThreat(deps, session(), { id: t1, rev: 1, patch: { threatSource: 'a guest' } });
    const both = await editThreat(deps, session(colleague), { id: t1, rev: 1, patch: { threatAction: 'see orders' } });
    expect(both.statement).toMatchObject({ threatSource: 'a guest', threatAction: 'see orders' });
  });

  it('that somebody else changed first are a conflict with what stands there, and nothing else of the edit is written', async () => {
    const { deps, models } = await sceneWith(1);
    await editThreat(deps, session(colleague), { id: t1, rev: 1, patch: { threatSource: 'a guest' } });
    const late = editThreat(deps, session(), {
      id: t1,
      rev: 1,
      patch: { threatSource: 'a partner', threatAction: 'see orders' },
    });
    await expect(late).rejects.toMatchObject({
      code: 'CONFLICT',
      details: { current: { statement: { threatSource: 'a guest' } } },
    });
    const now = threat.parse(models.items().find(({ id }) => id === 'T1'));
    expect(now.statement?.threatAction).toBe('');
  });

  it('sent twice are written once', async () => {
    const { deps } = await sceneWith(1);
    const edit = { id: t1, rev: 1, patch: { threatSource: 'a guest', stride: ['spoofing' as const] } };
    const first = await editThreat(deps, session(), edit);
    expect(await editThreat(deps, session(), edit)).toEqual(first);
  });

  it('do not disturb somebody who edits the text meanwhile', async () => {
    const { deps } = await sceneWith(1);
    await editThreat(deps, session(), { id: t1, rev: 1, patch: { threatSource: 'a guest' } });
    const edited = await editText(deps, session(colleague), { id: t1, rev: 1, text: 'Guests see orders' });
    expect(edited).toMatchObject({ text: 'Guests see orders', statement: { threatSource: 'a guest' } });
  });

  it('name a goal once, and STRIDE in its own order', async () => {
    const { deps } = await sceneWith(1);
    const patch = { impactedGoal: ['privacy', 'Privacy'], stride: ['elevation' as const, 'spoofing' as const] };
    const changed = await editThreat(deps, session(), { id: t1, rev: 1, patch });
    expect(changed).toMatchObject({ statement: { impactedGoal: ['privacy'] }, stride: ['spoofing', 'elevation'] });
  });

  it('come along with a threat that is picked from the library', async () => {
    const { deps } = await sceneWith(0);
    const statement = { ...noStatement, threatSource: 'somebody', threatAction: 'plant a script' };
    const { item: added } = await addThreat(deps, session(), {
      requestId: 'picked',
      text: 'Somebody can plant a script.',
      fromLibrary: libraryId.parse('web-1'),
      statement,
      stride: ['tampering'],
    });
    expect(added).toMatchObject({ fromLibrary: 'web-1', statement, stride: ['tampering'] });
  });
});

describe('what becomes of a threat', () => {
  it('is kept with the reason, who said so and when', async () => {
    const { deps } = await sceneWith(1);
    const said = await setDisposition(deps, session(), { id: t1, rev: 1, state: 'accepted', reason: 'One day a year' });
    expect(said.disposition).toEqual({
      state: 'accepted',
      reason: 'One day a year',
      by: engineer,
      at: deps.clock.now().toISOString(),
    });
  });

  it('needs a reason for anything but open', async () => {
    const { deps } = await sceneWith(1);
    const said = setDisposition(deps, session(), { id: t1, rev: 1, state: 'mitigated', reason: '' });
    await expect(said).rejects.toMatchObject({ code: 'INVALID', details: { field: 'reason' } });
  });

  it('can be opened again without one', async () => {
    const { deps } = await sceneWith(1);
    await setDisposition(deps, session(), { id: t1, rev: 1, state: 'avoided', reason: 'Not built' });
    const open = await setDisposition(deps, session(colleague), { id: t1, rev: 2, state: 'open', reason: '' });
    expect(open.disposition).toMatchObject({ state: 'open', by: colleague });
  });

  it('is a conflict when somebody decided otherwise since', async () => {
    const { deps } = await sceneWith(1);
    await setDisposition(deps, session(colleague), { id: t1, rev: 1, state: 'avoided', reason: 'Not built' });
    const late = setDisposition(deps, session(), { id: t1, rev: 1, state: 'accepted', reason: 'One day a year' });
    await expect(late).rejects.toMatchObject({ code: 'CONFLICT' });
  });
});

describe('an assumption', () => {
  it('has an id of its own kind and nobody confirmed it yet', async () => {
    const { deps } = await sceneWith(1);
    const { item: noted, model } = await addAssumption(deps, session(), {
      requestId: 'noted',
      text: 'Only employees reach it',
      threatId: t1,
    });
    expect(noted).toMatchObject({ id: 'A1', state: 'unconfirmed', settled: null, threatId: 'T1' });
    expect(model.items).toContain('A1');
    expect(model.counters.A).toBe(1);
  });

  it('noted twice by the same request is there once', async () => {
    const { deps, models } = await sceneWith(0);
    const input = { requestId: 'noted', text: 'Only employees reach it' };
    await addAssumption(deps, session(), input);
    await addAssumption(deps, session(), input);
    expect(models.items().filter(({ kind }) => kind === 'assumption')).toHaveLength(1);
  });

  it('is confirmed or rejected by somebody, and can be open again', async () => {
    const { deps } = await sceneWith(0);
    await addAssumption(deps, session(), { requestId: 'noted', text: 'Only employees reach it' });
    const rejected = await settleAssumption(deps, session(colleague), { id: a1, rev: 1, state: 'rejected' });
    expect(rejected).toMatchObject({ state: 'rejected', settled: { by: colleague } });
    const again = await settleAssumption(deps, session(), { id: a1, rev: 2, state: 'unconfirmed' });
    expect(again.settled).toBeNull();
  });

  it('is linked to a threat that is there, and to none', async () => {
    const { deps } = await sceneWith(1);
    await addAssumption(deps, session(), { requestId: 'noted', text: 'Only employees reach it' });
    expect(await linkAssumption(deps, session(), { id: a1, rev: 1, threatId: t1 })).toMatchObject({ threatId: 'T1' });
    const missing = linkAssumption(deps, session(), { id: a1, rev: 2, threatId: threatId.parse('T9') });
    await expect(missing).rejects.toMatchObject({ code: 'NOT_FOUND', details: { field: 'threatId' } });
    expect(await linkAssumption(deps, session(), { id: a1, rev: 2, threatId: null })).toMatchObject({ threatId: null });
  });

  it('stays when its threat is deleted, and is deleted like every item', async () => {
    const { deps, models } = await sceneWith(0);
    await addAssumption(deps, session(), { requestId: 'noted', text: 'Only employees reach it', threatId: t1 });
    await removeItem(deps, session(), { id: t1, rev: 1 });
    expect(models.items().map(({ id }) => id)).toEqual(['A1']);
    await removeItem(deps, session(), { id: a1, rev: 1 });
    expect(models.items()).toEqual([]);
  });
});

describe('a threat of an earlier version', () => {
  it('is read as it is: without parts, without STRIDE, open', () => {
    const stored = {
      v: 1,
      rev: 3,
      order: 0,
      by: 'somebody',
      at: '2026-01-05T09:00:00Z',
      changed: { text: 3 },
      kind: 'threat',
      id: 'T1',
      text: 'Guests see orders',
      fromLastThing: null,
    };
    expect(item.parse(stored)).toEqual(stored);
  });
});
