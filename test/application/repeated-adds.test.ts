/** A repeat of an add is found however many others came in between, and nothing is read for that without need. */
import { describe, expect, it } from 'vitest';
import { type Add, addMany } from '../../src/application/add-many.ts';
import { addThreat } from '../../src/application/add-threat.ts';
import { rememberedRequests } from '../../src/domain/model.ts';
import { modelOf } from '../support/model-record.ts';
import { modelId, scene, session } from '../support/scene.ts';

async function sized() {
  const made = scene();
  await made.models.create(modelOf({ issueId: modelId }));
  return made;
}

type Scene = Awaited<ReturnType<typeof sized>>;

async function addOthers({ deps }: Scene, count: number) {
  for (let at = 0; at < count; at += 1) {
    await addThreat(deps, session(), { requestId: `other-${at}`, text: `Threat ${at}` });
  }
}

const pick: Add[] = [
  { kind: 'threat', requestId: 'picked', text: 'A picked threat' },
  { kind: 'recommendation', requestId: 'answer', text: 'A picked answer', threatRequestId: 'picked' },
];
const since = (adds: readonly Add[], rev: number): Add[] => adds.map((one) => ({ ...one, since: rev }));

describe('a repeated add', () => {
  it('of several is found after more others than the directory remembers', async () => {
    const made = await sized();
    const first = await addMany(made.deps, session(), { adds: since(pick, 1) });
    await addOthers(made, rememberedRequests + 5);
    const again = await addMany(made.deps, session(), { adds: since(pick, 1) });
    expect(again.items).toEqual(first.items);
    expect(made.models.items().filter(({ text }) => text.startsWith('A picked'))).toHaveLength(2);
  });

  it('adds what an earlier try did not, under the threat that it did', async () => {
    const made = await sized();
    await addMany(made.deps, session(), { adds: since(pick.slice(0, 1), 1) });
    await addOthers(made, rememberedRequests + 5);
    const { items } = await addMany(made.deps, session(), { adds: since(pick, 1) });
    expect(items.map(({ id }) => id)).toEqual(['T1', 'R1']);
    expect(items[1]).toMatchObject({ threatIds: ['T1'] });
  });

  it('on its own is found too', async () => {
    const made = await sized();
    const input = { requestId: 'typed', text: 'Guests see orders', since: 1 };
    const first = await addThreat(made.deps, session(), input);
    await addOthers(made, rememberedRequests + 5);
    const again = await addThreat(made.deps, session(), input);
    expect(again).toMatchObject({ item: first.item, isNew: false });
  });

  it('that others made unsure reads the items once, and every other add reads none', async () => {
    const made = await sized();
    let reads = 0;
    const models = {
      ...made.models,
      readItems: (...args: Parameters<typeof made.models.readItems>) => {
        reads += 1;
        return made.models.readItems(...args);
      },
    };
    const deps = { ...made.deps, models };
    await addOthers({ ...made, deps }, rememberedRequests + 5);
    const rev = (await models.read(modelId))?.rev ?? 0;
    await addThreat(deps, session(), { requestId: 'new', text: 'Typed now', since: rev });
    expect(reads).toBe(0);
    await addThreat(deps, session(), { requestId: 'late', text: 'Typed before all of them', since: 1 });
    expect(reads).toBe(1);
    expect(made.models.items().map(({ text }) => text)).toContain('Typed before all of them');
  });

  it('of an earlier version, which did not say when it was sent, is found among the latest', async () => {
    const made = await sized();
    const input = { requestId: 'typed', text: 'Guests see orders' };
    const first = await addThreat(made.deps, session(), input);
    await addOthers(made, rememberedRequests - 1);
    expect((await addThreat(made.deps, session(), input)).item.id).toBe(first.item.id);
  });
});
