/** A panel's back end in memory, by the contract: what the store's tests and a look at the panel run against. */
import { type Outcome, request } from '../../../src/contract/envelope.ts';
import type { HandlersFor, ParsedInput } from '../../../src/contract/contract.ts';
import type { LiveInvitation } from '../../../src/contract/live.ts';
import { type ModelView, type PanelContract, type PanelView, panelContract } from '../../../src/contract/panel.ts';
import type { Access } from '../../../src/domain/access.ts';
import { accountId, issueId, lastThingId, recommendationId, threatId } from '../../../src/domain/ids.ts';
import type { Answer, Item, LastThing, Recommendation } from '../../../src/domain/item.ts';
import { answerIdOf } from '../../../src/domain/question.ts';
import { defaultRulesContent } from '../../../src/domain/default-team-rules.ts';
import type { Reference } from '../../../src/domain/reference.ts';
import { type Birth, Refusal, born, me } from './born.ts';
import { fakeDecisions } from './fake-decisions.ts';
import { fakeFiling } from './fake-filing.ts';
import { fakeGoLive } from './fake-go-live.ts';
import { fakePlaces } from './fake-places.ts';
import { fakeProcess } from './fake-process.ts';
import { fakeRecommendations } from './fake-recommendations.ts';
import { fakeThreatDetails, newThreat } from './fake-threat-details.ts';
import { sampleModel } from './sample-model.ts';

export { me };
const somebodyElse = accountId.parse('account-security');

export interface FakeBackEnd {
  invoke: (functionKey: string, payload: Record<string, unknown>) => Promise<unknown>;
  /** Every call so far, oldest first. */
  calls: { name: string; input: Record<string, unknown> }[];
  items: Map<string, Item>;
  /** What was deleted, and can come back. */
  removed: Map<string, Item>;
  model: ModelView | null;
  access: Access[];
  /** Invitations: `joinLive` gives those of later windows. */
  live: LiveInvitation[];
  /** Whether `changesSince` finds what changed; else it only gives what is asked for by id. */
  changesKnown: boolean;
  /** The next calls of these names fail so: `reject` never arrives, `lost` takes effect and its answer is lost. */
  fail(name: string, how: 'reject' | 'lost' | Extract<Outcome, { ok: false }>['error']): void;
  /** Somebody else changes a field meanwhile. */
  changeBySomebodyElse(id: string, change: Partial<Pick<Recommendation, 'text' | 'priority' | 'tickets'>>): void;
  /** Somebody else changes what an answer points at meanwhile. */
  attachBySomebodyElse(id: string, references: Reference[]): void;
  removeBySomebodyElse(id: string): void;
  /** Holds back answers until they are released. */
  hold(): () => void;
}

export function fakeBackEnd(start: { items?: Item[]; model?: ModelView | null; access?: Access[] } = {}): FakeBackEnd {
  const failures: { name: string; how: Parameters<FakeBackEnd['fail']>[1] }[] = [];
  const requests = new Map<string, string>();
  let gate: Promise<void> = Promise.resolve();
  const items = start.items ?? [];
  const model = start.model === undefined ? sampleModel(items.map((one) => one.id)) : start.model;
  const end: FakeBackEnd = {
    calls: [],
    items: new Map(items.map((one) => [one.id, one])),
    removed: new Map(),
    model,
    access: start.access ?? ['view', 'contribute', 'decide', 'manage'],
    live: [],
    changesKnown: true,
    fail: (name, how) => void failures.push({ name, how }),
    changeBySomebodyElse(id, change) {
      const item = found(id);
      const rev = item.rev + 1;
      const changed = { ...item.changed, ...Object.fromEntries(Object.keys(change).map((field) => [field, rev])) };
      end.items.set(id, { ...item, ...change, rev, changed });
    },
    attachBySomebodyElse(id, references) {
      const item = found(id);
      edited(id, item.rev, 'references', { references });
    },
    removeBySomebodyElse: (id) => void removed(id),
    hold() {
      let release = () => {};
      gate = new Promise((resolve) => (release = () => resolve()));
      return () => release();
    },
    async invoke(name, payload) {
      const { input } = request.parse(payload);
      end.calls.push({ name, input: input as Record<string, unknown> });
      const at = failures.findIndex((one) => one.name === name);
      const how = at < 0 ? null : (failures.splice(at, 1)[0]?.how ?? null);
      await gate;
      if (how === 'reject') throw new Error('Network');
      if (how !== null && how !== 'lost') return { ok: false, error: how } satisfies Outcome;
      const answer = await answered(name as keyof PanelContract, input);
      if (how === 'lost') throw new Error('Network');
      return JSON.parse(JSON.stringify(answer)) as unknown;
    },
  };

  async function answered(name: keyof PanelContract, input: unknown): Promise<Outcome> {
    const handler = handlers[name] as (session: null, input: unknown) => Promise<unknown>;
    try {
      const value = await handler(null, panelContract[name].input.parse(input));
      return { ok: true, value, grant: { token: 'grant', expiresAt: '2027-01-01T00:00:00Z', access: end.access } };
    } catch (error) {
      if (error instanceof Refusal) return { ok: false, error: error.error };
      throw error;
    }
  }

  function requestsMade(): Record<string, string> {
    return Object.fromEntries([...requests].map(([requestId, id]) => [id, requestId]));
  }

  function found(id: string): Item {
    const item = end.items.get(id);
    if (item === undefined)
      throw new Refusal({ code: 'NOT_FOUND', message: `${id} does not exist (any more).`, field: 'id' });
    return item;
  }

  function modelNow(): ModelView {
    if (end.model === null) throw new Refusal({ code: 'NOT_FOUND', message: 'Not sized yet.' });
    return end.model;
  }

  function removed(id: string): ModelView {
    const gone = end.items.get(id);
    if (gone) end.removed.set(id, gone);
    end.items.delete(id);
    const now = modelNow();
    return (end.model = { ...now, rev: now.rev + 1, items: now.items.filter((one) => one !== id) });
  }

  function added<T extends Item>(item: T): { item: T; model: ModelView } {
    const now = modelNow();
    end.items.set(item.id, item);
    end.model = { ...now, rev: now.rev + 1, items: [...now.items, item.id] };
    return { item, model: end.model };
  }

  function add<T extends Item>(
    letter: 'L' | 'T' | 'R' | 'F' | 'A',
    requestId: string,
    make: (id: string, base: Birth) => T,
  ) {
    const before = requests.get(requestId);
    if (before !== undefined) return { item: found(before) as T, model: modelNow() };
    const now = modelNow();
    const number = (now.counters[letter] ?? 0) + 1;
    end.model = { ...now, counters: { ...now.counters, [letter]: number } };
    requests.set(requestId, `${letter}${number}`);
    return added(make(`${letter}${number}`, { ...born, order: now.items.length }));
  }

  function edited(id: string, rev: number, field: string, change: object): Item {
    const item = found(id);
    if ((item.changed[field] ?? 0) > rev)
      throw new Refusal({ code: 'CONFLICT', message: 'Changed first.', current: item });
    const next = { ...item, ...change, rev: item.rev + 1, changed: { ...item.changed, [field]: item.rev + 1 } } as Item;
    end.items.set(id, next);
    return next;
  }

  function view(): PanelView {
    const listed = end.model?.items ?? [];
    const all = listed.flatMap((id) => end.items.get(id) ?? []);
    const issue = { id: issueId.parse('10042'), key: 'SEC-12' };
    const { sizes, questions, exceptions } = defaultRulesContent;
    const rules = { sizes, questions, exceptions, approvers: [] };
    const view = { accountId: me, issue, access: end.access, model: end.model, items: all, rules, unreadable: [] };
    return { ...view, asOf: born.at, ...(end.live.length > 0 ? { live: end.live } : {}) };
  }

  const addLastThing = ({ requestId, text }: { requestId: string; text: string }) =>
    add('L', requestId, (id, base): LastThing => ({ ...base, kind: 'last-thing', id: lastThingId.parse(id), text }));
  const addThreat = (input: ParsedInput<PanelContract, 'addThreat'>) =>
    add('T', input.requestId, (id, base) => newThreat(input, id, base));
  const addRecommendation = (input: ParsedInput<PanelContract, 'addRecommendation'>) =>
    add('R', input.requestId, (id, base): Recommendation => ({
      ...base,
      kind: 'recommendation',
      id: recommendationId.parse(id),
      text: input.text,
      threatIds: [input.threatId],
      priority: input.priority ?? 'medium',
      accepted: null,
      tickets: [],
      filing: null,
      ...(input.fromLibrary === undefined ? {} : { fromLibrary: input.fromLibrary }),
    }));

  const handlers: HandlersFor<PanelContract, null> = {
    ...fakeFiling({ end, found, modelNow }),
    ...fakeProcess({ end, modelNow, add, added, edited }),
    ...fakeRecommendations({ found, edited }),
    ...fakeGoLive({ end, modelNow }),
    ...fakeDecisions({ found, edited, add, modelNow }),
    ...fakeThreatDetails({ found, add, edited }),
    ...fakePlaces({ end, modelNow, found, added }),
    open: async () => {
      if (end.access.length === 0)
        throw new Refusal({ code: 'NOT_FOUND', message: 'There is no threat model here that you can see.' });
      return view();
    },
    addLastThing: async (_session, input) => addLastThing(input),
    addThreat: async (_session, input) => addThreat(input),
    addRecommendation: async (_session, input) => addRecommendation(input),
    addMany: async (_session, { adds }) => {
      const made = adds.map((one): Item => {
        if (one.kind === 'last-thing') return addLastThing(one).item;
        if (one.kind === 'threat') return addThreat(one).item;
        const under = one.threatId ?? threatId.parse(requests.get(one.threatRequestId ?? ''));
        if (!end.items.has(under)) throw new Refusal({ code: 'NOT_FOUND', message: 'No such threat.' });
        return addRecommendation({ ...one, threatId: under }).item;
      });
      return { items: made, model: modelNow() };
    },
    library: async () => ({ packs: [], off: [] }),
    editText: async (_session, { id, rev, text }) => edited(id, rev, 'text', { text }),
    setPriority: async (_session, { id, rev, priority }) => edited(id, rev, 'priority', { priority }) as Recommendation,
    removeItem: async (_session, { id, rev }) => {
      const item = found(id);
      if (item.rev !== rev) throw new Refusal({ code: 'CONFLICT', message: 'Changed first.', current: item });
      return { model: removed(id) };
    },
    saveAnswer: async (_session, { question: asked, rev, text }) => {
      const id = answerIdOf(asked);
      if (end.items.has(id)) return { item: edited(id, rev, 'text', { text }) as Answer, model: modelNow() };
      const answer: Answer = { ...born, order: 0, changed: { text: 1 }, kind: 'answer', id, question: asked, text };
      return added(answer);
    },
    tickStep: async (_session, { step, done }) => {
      const now = modelNow();
      const others = now.ticks.filter((one) => one.step !== step);
      const ticks = done ? [...others, { step, by: me, at: born.at }] : others;
      return (end.model = { ...now, rev: now.rev + 1, ticks });
    },
    glance: async () => {
      const { size, stage } = modelNow();
      return { model: { size, stage, setByHand: false, progress: 0, recommendations: 0 } };
    },
    setSize: async (_session, { size, reason }) => {
      const now = modelNow();
      const sizeSetBy = { by: me, at: born.at, reason, from: now.size, to: size };
      return (end.model = { ...now, rev: now.rev + 1, size, sizeSetBy });
    },
    askAnyway: async () => {
      const now = modelNow();
      const triage = { ...now.triage, askedAnyway: { by: me, at: born.at } };
      return (end.model = { ...now, rev: now.rev + 1, size: 'S', stage: 'preparing', triage });
    },
    sizeNow: async () => {
      end.model = sampleModel([]);
      return view();
    },
    changesSince: async (_session, { rev, ids }) => {
      if (end.access.length === 0)
        throw new Refusal({ code: 'NOT_FOUND', message: 'There is no threat model here that you can see.' });
      const now = modelNow();
      // Everything may have changed: the store must not mind hearing what it has.
      const all = now.items.flatMap((id) => end.items.get(id) ?? []);
      const items = end.changesKnown ? all : all.filter(({ id }) => ids.includes(id));
      return { asOf: born.at, access: end.access, model: now.rev > rev ? now : null, items, requests: requestsMade() };
    },
    joinLive: async (_session, { after }) => ({
      asOf: new Date().toISOString(),
      live: end.live.filter(({ window }) => window > after),
    }),
    people: async (_session, { accountIds }) =>
      accountIds.map((one) => ({ accountId: one, name: one === somebodyElse ? 'Security engineer' : null })),
  };
  return end;
}
