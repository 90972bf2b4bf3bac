/** Every accepted write leaves its line, whoever makes it, and no refused one does. */
import { describe, expect, it } from 'vitest';
import { addMany } from '../../src/application/add-many.ts';
import { editText } from '../../src/application/edit-text.ts';
import { keepHistory } from '../../src/application/keep-history.ts';
import { readHistory } from '../../src/application/read-history.ts';
import { removeItem } from '../../src/application/remove-item.ts';
import { restoreItem } from '../../src/application/restore-item.ts';
import { setPriority } from '../../src/application/set-priority.ts';
import { linesOf } from '../../src/domain/history.ts';
import { type AccountId, type ItemId, recommendationId, threatId } from '../../src/domain/ids.ts';
import { colleague, engineer, modelId, sceneWith, session } from '../support/scene.ts';

const [r1, t1] = [recommendationId.parse('R1'), threatId.parse('T1')];

async function watched(recommendations = 1) {
  const made = await sceneWith(recommendations);
  const who: { by: AccountId | null } = { by: engineer };
  const models = keepHistory(made.models, { clock: made.clock, by: () => who.by });
  const tick = () => (made.time.now = new Date(made.time.now.getTime() + 11 * 60_000));
  const { history } = made.models;
  const lines = async (item: ItemId | null = null) =>
    linesOf((await readHistory({ history }, session(), { item, cursor: null })).records);
  return { made, who, deps: { ...made.deps, models }, tick, lines, history };
}

describe('the history', () => {
  it('has who changed what, from what to what, the newest first', async () => {
    const { deps, who, tick, lines } = await watched();
    await setPriority(deps, session(), { id: r1, rev: 1, priority: 'high' });
    tick();
    who.by = colleague;
    await editText(deps, session(colleague), { id: r1, rev: 2, text: 'Sign every upload' });
    tick();
    who.by = null;
    const item = await deps.models.readItem(modelId, r1);
    if (item === null) throw new Error('No item.');
    await deps.models.transact([{ write: 'item', modelId, item: { ...item, rev: 4 }, expectedRev: 3 }]);
    expect(await lines()).toMatchObject([
      { item: 'R1', field: 'text', to: 'Sign every upload', by: colleague },
      { item: 'R1', field: 'priority', from: 'medium', to: 'high', by: engineer, at: '2026-03-02T09:00:00.000Z' },
    ]);
  });

  it('keeps the words of what was deleted, and that it came back', async () => {
    const { deps, tick, lines } = await watched(0);
    await removeItem(deps, session(), { id: t1, rev: 1 });
    tick();
    await restoreItem(deps, session(), { id: t1, after: null, before: null });
    expect(await lines(t1)).toMatchObject([
      { what: 'restored' },
      { what: 'removed', from: 'Somebody uploads a file in another partner’s name' },
    ]);
  });

  it('takes one operation more, and none where nothing changed or the write was refused', async () => {
    const { made, deps, history } = await watched();
    const sizes: number[] = [];
    const counted = keepHistory(
      {
        ...made.models,
        transact: async (changes) => {
          sizes.push(changes.length);
          return made.models.transact(changes);
        },
      },
      { clock: made.clock, by: () => engineer },
    );
    const adds = Array.from({ length: 20 }, (_, at) => ({
      ...{ kind: 'threat' as const, requestId: `request-many-${at}`, text: `Somebody reads file ${at}` },
    }));
    await addMany({ ...deps, models: counted }, session(), { adds });
    expect(sizes).toEqual([22]);
    const { records } = await history.page(modelId, { limit: 10, cursor: null });
    expect(records).toHaveLength(1);
    expect(records[0]?.entries.filter(({ what }) => what === 'added')).toHaveLength(20);
    const model = await counted.read(modelId);
    if (model === null) throw new Error('No model.');
    const record = { ...model, rev: model.rev + 1, stage: 'closed' as const };
    expect(await counted.transact([{ write: 'model', record, expectedRev: model.rev - 1 }])).toBe(false);
    expect((await history.page(modelId, { limit: 10, cursor: null })).records).toHaveLength(1);
    expect(
      await counted.transact([{ write: 'model', record: { ...model, rev: model.rev + 1 }, expectedRev: model.rev }]),
    ).toBe(true);
    expect(sizes.at(-1)).toBe(1);
  });

  it('says only that something changed where nobody read it before', async () => {
    const { made, lines } = await watched();
    const blind = keepHistory(made.models, { clock: made.clock, by: () => engineer });
    const item = await made.models.readItem(modelId, r1);
    if (item === null) throw new Error('No item.');
    await blind.transact([{ write: 'item', modelId, item: { ...item, rev: 2, text: 'Sign' }, expectedRev: 1 }]);
    const [line] = await lines();
    expect(line).toMatchObject({ what: 'changed', item: 'R1' });
    expect(line).not.toHaveProperty('from');
  });
});

describe('reading it', () => {
  it('goes on where the page before ended, and looks through everything for one item', async () => {
    const { deps, tick, history } = await watched(2);
    for (let change = 1; change <= 60; change += 1) {
      const priority = change % 2 === 0 ? 'low' : 'high';
      await setPriority(deps, session(), { id: r1, rev: change, priority });
      tick();
      if (change === 5) await setPriority(deps, session(), { id: recommendationId.parse('R2'), rev: 1, priority });
    }
    const first = await readHistory({ history }, session(), { item: null, cursor: null });
    expect(first.records).toHaveLength(50);
    const rest = await readHistory({ history }, session(), { item: null, cursor: first.cursor });
    expect(rest).toMatchObject({ cursor: null });
    expect(rest.records).toHaveLength(11);
    const one = await readHistory({ history }, session(), { item: recommendationId.parse('R2'), cursor: null });
    expect(one.records).toMatchObject([{ entries: [{ item: 'R2', to: 'high' }] }]);
  });
});
