/** A record as plain facts, each by name: two of them side by side say what changed. */
import type { Item, Recommendation, Threat } from './item.ts';
import type { ModelRecord } from './model.ts';
import { referenceName } from './reference.ts';
import { isFilledIn, statementParts } from './threat-statement.ts';

export interface Fact {
  field: string;
  /** Which one, where there are several. */
  of?: string;
  /** What is compared; what people read of it, too, unless it is hidden. */
  value: string;
  note?: string;
  /** Nothing that people can read: only that it changed is said. */
  hidden?: true;
}

/** By a name that is the same before and after. Nothing is no fact: no value is empty. */
export type Facts = ReadonlyMap<string, Fact>;

/** Members that are no change of their own: versions, births, and what the app needs to finish its work. */
const plumbing = new Set([
  ...['v', 'kind', 'id', 'rev', 'order', 'changed', 'by', 'at', 'requestId', 'fromLibrary', 'fromLastThing'],
  ...['filing', 'mention', 'priorityHistory', 'decisionHistory', 'lapse', 'asked', 'question'],
]);

export function factsOfItem(item: Item): Facts {
  const { told, members } = ofKind(item);
  return collected([fact('text', item.text), ...told], item, new Set(['text', ...members]));
}

/** What a kind says of itself, and the members that this covers. */
function ofKind(item: Item): { told: Fact[]; members: string[] } {
  switch (item.kind) {
    case 'last-thing':
      return { told: [], members: [] };
    case 'threat':
      return { told: ofThreat(item), members: ['statement', 'stride', 'disposition', 'covered'] };
    case 'recommendation':
      return {
        told: ofRecommendation(item),
        members: ['threatIds', 'priority', 'accepted', 'tickets', 'opinions', 'decision'],
      };
    case 'answer':
      return {
        told: [fact('references', (item.references ?? []).map(referenceName).join(', '))],
        members: ['references'],
      };
    case 'follow-up':
      return {
        told: [fact('askedOf', item.to ?? ''), fact('answer', item.answer?.text ?? '')],
        members: ['to', 'answer'],
      };
    case 'assumption':
      return {
        told: [fact('assumption', item.state), fact('threat', item.threatId ?? '')],
        members: ['state', 'settled', 'threatId'],
      };
    case 'exception':
      return {
        told: [
          { ...fact('exception', item.state), ...noted(item.decided?.note) },
          fact('expiresOn', item.expiresOn),
          fact('outcome', item.outcome),
          fact('askedOf', item.to ?? ''),
        ],
        members: ['recommendationId', 'outcome', 'priority', 'expiresOn', 'state', 'decided', 'to'],
      };
  }
}

function ofThreat({ statement, stride = [], disposition, covered }: Threat): Fact[] {
  const parts = statement !== undefined && isFilledIn(statement) ? statementParts : [];
  return [
    ...parts.map((part) => ({ ...fact('statement', [statement?.[part] ?? ''].flat().join(', ')), of: part })),
    fact('stride', stride.join(', ')),
    { ...fact('disposition', disposition?.state ?? 'open'), ...noted(disposition?.reason) },
    { ...fact('covered', saidOf(covered)), ...noted(covered?.note) },
  ];
}

function saidOf(covered: Threat['covered']): string {
  if (covered === undefined) return '';
  return covered.covered ? 'covered' : 'something-left';
}

function ofRecommendation(item: Recommendation): Fact[] {
  const { threatIds, priority, accepted, tickets, opinions = [], decision } = item;
  // Accepting by filing is a decision like any other.
  const outcome = decision?.outcome ?? (accepted === null ? '' : 'accepted');
  return [
    fact('threats', threatIds.join(', ')),
    fact('priority', priority),
    { ...fact('decision', outcome), ...noted(decision?.note) },
    ...tickets.map(({ key, state }) => ({ ...fact('ticket', state), of: key })),
    ...opinions.map(({ by, stance, note }) => ({ ...fact('opinion', stance), of: by, ...noted(note) })),
  ];
}

/** Members of the directory that are no change of their own, or are told by others. */
const directory = [
  ...['v', 'rev', 'issueId', 'projectId', 'createdAt', 'items', 'counters', 'recentRequests', 'forgottenUpTo'],
  ...['comment', 'unpublished', 'triage', 'sizeHistory', 'sizeSetBy', 'closedFrom', 'filed', 'bring', 'liveBefore'],
  ...['issueKey', 'requester', 'goLiveOn', 'size', 'stage', 'ticks', 'meetings', 'people'],
  ...['askedToMeet', 'settled', 'live'],
];

export function factsOfModel(model: ModelRecord): Facts {
  const { meetings = [], people = [], askedToMeet = [], ticks } = model;
  const facts: Fact[] = [
    { ...fact('size', model.size), ...noted(model.sizeSetBy?.reason) },
    fact('stage', model.stage),
    fact('issueKey', model.issueKey),
    fact('requester', model.requester ?? ''),
    fact('goLiveOn', model.goLiveOn ?? ''),
    ...ticks.map(({ step }) => ({ ...fact('step', 'ticked'), of: String(step) })),
    ...meetings.flatMap(({ number, at, held }) => [
      { ...fact('meetingAt', at ?? ''), of: String(number) },
      { ...fact('meetingHeld', held === null ? '' : 'held'), of: String(number) },
    ]),
    // One name each: several people may have one role.
    ...people.map(({ role, accountId }) => ({ ...fact('person', accountId), of: role })),
    ...askedToMeet.map(({ by }) => fact('askedToMeet', by)),
    fact('settled', model.settled ? 'settled' : ''),
    fact('live', model.live ? 'notified' : ''),
  ];
  return collected(facts, model, new Set(directory));
}

function fact(field: string, value: string): Fact {
  return { field, value };
}

function noted(note: string | undefined): { note?: string } {
  return note === undefined || note === '' ? {} : { note };
}

/** With every other member that nobody named yet: what a later version adds is never left out silently. */
function collected(
  told: readonly Fact[],
  record: Readonly<Record<string, unknown>>,
  known: ReadonlySet<string>,
): Facts {
  const others = Object.entries(record)
    .filter(([name, value]) => !known.has(name) && !plumbing.has(name) && value !== null && value !== undefined)
    .map(([name, value]): Fact => {
      const plain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
      return plain ? fact(name, String(value)) : { ...fact(name, JSON.stringify(value)), hidden: true };
    });
  return new Map([...told, ...others].filter(({ value }) => value !== '').map((one) => [nameOf(one), one]));
}

function nameOf({ field, of, value }: Fact): string {
  const isOneOfMany = field === 'person' || field === 'askedToMeet';
  return [field, of ?? '', isOneOfMany ? value : ''].join('|');
}
