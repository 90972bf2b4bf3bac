/** Several adds in one transaction: in their order, each exactly once, all or nothing. */
import { describe, expect, it } from 'vitest';
import { type Add, addMany } from '../../src/application/add-many.ts';
import { removeItem } from '../../src/application/remove-item.ts';
import { libraryId, threatId } from '../../src/domain/ids.ts';
import { itemLimits } from '../../src/domain/model.ts';
import { modelOf } from '../support/model-record.ts';
import { modelId, scene, session } from '../support/scene.ts';

async function sized() {
  const made = scene();
  await made.models.create(modelOf({ issueId: modelId }));
  return made;
}

const threat = (requestId: string, text = `Threat ${requestId}`): Add => ({ kind: 'threat', requestId, text });
const under = (requestId: string, threatRequestId: string): Extract<Add, { kind: 'recommendation' }> => ({
  kind: 'recommendation',
  requestId,
  text: `Recommendation ${requestId}`,
  threatRequestId,
  priority: 'high',
});

describe('adding several at once', () => {
  it('gives ids in the order of the adds, and puts a recommendation under a threat of the same request', async () => {
    const { deps } = await sized();
    const adds = [threat('a'), under('b', 'a'), threat('c'), under('d', 'c'), under('e', 'a')];
    const { items, model } = await addMany(deps, session(), { adds });
    expect(items.map(({ id }) => id)).toEqual(['T1', 'R1', 'T2', 'R2', 'R3']);
    expect(model.items).toEqual(['T1', 'R1', 'T2', 'R2', 'R3']);
    expect(items.map((item) => ('threatIds' in item ? item.threatIds : null))).toEqual([
      null,
      ['T1'],
      null,
      ['T2'],
      ['T1'],
    ]);
    expect(items.map(({ order }) => order)).toEqual([0, 1, 2, 3, 4]);
    expect(model).toMatchObject({ rev: 2, stage: 'meeting', counters: { L: 0, T: 2, R: 3 } });
    expect(await deps.models.readItem(modelId, threatId.parse('T2'))).toMatchObject({ text: 'Threat c' });
  });

  it('keeps where in the library each came from, and the suggested priority', async () => {
    const { deps } = await sized();
    const adds: Add[] = [
      { kind: 'threat', requestId: 'a', text: 'T', fromLibrary: libraryId.parse('web-1') },
      { ...under('b', 'a'), fromLibrary: libraryId.parse('web-1-a') },
    ];
    const { items } = await addMany(deps, session(), { adds });
    expect(items).toMatchObject([{ fromLibrary: 'web-1' }, { fromLibrary: 'web-1-a', priority: 'high' }]);
  });

  it('finds again what an earlier try added, also when only a part of it is repeated', async () => {
    const { deps } = await sized();
    const first = await addMany(deps, session(), { adds: [threat('a'), under('b', 'a')] });
    const repeated = await addMany(deps, session(), { adds: [threat('a'), under('b', 'a')] });
    expect(repeated.items).toEqual(first.items);
    expect(repeated.model.rev).toBe(first.model.rev);
    const more = await addMany(deps, session(), { adds: [under('b', 'a'), under('c', 'a'), threat('a')] });
    expect(more.items.map(({ id }) => id)).toEqual(['R1', 'R2', 'T1']);
    expect(more.model.items).toEqual(['T1', 'R1', 'R2']);
  });

  it('starts over when somebody else added meanwhile, and no id is given twice', async () => {
    const { deps, models } = await sized();
    models.beforeTransaction(async () => {
      await addMany(deps, session(), { adds: [threat('theirs')] });
    });
    const { items, model } = await addMany(deps, session(), { adds: [threat('a'), under('b', 'a')] });
    expect(items.map(({ id }) => id)).toEqual(['T2', 'R1']);
    expect(model.items).toEqual(['T1', 'T2', 'R1']);
  });

  it('adds nothing when one of them cannot be added', async () => {
    const { deps } = await sized();
    const lost: Add = { kind: 'recommendation', requestId: 'b', text: 'R', threatId: threatId.parse('T9') };
    await expect(addMany(deps, session(), { adds: [threat('a'), lost] })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(addMany(deps, session(), { adds: [threat('a'), under('b', 'nobody')] })).rejects.toMatchObject({
      code: 'NOT_FOUND',
      details: { field: 'threatRequestId' },
    });
    expect((await deps.models.read(modelId))?.items).toEqual([]);
  });

  it('says that an add of an earlier try was deleted since', async () => {
    const { deps } = await sized();
    await addMany(deps, session(), { adds: [threat('a')] });
    await removeItem(deps, session(), { id: threatId.parse('T1'), rev: 1 });
    await expect(addMany(deps, session(), { adds: [threat('a')] })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('refuses what is beyond the most that a model holds', async () => {
    const { deps } = await sized();
    const many = Array.from({ length: itemLimits.threat }, (_, at) => threat(`r${at}`));
    for (let at = 0; at < many.length; at += 20) await addMany(deps, session(), { adds: many.slice(at, at + 20) });
    await expect(addMany(deps, session(), { adds: [threat('one too many')] })).rejects.toMatchObject({ code: 'LIMIT' });
  });
});
