/** One suite for the port, run against the fake of the use-case tests and against the real adapter: so the fake cannot lie. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Models } from '../../src/application/ports.ts';
import { type IssueId, issueId, recommendationId, threatId } from '../../src/domain/ids.ts';
import type { ModelRecord } from '../../src/domain/model.ts';
import { inMemoryModels } from '../support/in-memory-models.ts';
import { recommendationOf, threatOf } from '../support/items.ts';
import { type ModelsOnHost, modelsOnHost } from '../support/models-on-host.ts';
import { modelOf } from '../support/model-record.ts';

let host: ModelsOnHost;
beforeAll(async () => {
  host = await modelsOnHost();
});
afterAll(() => host.close());

let counter = 40_000;
const nextId = (): IssueId => issueId.parse(String((counter += 1)));

describe.each([
  ['in memory', () => inMemoryModels() as Models],
  ['in Forge storage', () => host.models],
])('models %s', (_name, make) => {
  async function created(
    items: ModelRecord['items'] = [],
  ): Promise<{ models: Models; id: IssueId; record: ModelRecord }> {
    const [models, id] = [make(), nextId()];
    const record = modelOf({ issueId: id, items });
    await models.create(record);
    return { models, id, record };
  }

  it('are absent until created, and created once', async () => {
    const [models, id] = [make(), nextId()];
    expect(await models.read(id)).toBeNull();
    expect(await models.open(id, {})).toBeNull();
    expect(await models.create(modelOf({ issueId: id }))).toBe(true);
    expect(await models.create(modelOf({ issueId: id, size: 'L' }))).toBe(false);
    expect(await models.read(id)).toMatchObject({ size: 'M', rev: 1 });
  });

  it('are read many at once, without those that are not there', async () => {
    const models = make();
    const ids = Array.from({ length: 30 }, nextId);
    for (const id of ids.slice(0, 28)) await models.create(modelOf({ issueId: id }));
    const read = await models.readMany(ids);
    expect(new Set(read.map((one) => one.issueId))).toEqual(new Set(ids.slice(0, 28)));
    expect(await models.readMany([])).toEqual([]);
  });

  it('write directory and item together, on the condition of the directory’s rev', async () => {
    const { models, id, record } = await created();
    const next = { ...record, rev: 2, items: [threatId.parse('T1')] };
    const add = (expectedRev: number) =>
      models.transact([
        { write: 'model', record: next, expectedRev },
        { write: 'item', modelId: id, item: threatOf(), expectedRev: null },
      ]);
    expect(await add(7)).toBe(false);
    expect(await models.readItem(id, threatId.parse('T1'))).toBeNull();
    expect(await add(1)).toBe(true);
    expect(await add(1)).toBe(false);
    expect(await models.readItem(id, threatId.parse('T1'))).toMatchObject({ text: threatOf().text });
  });

  it('read several items by key, in order, without those that are not there', async () => {
    const { models, id } = await created();
    const ids = Array.from({ length: 30 }, (_, at) => threatId.parse(`T${at + 1}`));
    for (const one of ids) {
      await models.transact([{ write: 'item', modelId: id, item: threatOf({ id: one }), expectedRev: null }]);
    }
    const wanted = [threatId.parse('T30'), threatId.parse('T99'), ...ids.slice(0, 29)];
    const found = await models.readItems(id, wanted);
    expect(found.map((one) => one.id)).toEqual(wanted.filter((one) => one !== 'T99'));
    expect(await models.readItems(id, [])).toEqual([]);
  });

  it('write nothing when one of several conditions fails', async () => {
    const { models, id } = await created();
    const [one, other] = [recommendationOf(), recommendationOf({ id: recommendationId.parse('R2') })];
    for (const item of [one, other]) await models.transact([{ write: 'item', modelId: id, item, expectedRev: null }]);
    const written = await models.transact([
      { write: 'item', modelId: id, item: { ...one, rev: 2, text: 'Changed' }, expectedRev: 1 },
      { write: 'item', modelId: id, item: { ...other, rev: 2, text: 'Changed' }, expectedRev: 5 },
    ]);
    expect(written).toBe(false);
    expect(await models.readItem(id, one.id)).toMatchObject({ rev: 1, text: one.text });
  });

  it('open with the items in the directory’s order, also those just written', async () => {
    const { models, id } = await created([recommendationId.parse('R1'), threatId.parse('T1')]);
    await models.transact([
      { write: 'item', modelId: id, item: threatOf(), expectedRev: null },
      { write: 'item', modelId: id, item: recommendationOf(), expectedRev: null },
    ]);
    expect((await models.open(id, {}))?.items.map((item) => item.id)).toEqual(['R1', 'T1']);
  });

  it('show a known rev although the index still has an older one', async () => {
    const { models, id } = await created([threatId.parse('T1')]);
    const item = threatOf();
    await models.transact([{ write: 'item', modelId: id, item, expectedRev: null }]);
    await host.kit.settle();
    await models.transact([{ write: 'item', modelId: id, item: { ...item, rev: 2, text: 'Newer' }, expectedRev: 1 }]);
    expect((await models.open(id, { T1: 2 }))?.items).toMatchObject([{ rev: 2, text: 'Newer' }]);
  });

  it('name what the directory lists and nobody can read', async () => {
    const { models, id } = await created([threatId.parse('T9')]);
    expect(await models.open(id, {})).toMatchObject({ items: [], unreadable: ['T9'] });
  });

  it('remove an item only at the rev that was seen', async () => {
    const { models, id } = await created();
    const item = threatOf();
    await models.transact([{ write: 'item', modelId: id, item, expectedRev: null }]);
    expect(await models.transact([{ write: 'remove-item', modelId: id, id: item.id, expectedRev: 4 }])).toBe(false);
    expect(await models.transact([{ write: 'remove-item', modelId: id, id: item.id, expectedRev: 1 }])).toBe(true);
    expect(await models.readItem(id, item.id)).toBeNull();
  });

  it('create the record of a ticket once', async () => {
    const { models, id } = await created();
    const record = { v: 1, rev: 1, issueId: id, answers: [] } as const;
    expect(await models.createTicket({ ...record, answers: [] })).toBe(true);
    expect(await models.createTicket({ ...record, answers: [] })).toBe(false);
    const answers = [{ modelId: id, recommendation: recommendationId.parse('R1') }];
    const next = { ...record, rev: 2, answers };
    expect(await models.transact([{ write: 'ticket', record: next, expectedRev: 1 }])).toBe(true);
    expect(await models.readTicket(id)).toEqual(next);
  });

  it('keep what was removed, for whoever takes it back', async () => {
    const { models, id } = await created();
    const item = threatOf();
    const keep = { v: 1, item, removed: { by: item.by, at: '2026-03-02T10:00:00.000Z' } } as const;
    await models.transact([{ write: 'item', modelId: id, item, expectedRev: null }]);
    expect(await models.readRemoved(id, item.id)).toBeNull();
    const remove = (expectedRev: number) =>
      models.transact([{ write: 'remove-item', modelId: id, id: item.id, expectedRev, keep }]);
    expect(await remove(4)).toBe(false);
    expect(await models.readRemoved(id, item.id)).toBeNull();
    expect(await remove(1)).toBe(true);
    expect(await models.readRemoved(id, item.id)).toEqual(keep);
  });

  it('give items by key, also those just written, and leave out what is not there', async () => {
    const { models, id } = await created();
    const [one, other] = [threatOf(), recommendationOf()];
    for (const item of [one, other]) await models.transact([{ write: 'item', modelId: id, item, expectedRev: null }]);
    const found = await models.readItems(id, [one.id, other.id, threatId.parse('T9')]);
    expect(found.map((item) => item.id).sort()).toEqual(['R1', 'T1']);
    expect(await models.readItems(id, [one.id])).toMatchObject([{ id: 'T1', text: one.text }]);
  });

  it('give what was written after a moment, with each item’s latest words, and nothing of other models', async () => {
    const { models, id } = await created();
    const [item, other] = [threatOf(), nextId()];
    await models.transact([{ write: 'item', modelId: id, item, expectedRev: null }]);
    await models.transact([{ write: 'item', modelId: other, item, expectedRev: null }]);
    await models.transact([{ write: 'item', modelId: id, item: { ...item, rev: 2, text: 'Newer' }, expectedRev: 1 }]);
    await host.kit.settle();
    const now = Date.now();
    expect(await models.changedItems(id, new Date(now - 60_000))).toMatchObject([{ id: 'T1', rev: 2, text: 'Newer' }]);
    expect(await models.changedItems(id, new Date(now + 60_000))).toEqual([]);
  });

  it('keep which recommendation a ticket answers', async () => {
    const { models, id } = await created();
    const ticket = nextId();
    const answers = [{ modelId: id, recommendation: recommendationId.parse('R1') }];
    expect(await models.readTicket(ticket)).toBeNull();
    await models.transact([{ write: 'ticket', record: { v: 1, rev: 1, issueId: ticket, answers }, expectedRev: null }]);
    expect(await models.readTicket(ticket)).toMatchObject({ answers });
  });
});

describe('models in Forge storage', () => {
  it('open 100 items with at most 3 requests, and still open when the batch allowance is used up', async () => {
    const limited = await modelsOnHost({ limits: { storageBatchesPerMinute: 0 } });
    try {
      const id = nextId();
      const ids = Array.from({ length: 100 }, (_, at) => threatId.parse(`T${at + 1}`));
      await limited.models.create(modelOf({ issueId: id, items: ids }));
      for (const one of ids.slice(0, 99)) {
        await limited.models.transact([{ write: 'item', modelId: id, item: threatOf({ id: one }), expectedRev: null }]);
      }
      await limited.kit.settle();
      await limited.models.transact([
        { write: 'item', modelId: id, item: threatOf({ id: threatId.parse('T100') }), expectedRev: null },
      ]);
      expect((await limited.models.open(id, {}))?.items).toHaveLength(100);
      await limited.kit.settle();
      await limited.models.open(id, {});
      const last = limited.kit.invocations().at(-1);
      expect(last?.calls.filter((call) => call.to === 'storage').length).toBeLessThanOrEqual(3);
    } finally {
      await limited.close();
    }
  });
});
