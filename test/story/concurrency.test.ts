/**
 * Several people change one model at once, through the real panel store, the real resolvers and the store's conditions,
 * while functions die, answers get lost and messages are not told: nothing accepted is lost, and everybody ends alike.
 */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Kit } from '../../local/kit.ts';
import type { Invoke } from '../../static/api/panel-client.ts';
import { stance } from '../../src/domain/agreement.ts';
import { type Item, assumptionState, item as itemSchema } from '../../src/domain/item.ts';
import { question } from '../../src/domain/question.ts';
import { priority } from '../../src/domain/priority.ts';
import { detailsOf, dispositionState, stride } from '../../src/domain/threat-statement.ts';
import type { PanelStore } from '../../static/store/panel-store.ts';
import { placeBeside } from '../../static/store/row-place.ts';
import type { Row } from '../../static/store/row.ts';
import { type PanelOnHost, panelOnHost } from '../support/panel-on-host.ts';
import { type Dice, dice } from '../support/seeded-random.ts';
import * as story from '../support/story.ts';

const users = ['security', 'product', 'lead', 'engineer'];
const actsEach = 24;

let kit: Kit;
beforeAll(async () => {
  kit = await story.startEmpty({
    site: false,
    limits: {
      realtimeOperationsPerSecond: 10_000,
      storageBatchesPerMinute: 10_000,
      storageReadUnitsPerMinute: 1_000_000,
      storageWriteUnitsPerMinute: 1_000_000,
      invocationsPerMinutePerUser: 10_000,
    },
  });
});
afterAll(() => kit.close());

/** Whether things go wrong at the moment. */
const weather = { rough: true };

/** What the back end has accepted, whether or not its answer arrived. */
interface Ledger {
  /** Request id of an add → the id it made. */
  made: Map<string, string>;
  /** Item and field → every accepted value by its rev. */
  values: Map<string, Map<number, string>>;
  /** Whether an item is there, as the newest accepted directory says, and the rev of that. */
  there: Map<string, { rev: number; there: boolean }>;
  /** Every text that was sent. */
  sent: Set<string>;
}

it.each([11, 23, 42])(
  'seed %i: nothing accepted is lost, no id comes twice, everybody sees what is stored',
  async (seed) => {
    const { key } = await story.threatModel(kit.as('engineer'));
    await kit.settle();
    const chance = dice(seed);
    const ledger: Ledger = { made: new Map(), values: new Map(), there: new Map(), sent: new Set() };
    weather.rough = true;
    const panels = users.map((user) =>
      panelOnHost(kit, { key, user, random: chance.next, between: (invoke) => unreliable(invoke, ledger, chance) }),
    );
    await Promise.all(panels.map(({ store }) => store.load()));
    await Promise.all(panels.map((panel) => act(panel, chance)));
    weather.rough = false;
    kit.clearFaults();
    await Promise.all(panels.map((panel) => allSent(panel, chance)));
    await kit.settle();
    // What a panel reads by and by, whatever it heard.
    for (const { store } of panels) await store.refresh();

    const stored = await storedState(key);
    const ids = stored.items.map(({ id }) => id);
    // A request that is sent again finds its first item, and no other request does.
    expect(new Set(ledger.made.values()).size).toBe(ledger.made.size);
    expect(ids.length).toBe(new Set(ids).size);
    const accepted = [...ledger.made.values()].filter((id) => ledger.there.get(id)?.there !== false);
    expect(accepted.filter((id) => !ids.some((one) => one === id))).toEqual([]);
    for (const item of stored.items) expect(faultsOf(item, ledger)).toEqual([]);
    for (const { store } of panels) {
      const { records } = store.state.read();
      expect(records?.model).toEqual(stored.model);
      expect(records?.model?.items.map((id) => records.items.get(id))).toEqual(stored.items);
    }
    expect(ledger.made.size).toBeGreaterThan(actsEach);
    panels.forEach((panel) => panel.close());
  },
  90_000,
);

/** Lets functions die before and after their writes, and loses answers on their way back. */
function unreliable(invoke: Invoke, ledger: Ledger, chance: Dice): Invoke {
  return async (name, payload) => {
    const rough = weather.rough && name !== 'open';
    if (rough && chance.chance(0.08)) {
      kit.faults({ crashAt: 1 + Math.floor(chance.next() * 5), after: chance.chance(0.5), match: `invoke:${name}` });
    }
    if (rough && chance.chance(0.04)) kit.faults({ match: 'realtime', status: 429 });
    if (rough && chance.chance(0.03)) kit.faults({ match: 'storage POST /api/v1/transaction', status: 500 });
    const input = payload['input'] as Record<string, unknown>;
    for (const { text } of addsIn(input)) ledger.sent.add(String(text));
    const answer = await invoke(name, payload);
    note(ledger, name, input, answer as Answer);
    if (rough && chance.chance(0.05)) throw new Error('The answer was lost');
    return answer;
  };
}

interface Answer {
  ok: boolean;
  value: { item?: unknown; items?: unknown[]; model?: { rev: number } };
}

/** The adds of a request that may hold several; any other request is its own. */
function addsIn(input: Record<string, unknown>): Record<string, unknown>[] {
  return Array.isArray(input['adds']) ? (input['adds'] as Record<string, unknown>[]) : [input];
}

/** Operations that answer with the item alone. */
const edits = [
  'editText',
  'setPriority',
  'mapThreats',
  'agreeOnPriority',
  'editThreat',
  'setDisposition',
  'settleAssumption',
  'linkAssumption',
];

function note(ledger: Ledger, name: string, input: Record<string, unknown>, answer: Answer): void {
  if (!answer.ok) return;
  notePresence(ledger, name, input, answer);
  const single = edits.includes(name) ? answer.value : answer.value.item;
  const adds = addsIn(input);
  for (const [at, value] of (answer.value.items ?? [single]).entries()) {
    const item = itemSchema.safeParse(value).data;
    if (item === undefined) continue;
    if (name.startsWith('add')) ledger.made.set(String(adds[at]?.['requestId']), item.id);
    for (const [field, text] of Object.entries(fieldsOf(item))) {
      const values = ledger.values.get(`${item.id}/${field}`) ?? new Map<number, string>();
      ledger.values.set(`${item.id}/${field}`, values.set(item.changed[field] ?? 0, text));
    }
  }
}

/** Answers may overtake each other: the newest directory counts. */
function notePresence({ there }: Ledger, name: string, input: Record<string, unknown>, { value }: Answer): void {
  if (name !== 'removeItem' && name !== 'restoreItem') return;
  const [id, rev] = [String(input['id']), value.model?.rev ?? 0];
  if (rev > (there.get(id)?.rev ?? 0)) there.set(id, { rev, there: name === 'restoreItem' });
}

function fieldsOf(item: Item): Record<string, string> {
  if (item.kind === 'assumption') return { text: item.text, state: item.state, threatId: item.threatId ?? '' };
  if (item.kind === 'threat') {
    const { statement, stride: kinds } = detailsOf(item);
    const said = `${item.disposition?.state ?? 'open'} ${item.disposition?.reason ?? ''}`;
    const { threatSource, threatAction } = statement;
    return { text: item.text, threatSource, threatAction, stride: kinds.join(), disposition: said };
  }
  if (item.kind !== 'recommendation') return { text: item.text };
  const { text, priority: level, threatIds, opinions = [] } = item;
  const words = opinions.map((one): [string, string] => [`opinion.${one.by}`, `${one.stance} ${one.note}`]);
  return { text, priority: level, threatIds: threatIds.join(), ...Object.fromEntries(words) };
}

/** A field has its highest accepted value, or a later one that somebody sent and whose answer died with its function. */
function faultsOf(item: Item, { values, sent }: Ledger): string[] {
  return Object.entries(fieldsOf(item)).flatMap(([field, value]) => {
    const accepted = values.get(`${item.id}/${field}`) ?? new Map<number, string>();
    const [latest, rev] = [Math.max(-1, ...accepted.keys()), item.changed[field] ?? 0];
    const fine =
      rev === latest ? accepted.get(latest) === value : rev > latest && (sent.has(value) || field !== 'text');
    return fine ? [] : [`${item.id} ${field}: ${value} at ${rev}, accepted ${JSON.stringify([...accepted])}`];
  });
}

async function act({ store }: PanelOnHost, chance: Dice): Promise<void> {
  for (let turn = 0; turn < actsEach; turn += 1) {
    const text = `Words ${String(Math.floor(chance.next() * 1e9))}`;
    if (chance.chance(0.6)) add(store, text, chance);
    else change(store, text, chance);
    await pause(chance.next() * 20);
  }
}

function add(store: PanelStore, text: string, chance: Dice): void {
  const threat = chance.pick(store.state.shown().lists.threats);
  const what = chance.next();
  if (what < 0.2) store.addLastThing(text);
  else if (what < 0.3) store.saveAnswer(chance.pick(question.options) ?? 'goals', text, 0);
  else if (what < 0.4) store.addAssumption(text, chance.chance(0.5) ? (threat ?? null) : null);
  else if (what < 0.65 || threat === undefined) store.addThreat(text);
  else store.addRecommendation(text, threat);
}

function change(store: PanelStore, text: string, chance: Dice): void {
  const rows = [...store.state.shown().rows.values()].filter(({ removing, kind }) => !removing && kind !== 'answer');
  const row = chance.pick(rows);
  if (row === undefined) return;
  const what = chance.next();
  if (what < 0.3) store.setText(row.key, text, row.item?.rev ?? 0);
  else if (what < 0.65 && row.kind === 'recommendation') discuss(store, row.key, text, chance);
  else if (what < 0.65 && row.kind === 'threat') detail(store, row, text, chance);
  else if (what < 0.65 && row.kind === 'assumption') assume(store, row.key, chance);
  else if (what < 0.75) store.undo.undo();
  else if (row.item !== null && what < 0.88) move(store, row.key, chance);
  else if (row.item !== null) remove(store, row.key, chance);
}

/** What a threat says beyond its text, and what becomes of it. */
function detail(store: PanelStore, { key, item }: Row, text: string, chance: Dice): void {
  const rev = item?.rev ?? 0;
  const what = chance.next();
  if (what < 0.3) store.setDetails(key, { threatSource: text }, rev);
  else if (what < 0.5) store.setDetails(key, { threatAction: text, threatSource: text }, rev);
  else if (what < 0.6) store.setDetails(key, { stride: [chance.pick(stride.options) ?? 'denial'] }, rev);
  else store.setDisposition(key, { state: chance.pick(dispositionState.options) ?? 'open', reason: text, rev });
}

function assume(store: PanelStore, row: string, chance: Dice): void {
  if (chance.chance(0.5)) store.settleAssumption(row, chance.pick(assumptionState.options) ?? 'confirmed');
  else store.linkAssumption(row, chance.pick(store.state.shown().lists.threats) ?? null);
}

/** And sometimes takes that back, whether or not it was confirmed by then. */
function remove(store: PanelStore, row: string, chance: Dice): void {
  store.remove(row);
  const back = chance.next();
  if (back < 0.25) store.undo.undo();
  else if (back < 0.6) setTimeout(() => store.undo.undo(), back * 100);
}

function discuss(store: PanelStore, row: string, note: string, chance: Dice): void {
  const threat = chance.pick(store.state.shown().lists.threats);
  const what = chance.next();
  if (what < 0.4) store.setPriority(row, chance.pick(priority.options) ?? 'low');
  else if (what < 0.7) store.agree(row, chance.pick([...stance.options, null]) ?? null, note);
  else if (threat !== undefined) store.mapThreat(row, threat, chance.chance(0.7));
}

/** To another place of its list, and sometimes back. */
function move(store: PanelStore, row: string, chance: Dice): void {
  const place = placeBeside(store.state.shown().lists, row, chance.chance(0.5) ? 1 : -1);
  if (place !== null) store.move(row, place);
  if (chance.chance(0.3)) store.undo.undo();
}

/** Decides conflicts, sends again what failed, gives up what cannot be: until nothing waits. */
async function allSent({ store }: PanelOnHost, chance: Dice): Promise<void> {
  for (let turn = 0; store.state.read().outbox.length > 0; turn += 1) {
    if (turn > 400) throw new Error(JSON.stringify(store.state.read().outbox));
    for (const { change, state } of store.state.read().outbox) {
      if (state.is === 'conflict') (chance.chance(0.5) ? store.keepMine : store.takeTheirs)(change.row);
      const gone = state.is === 'failed' && (state.error.code === 'NOT_FOUND' || state.error.code === 'FORBIDDEN');
      if (gone) store.discard(change.row);
      else if (state.is === 'failed') store.retry(change.row);
    }
    store.backOnline();
    await pause(10);
  }
}

async function storedState(key: string) {
  const { value } = await story.openPanel(kit.as('engineer'), key);
  return { model: value.model, items: value.items.map((one) => itemSchema.parse(one)) };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
