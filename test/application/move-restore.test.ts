import { describe, expect, it } from 'vitest';
import { addThreat } from '../../src/application/add-threat.ts';
import { editText } from '../../src/application/edit-text.ts';
import { moveItem } from '../../src/application/move-item.ts';
import { removeItem } from '../../src/application/remove-item.ts';
import { restoreItem } from '../../src/application/restore-item.ts';
import { recommendationId, threatId } from '../../src/domain/ids.ts';
import { undoHours } from '../../src/domain/removed-item.ts';
import { colleague, sceneWith, session } from '../support/scene.ts';

const [r1, r2, r3] = ['R1', 'R2', 'R3'].map((id) => recommendationId.parse(id));
const t1 = threatId.parse('T1');
if (!r1 || !r2 || !r3) throw new Error('Three recommendations are needed.');

describe('moving an item', () => {
  it('puts it after its new neighbour', async () => {
    const { deps } = await sceneWith(3);
    const { items } = await moveItem(deps, session(), { id: r1, after: r3, before: null });
    expect(items).toEqual(['T1', 'R2', 'R3', 'R1']);
  });

  it('keeps what two people moved at the same moment', async () => {
    const { deps, models } = await sceneWith(3);
    models.beforeTransaction(async () => {
      await moveItem(deps, session(colleague), { id: r3, after: null, before: r1 });
    });
    const { items } = await moveItem(deps, session(), { id: r1, after: r2, before: r3 });
    expect(items).toEqual(['T1', 'R3', 'R2', 'R1']);
  });

  it('writes nothing when the item stands there already', async () => {
    const { deps } = await sceneWith(2);
    const before = await deps.models.read(session().issueId);
    expect(await moveItem(deps, session(), { id: r2, after: r1, before: null })).toEqual(before);
  });

  it('says so when the item was deleted meanwhile', async () => {
    const { deps } = await sceneWith(1);
    await removeItem(deps, session(), { id: r1, rev: 1 });
    const moving = moveItem(deps, session(), { id: r1, after: t1, before: null });
    await expect(moving).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('taking a deletion back', () => {
  it('brings the item back under its id, with what it had, where it was', async () => {
    const { deps } = await sceneWith(3);
    await editText(deps, session(), { id: r2, rev: 1, text: 'Sign every upload' });
    await removeItem(deps, session(), { id: r2, rev: 2 });
    const { item, model } = await restoreItem(deps, session(), { id: r2, after: r1, before: r3 });
    expect(item).toMatchObject({ id: 'R2', text: 'Sign every upload', rev: 3, threatIds: ['T1'] });
    expect(model.items).toEqual(['T1', 'R1', 'R2', 'R3']);
    expect(await deps.models.readItem(session().issueId, r2)).toEqual(item);
  });

  it('finds it there when the same request is sent again', async () => {
    const { deps } = await sceneWith(2);
    await removeItem(deps, session(), { id: r2, rev: 1 });
    const first = await restoreItem(deps, session(), { id: r2, after: r1, before: null });
    const again = await restoreItem(deps, session(), { id: r2, after: r1, before: null });
    expect(again).toEqual(first);
  });

  it('does not give its id to anything else meanwhile', async () => {
    const { deps } = await sceneWith(0);
    const added = await addThreat(deps, session(), { requestId: 'a', text: 'Somebody guesses a password' });
    await removeItem(deps, session(), { id: added.item.id, rev: 1 });
    const next = await addThreat(deps, session(), { requestId: 'b', text: 'Somebody finds a key' });
    await restoreItem(deps, session(), { id: added.item.id, after: null, before: next.item.id });
    expect((await deps.models.read(session().issueId))?.items).toEqual(['T1', 'T2', 'T3']);
  });

  it('is for who deleted it', async () => {
    const { deps } = await sceneWith(1);
    await removeItem(deps, session(colleague), { id: r1, rev: 1 });
    const restoring = restoreItem(deps, session(), { id: r1, after: t1, before: null });
    await expect(restoring).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('ends with the day', async () => {
    const { deps } = await sceneWith(1);
    await removeItem(deps, session(), { id: r1, rev: 1 });
    const later = new Date(deps.clock.now().getTime() + undoHours * 3_600_000);
    const restoring = restoreItem({ ...deps, clock: { now: () => later } }, session(), {
      id: r1,
      after: t1,
      before: null,
    });
    await expect(restoring).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
