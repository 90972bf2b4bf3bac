/** What two records of one thing say about the change between them, and how lines of it are read. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemChanges, itemRemoval, modelChanges } from '../../src/domain/history-diff.ts';
import { type HistoryRecord, historyEntry, keptOfAdded, keptText, linesOf } from '../../src/domain/history.ts';
import { accountId, issueId, itemId, recommendationId, threatId } from '../../src/domain/ids.ts';
import type { Item, Recommendation } from '../../src/domain/item.ts';
import { exceptionOf, followUpOf, recommendationOf, threatOf, ticketOf } from '../support/items.ts';
import { modelOf } from '../support/model-record.ts';

const by = accountId.parse('account-engineer');
const at = '2026-03-02T09:00:00.000Z';
const changesOf = (before: Item, after: Item) =>
  itemChanges(before, { ...after, rev: before.rev + 1 }, { isNew: false });

describe('a changed item says', () => {
  const plain = recommendationOf();
  const cases: [string, Partial<Recommendation>, object][] = [
    ['its text', { text: 'Sign all' }, { field: 'text', from: plain.text, to: 'Sign all' }],
    ['its priority', { priority: 'high' }, { field: 'priority', from: 'medium', to: 'high' }],
    ['what it answers', { threatIds: [] }, { field: 'threats', from: 'T1' }],
    [
      'what was decided, with the note',
      { decision: { by, at, outcome: 'declined', note: 'The partner signs' } },
      { field: 'decision', to: 'declined', note: 'The partner signs' },
    ],
    ['that filing accepted it', { accepted: { by, at } }, { field: 'decision', to: 'accepted' }],
    ['its ticket', { tickets: [ticketOf('open')] }, { field: 'ticket', of: 'PAY-101', to: 'open' }],
    [
      'somebody’s word',
      { opinions: [{ by, at, stance: 'pushed-back', priority: 'medium', note: 'Too low' }] },
      { field: 'opinion', of: by, to: 'pushed-back', note: 'Too low' },
    ],
  ];
  it.each(cases)('%s', (_name, change, expected) => {
    expect(changesOf(plain, { ...plain, ...change })).toEqual([{ what: 'changed', item: 'R1', ...expected }]);
  });

  it('the state of a ticket, from and to', () => {
    const filed = { ...plain, tickets: [ticketOf('open')] };
    expect(changesOf(filed, { ...plain, tickets: [ticketOf('done')] })).toMatchObject([{ from: 'open', to: 'done' }]);
  });

  it('parts of a statement, a disposition, an answer, an exception', () => {
    const threat = threatOf();
    const disposition = { state: 'accepted' as const, reason: 'Rare', by, at };
    expect(changesOf(threat, { ...threat, disposition })).toMatchObject([
      { field: 'disposition', from: 'open', to: 'accepted', note: 'Rare' },
    ]);
    const covered = { covered: false, note: 'The old interface', of: [], by, at };
    expect(changesOf(threat, { ...threat, covered })).toEqual([
      { what: 'changed', item: 'T1', field: 'covered', to: 'something-left', note: 'The old interface' },
    ]);
    const statement = {
      ...{ threatSource: 'A partner', prerequisites: '', threatAction: '', threatImpact: '' },
      ...{ impactedGoal: [], impactedAssets: [] },
    };
    expect(changesOf(threat, { ...threat, statement })).toEqual([
      { what: 'changed', item: 'T1', field: 'statement', of: 'threatSource', to: 'A partner' },
    ]);
    const asked = followUpOf();
    expect(changesOf(asked, { ...asked, answer: { text: 'In a bucket', by, at } })).toMatchObject([
      { field: 'answer', to: 'In a bucket' },
    ]);
    const given = exceptionOf();
    expect(changesOf(given, exceptionOf({ state: 'approved' }))).toMatchObject([
      { field: 'exception', from: 'asked', to: 'approved' },
    ]);
  });

  it('a member that this version does not know by name', () => {
    const later = { ...plain, covered: 'yes', plan: { by } };
    expect(changesOf(plain, later)).toEqual([
      { what: 'changed', item: 'R1', field: 'covered', to: 'yes' },
      { what: 'changed', item: 'R1', field: 'plan' },
    ]);
  });

  it('nothing for what the app only needs to finish its work', () => {
    expect(changesOf(plain, { ...plain, order: 7, changed: { text: 2 } })).toEqual([]);
    const asked = followUpOf();
    expect(changesOf(asked, { ...asked, mention: { state: 'posted', commentId: '1' } })).toEqual([]);
  });
});

describe('an item that comes or goes', () => {
  it('is added with the beginning of its text, restored with a later rev, and removed with all of it', () => {
    const long = threatOf({ text: 'x'.repeat(keptText) });
    const [added] = itemChanges(null, long, { isNew: true });
    expect(added).toMatchObject({ what: 'added', item: 'T1', cut: true });
    expect(added?.to).toHaveLength(keptOfAdded);
    expect(itemChanges(null, { ...long, rev: 4 }, { isNew: true })).toMatchObject([{ what: 'restored' }]);
    expect(itemRemoval(long.id, long)).toEqual({ what: 'removed', item: 'T1', from: long.text });
  });

  it('is cut at the stated length, never through a character', () => {
    const before = followUpOf({ text: 'a' });
    const text = `${'x'.repeat(keptText - 2)}😀 and more`;
    const [changed] = changesOf(before, { ...before, text });
    expect(changed?.cut).toBe(true);
    expect(changed?.to?.isWellFormed()).toBe(true);
    expect(changed?.to?.length).toBeLessThanOrEqual(keptText);
  });
});

describe('a changed model says', () => {
  const model = modelOf({ stage: 'responding', items: ['T1', 'T2', 'T3', 'T4'].map((id) => threatId.parse(id)) });
  it('its size with the reason, its stage, ticks, meetings, people and the notice of its go-live', () => {
    const sizeSetBy = { by, at, reason: 'Only one endpoint', from: 'M' as const, to: 'S' as const };
    const meeting = { number: 1, rev: 1, changed: {}, at, scheduled: { by, at }, held: { by, at } };
    const after = {
      ...model,
      ...{ size: 'S' as const, sizeSetBy, stage: 'live' as const },
      ticks: [{ step: 3 as const, by, at }],
      meetings: [meeting],
      people: [{ role: 'security' as const, accountId: by, by, at }],
      live: { by, at, number: 1, to: [], comment: { state: 'due' as const } },
    };
    expect(modelChanges(model, after)).toEqual([
      { what: 'changed', item: null, field: 'size', from: 'M', to: 'S', note: 'Only one endpoint' },
      { what: 'changed', item: null, field: 'stage', from: 'responding', to: 'live' },
      { what: 'changed', item: null, field: 'step', of: '3', to: 'ticked' },
      { what: 'changed', item: null, field: 'meetingAt', of: '1', to: at },
      { what: 'changed', item: null, field: 'meetingHeld', of: '1', to: 'held' },
      { what: 'changed', item: null, field: 'person', of: 'security', to: by },
      { what: 'changed', item: null, field: 'live', to: 'notified' },
    ]);
    const posted = { ...after, live: { ...after.live, comment: { state: 'posted' as const, commentId: '7' } } };
    expect(modelChanges(after, posted)).toEqual([]);
  });

  it('why a notice was taken back', () => {
    const live = { by, at, number: 1, to: [], comment: { state: 'due' as const } };
    const back = { by, at, number: 1, back: { by, at }, reason: 'The launch moved' };
    expect(modelChanges({ ...model, live }, { ...model, live: null, liveBefore: [back] })).toEqual([
      { what: 'changed', item: null, field: 'live', from: 'notified', note: 'The launch moved' },
    ]);
  });

  it('which item was moved, up or down', () => {
    const order = (...ids: string[]) => ({ ...model, items: ids.map((id) => threatId.parse(id)) });
    expect(modelChanges(model, order('T4', 'T1', 'T2', 'T3'))).toEqual([{ what: 'moved', item: 'T4' }]);
    expect(modelChanges(model, order('T2', 'T3', 'T1', 'T4'))).toEqual([{ what: 'moved', item: 'T1' }]);
    expect(modelChanges(model, order('T1', 'T2', 'T3'))).toEqual([]);
  });
});

it('the same record twice says nothing, and what is said can always be read', () => {
  const text = fc.string({ minLength: 1, maxLength: 3_000 }).filter((one) => one.trim() !== '');
  const any = fc
    .record({ text, priority: fc.constantFrom('high', 'medium', 'low') })
    .map(({ text: words, priority }) => recommendationOf({ text: words, priority: priority as 'high' }));
  fc.assert(
    fc.property(any, any, (before, after) => {
      expect(changesOf(before, { ...before })).toEqual([]);
      const entries = changesOf(before, after);
      const differing = Number(before.text !== after.text) + Number(before.priority !== after.priority);
      expect(entries).toHaveLength(differing);
      for (const one of entries) expect(historyEntry.safeParse(one).success).toBe(true);
    }),
  );
});

describe('lines', () => {
  const edit = (minute: number, from: string, to: string, who = by): HistoryRecord => ({
    ...{ v: 1, modelId: issueId.parse('10001'), tag: `R1.${minute}`, by: who },
    at: new Date(Date.parse(at) + minute * 60_000).toISOString(),
    entries: [{ what: 'changed', item: itemId.parse('R1'), field: 'text', from, to }],
  });
  const said = (records: HistoryRecord[]) => linesOf(records).map(({ from, to }) => `${from}>${to}`);

  it('show quick edits of one text by one person as one', () => {
    expect(said([edit(12, 'c', 'd'), edit(6, 'b', 'c'), edit(0, 'a', 'b')])).toEqual(['b>d', 'a>b']);
    expect(said([edit(6, 'b', 'c'), edit(0, 'a', 'b')])).toEqual(['a>c']);
  });

  it('keep the edits of two people, and of two items, apart', () => {
    const other = accountId.parse('account-colleague');
    expect(said([edit(2, 'b', 'c'), edit(1, 'x', 'b', other), edit(0, 'a', 'x')])).toEqual(['b>c', 'x>b', 'a>x']);
    const moved = edit(1, 'x', 'y');
    const elsewhere = {
      ...moved,
      entries: moved.entries.map((one) => ({ ...one, item: recommendationId.parse('R2') })),
    };
    expect(said([edit(2, 'b', 'c'), elsewhere, edit(0, 'a', 'b')])).toEqual(['a>c', 'x>y']);
  });
});
