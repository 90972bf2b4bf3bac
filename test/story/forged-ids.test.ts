/** Ids that nobody gave: of another kind, of another model, deleted, or no id at all. Each is refused by name, and nothing is written. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Kit } from '../../local/kit.ts';
import * as story from '../support/story.ts';

let kit: Kit;
let panel: story.Panel;
let key: string;

beforeAll(async () => {
  kit = await story.startEmpty({ limits: { invocationsPerMinutePerUser: 10_000, storageBatchesPerMinute: 10_000 } });
  ({ key } = await story.threatModel(kit.as('engineer')));
  const other = await story.threatModel(kit.as('engineer'));
  await kit.settle();
  const theirs = await story.openPanel(kit.as('engineer'), other.key);
  panel = await story.openPanel(kit.as('engineer'), key);
  for (const text of ['One', 'Two', 'Three', 'Four', 'Five']) await add(theirs, 'addThreat', { text });
  for (const text of ['One', 'Two', 'Deleted']) await add(panel, 'addThreat', { text });
  await add(panel, 'addLastThing', { text: 'Nothing works' });
  await add(panel, 'addRecommendation', { text: 'Sign it', threatId: 'T1' });
  await add(panel, 'addAssumption', { text: 'Only employees reach it' });
  expect(await panel.call('removeItem', { id: 'T3', rev: 1 })).toMatchObject({ ok: true });
}, 60_000);
afterAll(() => kit.close());

async function add(to: story.Panel, operation: string, input: object): Promise<void> {
  expect(await to.call(operation, { requestId: crypto.randomUUID(), ...input })).toMatchObject({ ok: true });
}

/** T3 is deleted, T5 is of another model. */
const notThere = ['T999999', 'T3', 'T5'];
const noThreat = ['L1', 'R1', 'A1', 'Q1', 'X1', '__proto__', 'constructor', 'T0', 't1', ' T1', ''];

const places: [operation: string, field: string, input: (id: string) => object][] = [
  ['moveItem', 'id', (id) => ({ id, after: 'T1', before: null })],
  ['mapThreats', 'add', (id) => ({ id: 'R1', rev: 1, add: [id], remove: [] })],
  ['editThreat', 'id', (id) => ({ id, rev: 1, patch: { threatSource: 'a stranger' } })],
  ['setDisposition', 'id', (id) => ({ id, rev: 1, state: 'accepted', reason: 'Rare' })],
  ['linkAssumption', 'threatId', (id) => ({ id: 'A1', rev: 1, threatId: id })],
  ['addRecommendation', 'threatId', (id) => ({ requestId: crypto.randomUUID(), text: 'Sign it', threatId: id })],
  ['addAssumption', 'threatId', (id) => ({ requestId: crypto.randomUUID(), text: 'So it is', threatId: id })],
];

it.each(places)('%s: a threat that is not there is not found', async (operation, field, input) => {
  const before = await everything();
  for (const id of notThere) {
    const message = expect.stringContaining(id) as string;
    const refused = { ok: false, error: { code: 'NOT_FOUND', field, message } };
    expect(await panel.call(operation, input(id)), id).toMatchObject(refused);
  }
  expect(await everything()).toEqual(before);
});

it.each(places)('%s: what is no threat’s id is refused', async (operation, field, input) => {
  const before = await everything();
  const movable = ['L1', 'R1', 'A1'];
  for (const id of noThreat.filter((one) => operation !== 'moveItem' || !movable.includes(one))) {
    const refused = { ok: false, error: { code: 'INVALID', field: expect.stringContaining(field) as string } };
    expect(await panel.call(operation, input(id)), id).toMatchObject(refused);
  }
  expect(await everything()).toEqual(before);
});

it('nothing comes back that was not deleted, and nobody brings back another’s deletion', async () => {
  const before = await everything();
  for (const id of ['T999999', 'T5', 'R9', 'F1']) {
    const answer = await panel.call('restoreItem', { id, after: null, before: null });
    expect(answer, id).toMatchObject({ ok: false, error: { code: 'NOT_FOUND', field: 'id' } });
  }
  for (const id of ['Q1', 'X1', '__proto__', 'T0', '']) {
    const answer = await panel.call('restoreItem', { id, after: null, before: null });
    expect(answer, id).toMatchObject({ ok: false, error: { code: 'INVALID', field: 'id' } });
  }
  const lead = await story.openPanel(kit.as('lead'), key);
  const { error } = await lead.call('restoreItem', { id: 'T3', after: null, before: null });
  expect(error).toMatchObject({ code: 'FORBIDDEN' });
  expect(await everything()).toEqual(before);
});

it.each(['moveItem', 'restoreItem'])('%s: neighbours are of the same kind', async (operation) => {
  const before = await everything();
  for (const place of [
    { after: 'R1', before: null },
    { after: null, before: 'L1' },
    { after: 'A1', before: 'T1' },
  ]) {
    const { error } = await panel.call(operation, { id: operation === 'moveItem' ? 'T2' : 'T3', ...place });
    expect(error).toMatchObject({ code: 'INVALID', field: place.after === null ? 'before' : 'after' });
  }
  expect(await everything()).toEqual(before);
});

/** The model and all its items, as they are stored. */
async function everything(): Promise<unknown> {
  const { value } = await story.openPanel(kit.as('engineer'), key);
  return { model: value.model, items: value.items };
}
