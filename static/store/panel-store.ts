/** One open panel: opening and refreshing it, and everything a person can do in it. */
import type { PanelClient, Result } from '../api/panel-client.ts';
import type { ChangesMessage } from '../../src/contract/live.ts';
import type { Input } from '../../src/contract/contract.ts';
import type { ModelView, PanelContract, PanelView } from '../../src/contract/panel.ts';
import type { Threat } from '../../src/domain/item.ts';
import { type AccountId, type ItemId, itemId } from '../../src/domain/ids.ts';
import type { StepNumber } from '../../src/domain/model.ts';
import type { Size } from '../../src/domain/size.ts';
import type { RowKey } from './change.ts';
import { type Delivery, type Notice, delivery } from './delivery.ts';
import { type DecisionActs, decisionActs } from './decision-acts.ts';
import { type Drafts, byItemId, drafts } from './drafts.ts';
import { type Edits, edits } from './edits.ts';
import { connection, watchedClient } from './connection.ts';
import { catchingUp } from './catching-up.ts';
import { heard } from './hear.ts';
import { type StateHolder, stateHolder } from './panel-state.ts';
import { type ProcessActs, processActs } from './process-acts.ts';
import { type Picks, picks } from './picks.ts';
import { type ThreatActs, threatActs } from './threat-acts.ts';
import { type Records, merged, recordsOf, withItem, withModel } from './records.ts';
import { type ServerClock, serverClock } from './server-clock.ts';
import { type SessionCache, type Unsent, cacheName, dialogCache, unsent, writesToKeep } from './session-cache.ts';
import { soon } from './soon.ts';
import { taking } from './taking.ts';
import { type TicketActs, ticketActs } from './ticket-acts.ts';
import { type Undo, undoable } from './undo.ts';
import { type Touched, touched } from './touched.ts';

export interface PanelStoreParts {
  client: PanelClient;
  /** From 0 to 1; spreads what many open panels would do at once. */
  random?: () => number;
  cache: SessionCache;
  newId: () => string;
}

export interface PanelStore extends Edits, Picks, ProcessActs, ThreatActs, DecisionActs, TicketActs {
  state: StateHolder;
  drafts: Drafts;
  client: PanelClient;
  /** Opens the panel, or reads it again; what is typed and not yet sent stays as it is. */
  load(): Promise<void>;
  /** Reads what others changed meanwhile, without a Jira call. True when the back end answered. */
  refresh(): Promise<boolean>;
  /** Takes what was heard of others' changes; what is missing is read. */
  hear(news: ChangesMessage): void;
  /** The words of rows for which another wording was offered and put away, as long as the panel is open. */
  wordingsPutAway: Map<RowKey, string>;
  /** Takes back this person's own last acts. */
  undo: Undo;
  /** Rows that others changed just now. */
  touched: Touched;
  clock: ServerClock;
  /** Keeps drafts now: the page may be going away. False: something unsent would be lost with it. */
  keep(): boolean;
  /** What is typed and not sent, by item ids: another frame of this person can take it over. */
  unsent(): Unsent;
  /**
   * Takes over what another frame had typed when it was closed, in place of the drafts here: what it handed back, else
   * what it kept in the browser tab.
   */
  takeOver(handedBack: unknown): void;
  /** The browser has its network back, or the person wants to try: sends what waits. */
  backOnline(): void;
  /** The browser has lost its network: what is typed waits. */
  offline(): void;
  tickStep(step: StepNumber, done: boolean): Promise<Result<ModelView>>;
  askAnyway(): Promise<Result<ModelView>>;
  /** `from`: the size that the person saw. Somebody else's newer one is fetched. */
  setSize(wanted: { size: Size; reason: string; from: Size }): Promise<Result<ModelView>>;
  sizeNow(): Promise<Result<PanelView>>;
  /** What a person says of a threat whose recommendations are all done. Somebody else's newer answer is fetched. */
  sayCovered(answer: Input<PanelContract, 'sayCovered'>): Promise<Result<Threat>>;
  /** Tells of every change that was confirmed or refused; the answer ends it. */
  onNotice(listener: (notice: Notice) => void): () => void;
}

export function panelStore({ client: given, cache, newId, random = Math.random }: PanelStoreParts): PanelStore {
  const state = stateHolder();
  const listeners = new Set<(notice: Notice) => void>();
  const notice = (one: Notice) => listeners.forEach((listener) => listener(one));
  const client = watchedClient(given, (reached) => network.told(reached));
  const deliver = delivery({ state, client, notice, held: () => network.held() });
  const network = connection({
    state,
    probe: () => catchUp.now(),
    pump: () => deliver.pump(),
    random,
  });
  const touches = touched();
  const clock = serverClock();
  const later = onceInAWhile(() => keep());
  const texts = drafts(later);

  const unsentWork = (): Unsent => ({
    v: 1,
    writes: writesToKeep(state.read().outbox, deliver.idOf),
    drafts: byItemId(texts.all(), deliver.idOf),
    written: deliver.known(),
  });
  const keep = (): boolean => {
    const { records, phase } = state.read();
    if (records === null || phase.is !== 'ready') return true;
    return cache.save(cacheName(records.issue.id, records.accountId), unsentWork());
  };
  const changed = (): void => {
    if (state.isGathering()) return;
    keep();
    deliver.pump();
  };
  listeners.add(keep);
  listeners.add(({ is }) => {
    if (is === 'failed') network.plan();
  });
  const open = opening({ state, client, cache, texts, deliver, read: (moment) => catchUp.readAt(moment) });
  const take = taking({ state, texts, touches, deliver, changed });
  const catchUp = catchingUp({ state, client, open, clock, take: (read) => take(read, false) });
  const catchUpSoon = soon<ItemId>((ids) => void catchUp.now(ids), random);
  const apply = (model: ModelView): void => {
    const { records } = state.read();
    if (records) state.update({ records: withModel(records, model) });
  };
  const renamed = (who: AccountId): void => {
    if (who === state.read().records?.accountId) void open();
  };
  const applyModel = <T>(result: Result<T>, modelOf: (value: T) => ModelView): Result<T> => {
    if (result.ok) apply(modelOf(result.value));
    return result;
  };
  const { idOf, ownRev, known } = deliver;
  const acts = { ...edits({ state, newId, changed }), ...threatActs({ state, newId, changed }) };
  const remembering = undoable({ state, acts, newId, changed, idOf, ownRev, known });
  const library = picks({ state, newId, changed });
  return {
    ...remembering.edits,
    ...processActs({ client, apply, renamed }),
    ...decisionActs({ client, state }),
    ...ticketActs({ client, state, apply }),
    addPicked: (picked) => remembering.remembered(() => library.addPicked(picked)),
    undo: remembering.undo,
    state,
    drafts: texts,
    client,
    load: open,
    refresh: () => catchUp.now(),
    hear(news) {
      const { records } = state.read();
      if (records === null || news.modelId !== records.issue.id) return;
      const found = heard(records, news);
      take(found, news.by === records.accountId);
      if (found.behind || found.missing.length > 0) catchUpSoon(found.missing);
    },
    wordingsPutAway: new Map(),
    touched: touches,
    clock,
    keep,
    unsent: unsentWork,
    takeOver(handedBack) {
      const { records, keys } = state.read();
      if (records === null) return;
      const kept = cache.take(`${cacheName(records.issue.id, records.accountId)}${dialogCache}`);
      const given = unsent.safeParse(handedBack).data ?? kept;
      if (given === null) return;
      const keyOf = (row: RowKey) => {
        const id = itemId.safeParse(row).data;
        return id === undefined ? null : (keys.get(id) ?? null);
      };
      texts.replace(byItemId(given.drafts, keyOf));
      const { outbox } = state.read();
      const mine = new Set(outbox.map(({ id }) => id));
      const more = writesToKeep(given.writes, keyOf).filter(({ id }) => !mine.has(id));
      state.update({ outbox: [...outbox, ...more.map((one) => ({ ...one, state: { is: 'waiting' } }) as const)] });
      changed();
    },
    backOnline: () => network.tryNow(),
    offline: () => network.lost(),
    tickStep: async (step, done) => applyModel(await client.call('tickStep', { step, done }), (model) => model),
    askAnyway: async () => applyModel(await client.call('askAnyway', {}), (model) => model),
    async setSize(wanted) {
      const result = await client.call('setSize', wanted);
      if (!result.ok && result.error.code === 'CONFLICT') await catchUp.now();
      return applyModel(result, (model) => model);
    },
    async sizeNow() {
      const result = await client.call('sizeNow', {});
      const { records } = state.read();
      if (result.ok) state.update({ records: records ? merged(records, result.value) : recordsOf(result.value) });
      return result;
    },
    async sayCovered(answer) {
      const result = await client.call('sayCovered', answer);
      const { records } = state.read();
      if (result.ok && records) state.update({ records: withItem(records, result.value) });
      if (!result.ok && result.error.code === 'CONFLICT') await catchUp.now();
      return result;
    },
    onNotice(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

interface OpeningParts {
  state: StateHolder;
  client: PanelClient;
  cache: SessionCache;
  texts: Drafts;
  deliver: Delivery;
  /** When the reading began, by the server's clock. */
  read: (moment: string | undefined) => void;
}

/** One reading at a time: whoever asks meanwhile gets the one that is on its way. */
function opening({ state, client, cache, texts, deliver, read: readAt }: OpeningParts): () => Promise<void> {
  let underway: Promise<void> | null = null;
  const read = async (): Promise<void> => {
    const before = state.read();
    if (before.phase.is === 'failed') state.update({ phase: { is: 'loading' } });
    const known = deliver.known();
    const result = await client.call('open', Object.keys(known).length > 0 ? { known } : {});
    const { records, phase } = state.read();
    if (!result.ok) {
      // What is on the screen stays there while nobody answers; without the right to see it, it goes.
      const readable = phase.is === 'ready' && result.error.code !== 'NOT_FOUND' && result.error.code !== 'FORBIDDEN';
      state.update(readable ? { stale: result.error } : { phase: { is: 'failed', error: result.error } });
      return;
    }
    readAt(result.value.asOf);
    const opened = records ? merged(records, result.value) : recordsOf(result.value);
    const kept = records === null ? cache.load(cacheName(opened.issue.id, opened.accountId)) : null;
    const next = await asWritten(opened, kept?.written ?? {});
    if (kept) texts.restore(kept.drafts);
    const unsent = kept?.writes.map((one) => ({ ...one, state: { is: 'waiting' } }) as const) ?? [];
    const outbox = [...unsent, ...state.read().outbox];
    state.update({ phase: ready, stale: null, records: next, outbox, live: result.value.live ?? null });
    deliver.pump();
  };
  /** Reads once more where the store's index does not show yet what this tab wrote before a reload. */
  const asWritten = async (opened: Records, written: NonNullable<Unsent['written']>): Promise<Records> => {
    deliver.remember(written);
    const isOld = Object.entries(written).some(([id, rev]) => (opened.items.get(itemId.parse(id))?.rev ?? rev) < rev);
    if (!isOld) return opened;
    const again = await client.call('open', { known: deliver.known() });
    return again.ok ? merged(opened, again.value) : opened;
  };
  return () => (underway ??= read().finally(() => (underway = null)));
}

const ready = { is: 'ready' } as const;

/** Calls at most every quarter of a second, the last call always included. */
function onceInAWhile(act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  return () => {
    timer ??= setTimeout(() => {
      timer = null;
      act();
    }, 250);
  };
}
