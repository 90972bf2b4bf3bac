/** An hour of eight people typing into one model, in simulated time: the real panels, the real back end, the real limits. */
import { mock } from 'node:test';
import { type Kit, start } from '../../local/kit.ts';
import { keepFresh } from '../../static/panel/app/keep-fresh.ts';
import { people } from '../../static/store/people.ts';
import { priority } from '../../src/domain/priority.ts';
import { type PanelOnHost, panelOnHost } from './panel-on-host.ts';
import { type Dice, dice } from './seeded-random.ts';
import * as story from './story.ts';

export interface MeetingFigures {
  jiraCalls: number;
  jiraCallsByCause: Record<string, number>;
  /** Operations of realtime, in the busiest second and in all. */
  realtimeMost: number;
  realtimeAll: number;
  /** Write calls of one person: in the busiest second, and per second on average of the busiest person. */
  writesMost: number;
  writesAverage: number;
  writes: number;
  invocations: number;
  storageRequests: number;
  storageBytesWritten: number;
  items: number;
  /** Whether every panel ended with what is stored. */
  alike: boolean;
}

export interface Meeting {
  people: number;
  minutes: number;
  seed: number;
}

/** Eight who may type: two more than live on the local site. */
const users = ['security', 'product', 'lead', 'engineer', 'admin', 'partner', 'second-engineer', 'tester'];
const guests = ['second-engineer', 'tester'].map((name) => ({
  email: `${name}@example.com`,
  rights: { SEC: ['browse', 'comment'] as const },
}));
const tick = 250;
const reading = new Set(['open', 'glance', 'changesSince', 'joinLive', 'people', 'filingPlan']);

/** Takes over the timers of this process while it runs. */
export async function simulatedMeeting({ people: count, minutes, seed }: Meeting): Promise<MeetingFigures> {
  let storageBytesWritten = 0;
  const kit = await start({
    seed: 'empty',
    site: false,
    users: guests,
    onSent: ({ to, path, bytes }) => {
      if (to === 'storage' && /transaction|set$|delete$/.test(path)) storageBytesWritten += bytes;
    },
  });
  const { key } = await story.threatModel(kit.as('engineer'));
  await kit.settle();
  const began = kit.invocations().length;
  mock.timers.enable({ apis: ['setTimeout', 'setInterval', 'Date'], now: Date.now() });
  try {
    const chance = dice(seed);
    const tally = new Tally();
    const seats: Seat[] = [];
    for (const user of users.slice(0, count)) {
      const seat = takeSeat(kit, { key, user, chance, tally });
      seats.push(seat);
      await seat.panel.store.load();
      await pass(kit, 5_000, tally);
    }
    for (let second = 0; second < minutes * 60; second += 1) {
      for (const seat of seats) decide(seat.panel);
      for (const seat of seats) if (chance.chance(1 / 12)) act(seat.panel, chance);
      for (const seat of seats) if (chance.chance(1 / 180)) seat.comeBack();
      await pass(kit, 1_000, tally);
    }
    for (const seat of seats) decide(seat.panel);
    const figures = figuresOf(kit, began);
    // Whatever was not heard is read by then.
    await pass(kit, 180_000, tally);
    const stored = await story.openPanel(kit.as('engineer'), key);
    const alike = seats.every(({ panel }) => isAlike(panel, stored.value));
    seats.forEach((seat) => seat.leave());
    return {
      ...figures,
      ...tally.figures(minutes * 60),
      storageBytesWritten,
      items: stored.value.items.length,
      alike,
    };
  } finally {
    mock.timers.reset();
    await kit.close();
  }
}

/** What happens outside of functions: realtime of the browsers, and who called when. */
class Tally {
  private readonly realtime = new Map<number, number>();
  private readonly writes = new Map<string, number>();
  private readonly perPerson = new Map<string, number>();
  private spent = 0;

  spoke(operations = 1): void {
    const second = Math.floor(Date.now() / 1_000);
    this.realtime.set(second, (this.realtime.get(second) ?? 0) + operations);
  }

  /** Operations of functions since the last look. */
  functions(operations: number): void {
    if (operations > this.spent) this.spoke(operations - this.spent);
    this.spent = operations;
  }

  called(user: string, operation: string): void {
    if (reading.has(operation)) return;
    const at = `${user} ${Math.floor(Date.now() / 1_000)}`;
    this.writes.set(at, (this.writes.get(at) ?? 0) + 1);
    this.perPerson.set(user, (this.perPerson.get(user) ?? 0) + 1);
  }

  figures(seconds: number) {
    const sum = (all: Iterable<number>) => [...all].reduce((so, one) => so + one, 0);
    return {
      realtimeMost: Math.max(0, ...this.realtime.values()),
      realtimeAll: sum(this.realtime.values()),
      writesMost: Math.max(0, ...this.writes.values()),
      writesAverage: Math.max(0, ...this.perPerson.values()) / seconds,
      writes: sum(this.perPerson.values()),
    };
  }
}

interface Seat {
  panel: PanelOnHost;
  comeBack: () => void;
  leave: () => void;
}

function takeSeat(
  kit: Kit,
  { key, user, chance, tally }: { key: string; user: string; chance: Dice; tally: Tally },
): Seat {
  const panel = panelOnHost(kit, {
    key,
    user,
    random: chance.next,
    spent: () => tally.spoke(),
    between: (invoke) => (name, payload) => {
      tally.called(user, name);
      return invoke(name, payload);
    },
  });
  const { presence, isLive } = panel.others;
  const names = people(panel.store.client);
  names.allow();
  presence.subscribe('others', () => presence.others().forEach((one) => names.want(one)));
  const page = Object.assign(new EventTarget(), {
    document: Object.assign(new EventTarget(), { visibilityState: 'visible' }),
  }) as unknown as Window;
  const end = keepFresh({
    store: panel.store,
    host: { onIssueChanged: () => () => undefined },
    page,
    together: { isLive, show: presence.show },
    random: chance.next,
  });
  return {
    panel,
    comeBack: () => void page.dispatchEvent(new Event('focus')),
    leave: () => {
      end();
      panel.close();
    },
  };
}

function act({ store, others }: PanelOnHost, chance: Dice): void {
  const { rows, lists } = store.state.shown();
  const text = `What somebody said at ${Date.now()}, as long as a sentence in a meeting usually is, more or less`;
  const threat = chance.pick(lists.threats);
  const row = chance.pick([...rows.values()].filter(({ kind, id }) => kind !== 'answer' && id !== null));
  const what = chance.next();
  others.presence.edit(null);
  if (what < 0.04) store.addLastThing(text);
  else if (what < 0.14 || threat === undefined) store.addThreat(text);
  else if (what < 0.4) store.addRecommendation(text, threat);
  else if (row === undefined) return;
  else if (what < 0.75 && row.kind === 'recommendation')
    store.setPriority(row.key, chance.pick(priority.options) ?? 'low');
  else if (what < 0.97) {
    others.presence.edit(row.id);
    store.setText(row.key, text, row.item?.rev ?? 0);
  } else store.remove(row.key);
}

/** The second one decides, and gives up what others deleted. */
function decide({ store }: PanelOnHost): void {
  for (const { change, state } of store.state.read().outbox) {
    if (state.is === 'conflict') store.keepMine(change.row);
    const refused = state.is === 'failed' && (state.error.code === 'NOT_FOUND' || state.error.code === 'FORBIDDEN');
    if (refused) store.discard(change.row);
  }
}

/** Lets time pass in small steps, and everything that falls due in one come to its end. */
async function pass(kit: Kit, milliseconds: number, tally: Tally): Promise<void> {
  for (let done = 0; done < milliseconds; done += tick) {
    mock.timers.tick(tick);
    for (let turn = 0; turn < 12; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    await kit.host.forge.idle();
    tally.functions(realtimeOf(kit));
  }
}

let counted = { upTo: 0, operations: 0 };

function realtimeOf(kit: Kit): number {
  const all = kit.invocations();
  if (all.length < counted.upTo) counted = { upTo: 0, operations: 0 };
  for (const { calls } of all.slice(counted.upTo))
    counted.operations += calls.filter(({ to }) => to === 'realtime').length;
  counted.upTo = all.length;
  return counted.operations;
}

function isAlike({ store }: PanelOnHost, stored: story.PanelValue): boolean {
  const { records, outbox } = store.state.read();
  const items = records?.model?.items.map((id) => records.items.get(id)) ?? [];
  return outbox.length === 0 && JSON.stringify(items) === JSON.stringify(stored.items);
}

function figuresOf(kit: Kit, began: number) {
  const invocations = kit.invocations().slice(began);
  const calls = invocations.flatMap(({ cause, calls: made }) => made.map((call) => ({ ...call, cause })));
  const jira = calls.filter(({ to }) => to === 'jira');
  const storage = calls.filter(({ to }) => to === 'storage');
  const byCause: Record<string, number> = {};
  for (const { cause } of jira) byCause[cause] = (byCause[cause] ?? 0) + 1;
  return {
    jiraCalls: jira.length,
    jiraCallsByCause: byCause,
    invocations: invocations.length,
    storageRequests: storage.length,
  };
}
