import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountId } from '../../src/domain/ids.ts';
import { followIssue } from '../../src/domain/follow-issue.ts';
import { allHeld, isSettledInWriting } from '../../src/domain/meeting-plan.ts';
import type { Meeting } from '../../src/domain/meeting.ts';
import type { ModelRecord } from '../../src/domain/model.ts';
import { restaged, stageAfter, stageWithSize } from '../../src/domain/stage.ts';
import { defaultSizeProcesses } from '../../src/domain/size-process.ts';
import { modelOf } from '../support/model-record.ts';

const sizes = defaultSizeProcesses;
const signed = { by: accountId.parse('account-lead'), at: '2026-03-10T10:00:00.000Z' };

type Act =
  | { act: 'date'; number: number; at: string | null }
  | { act: 'held'; number: number; held: boolean }
  | { act: 'settled'; settled: boolean }
  | { act: 'asked'; wanted: boolean }
  | { act: 'size'; size: 'S' | 'M' | 'L' }
  | { act: 'captured' }
  | { act: 'filed' };

const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({
    act: fc.constant('date' as const),
    number: fc.integer({ min: 1, max: 2 }),
    at: fc.constantFrom('2026-03-12T09:00:00.000Z', '2026-04-01T09:00:00.000Z', null),
  }),
  fc.record({ act: fc.constant('held' as const), number: fc.integer({ min: 1, max: 2 }), held: fc.boolean() }),
  fc.record({ act: fc.constant('settled' as const), settled: fc.boolean() }),
  fc.record({ act: fc.constant('asked' as const), wanted: fc.boolean() }),
  fc.record({ act: fc.constant('size' as const), size: fc.constantFrom('S' as const, 'M' as const, 'L' as const) }),
  fc.record({ act: fc.constant('captured' as const) }),
  fc.record({ act: fc.constant('filed' as const) }),
);

function withMeeting(model: ModelRecord, number: number, change: Partial<Meeting>): ModelRecord {
  const { meetings = [] } = model;
  const blank: Meeting = { number, rev: 0, changed: {}, at: null, scheduled: null, held: null };
  const current = meetings.find((one) => one.number === number) ?? blank;
  return { ...model, meetings: [...meetings.filter((one) => one !== current), { ...current, ...change }] };
}

/** The record after an act, as the use cases make it. */
function after(model: ModelRecord, one: Act): ModelRecord {
  switch (one.act) {
    case 'date':
      return restaged(model, withMeeting(model, one.number, { at: one.at }), sizes);
    case 'held':
      return restaged(model, withMeeting(model, one.number, { held: one.held ? signed : null }), sizes);
    case 'settled':
      return restaged(model, { ...model, settled: one.settled ? { ...signed, size: model.size } : null }, sizes);
    case 'asked':
      return restaged(model, { ...model, askedToMeet: one.wanted ? [signed] : [] }, sizes);
    case 'size':
      return restaged(
        model,
        { ...model, size: one.size, stage: stageWithSize(model.stage, { size: one.size, captured: false }) },
        sizes,
      );
    case 'captured':
      return { ...model, counters: { ...model.counters, T: 1 }, stage: stageAfter(model.stage, 'captured') };
    case 'filed':
      return { ...model, filed: true, stage: stageAfter(model.stage, 'filed') };
  }
}

const acts = (list: Act[]) => list.reduce(after, modelOf());

describe('the stage of a model that is worked on', () => {
  it('says after any acts exactly what is there', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 25 }), (list) => {
        const model = acts(list);
        const done = model.filed === true || allHeld(model, sizes) || isSettledInWriting(model);
        expect(model.stage === 'responding').toBe(done);
        if (model.counters.T > 0) expect(model.stage).not.toBe('preparing');
        expect(['preparing', 'meeting', 'responding']).toContain(model.stage);
      }),
    );
  });

  it('does not depend on the order in which it got there', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 12 }), (list) => {
        const model = acts(list);
        expect(restaged(model, model, sizes).stage).toBe(model.stage);
      }),
    );
  });

  it('never loses a date, whatever else happens', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 25 }), (list) => {
        const wanted = new Map<number, string | null>();
        for (const one of list) if (one.act === 'date') wanted.set(one.number, one.at);
        const { meetings = [] } = acts(list);
        for (const [number, at] of wanted) expect(meetings.find((one) => one.number === number)?.at ?? null).toBe(at);
      }),
    );
  });

  it('falls back when the only date is cleared, and not when something was captured', () => {
    const date = { act: 'date' as const, number: 1, at: '2026-03-12T09:00:00.000Z' };
    expect(acts([date]).stage).toBe('meeting');
    expect(acts([date, { ...date, at: null }]).stage).toBe('preparing');
    expect(acts([date, { act: 'captured' }, { ...date, at: null }]).stage).toBe('meeting');
  });

  it('asks for the second meeting when the size grows, and is done again when it shrinks', () => {
    const held = { act: 'held' as const, number: 1, held: true };
    expect(acts([held]).stage).toBe('responding');
    expect(acts([held, { act: 'size', size: 'L' }]).stage).toBe('meeting');
    expect(acts([held, { act: 'size', size: 'L' }, { act: 'size', size: 'S' }]).stage).toBe('responding');
  });

  it('stays with the work of a model that was filed before meetings were kept', () => {
    const old = modelOf({ stage: 'responding', counters: { L: 0, T: 1, R: 1 } });
    const once = after(old, { act: 'held', number: 1, held: true });
    expect(after(once, { act: 'held', number: 1, held: false }).stage).toBe('responding');
  });

  it('leaves stages alone that a person or Jira reached', () => {
    for (const stage of ['ready', 'live', 'closed', 'declined'] as const) {
      const model = modelOf({ stage });
      expect(restaged(model, withMeeting(model, 1, { held: signed }), sizes).stage).toBe(stage);
    }
  });
});

describe('closing and reopening an issue', () => {
  const now = { key: 'SEC-1', result: null, seen: 'seen', at: signed.at, sizes };
  const closedAndReopened = (model: ModelRecord) =>
    followIssue(followIssue(model, [], { ...now, closed: true }), [], { ...now, closed: false });

  it('brings a model back to where its meetings, its notes or its tickets put it', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 12 }), (list) => {
        const model = acts(list);
        expect(closedAndReopened(model).stage).toBe(model.stage);
      }),
    );
  });

  it('brings back the work of a model that was filed before meetings were kept', () => {
    expect(closedAndReopened(modelOf({ stage: 'responding' })).stage).toBe('responding');
  });

  it('follows when the rules of the team call for fewer meetings by now', () => {
    const model = acts([
      { act: 'size', size: 'L' },
      { act: 'held', number: 1, held: true },
    ]);
    const fewer = { ...sizes, L: { ...sizes.L, meetings: sizes.L.meetings.slice(0, 1) } };
    const followed = followIssue(model, [], { ...now, sizes: fewer, closed: false });
    expect(followed).toMatchObject({ stage: 'responding', unpublished: 'property' });
  });
});
