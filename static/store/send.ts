/** Sends one unconfirmed change through the contract and says what came of it. */
import * as z from 'zod';
import type { ClientError, PanelClient, Result } from '../api/panel-client.ts';
import type { ModelView } from '../../src/contract/panel.ts';
import {
  type ItemId,
  assumptionId,
  followUpId,
  lastThingId,
  recommendationId,
  threatId,
} from '../../src/domain/ids.ts';
import type { Item } from '../../src/domain/item.ts';
import { type Reference, withReference } from '../../src/domain/reference.ts';
import { changedFields, detailsOf } from '../../src/domain/threat-statement.ts';
import { type Change, type RowKey, picked } from './change.ts';
import type { Write } from './outbox.ts';

export type Sent =
  | { is: 'done'; item: Item | null; model: ModelView | null }
  | { is: 'conflict'; theirs: Item }
  | { is: 'failed'; error: ClientError };

export interface Addresses {
  /** The id a row has by now; null while it has none. */
  idOf(row: RowKey): ItemId | null;
  /** The rev to name: what the person saw, or what one's own last write of that field made of it. */
  revFor(change: Change): number;
  /** What the answer of this row points at, as the server said last. */
  referencesOf(row: RowKey): readonly Reference[];
}

/** How often a reference is added to the list that somebody else just changed. */
const attempts = 4;

export async function send(client: PanelClient, write: Write, to: Addresses): Promise<Sent> {
  const { change, since } = write;
  const first = { requestId: write.id, ...(since === undefined ? {} : { since }) };
  switch (change.kind) {
    case 'add-last-thing':
      return added(await client.call('addLastThing', { ...first, text: change.text }));
    case 'add-threat': {
      const from = change.from === null ? undefined : lastThingId.safeParse(to.idOf(change.from)).data;
      const origin = from === undefined ? {} : { fromLastThing: from };
      return added(await client.call('addThreat', { ...first, text: change.text, ...origin, ...picked(change) }));
    }
    case 'add-recommendation': {
      const threat = threatId.safeParse(to.idOf(change.threat)).data;
      if (threat === undefined) return lost;
      const input = { ...first, text: change.text, threatId: threat, ...picked(change) };
      return added(await client.call('addRecommendation', input));
    }
    case 'move':
    case 'restore':
      return placed(client, change, to);
    case 'add-follow-up': {
      const { text, to: asked } = change;
      return added(await client.call('askFollowUp', { ...first, text, to: asked }));
    }
    case 'add-assumption': {
      const { text, threat: row } = change;
      const under = row === null ? undefined : threatId.safeParse(to.idOf(row)).data;
      const link = under === undefined ? {} : { threatId: under };
      return added(await client.call('addAssumption', { ...first, text, ...link }));
    }
    case 'details':
    case 'disposition':
      return threatEdited(client, change, to);
    case 'assumption-state':
    case 'assumption-threat':
      return assumptionEdited(client, change, to);
    case 'reference':
      return referenced(client, change, to);
    case 'answer': {
      const input = { question: change.question, rev: to.revFor(change), text: change.text };
      return added(await client.call('saveAnswer', input), change);
    }
    case 'map':
    case 'opinion':
      return ofRecommendation(client, change, to);
    case 'text':
    case 'priority':
    case 'follow-up-answer':
    case 'remove':
      return edited(client, change, to);
  }
}

async function edited(
  client: PanelClient,
  change: Extract<Change, { kind: 'text' | 'priority' | 'follow-up-answer' | 'remove' }>,
  to: Addresses,
): Promise<Sent> {
  const id = to.idOf(change.row);
  const rev = to.revFor(change);
  if (id === null) return lost;
  if (change.kind === 'text') return changed(await client.call('editText', { id, rev, text: change.text }), change);
  if (change.kind === 'priority') {
    const recommendation = recommendationId.safeParse(id).data;
    if (recommendation === undefined) return lost;
    return changed(await client.call('setPriority', { id: recommendation, rev, priority: change.priority }), change);
  }
  if (change.kind === 'follow-up-answer') {
    const question = followUpId.safeParse(id).data;
    if (question === undefined) return lost;
    return changed(await client.call('answerFollowUp', { id: question, rev, text: change.text }), change);
  }
  const removed = await client.call('removeItem', { id, rev });
  return removed.ok ? { is: 'done', item: null, model: removed.value.model } : refused(removed.error, change);
}

async function ofRecommendation(
  client: PanelClient,
  change: Extract<Change, { kind: 'map' | 'opinion' }>,
  to: Addresses,
): Promise<Sent> {
  const id = recommendationId.safeParse(to.idOf(change.row)).data;
  if (id === undefined) return lost;
  const seen = { id, rev: to.revFor(change) };
  if (change.kind === 'opinion') {
    const { priority, stance, note } = change;
    return changed(await client.call('agreeOnPriority', { ...seen, priority, stance, note }), change);
  }
  const threat = threatId.safeParse(to.idOf(change.threat)).data;
  if (threat === undefined) return lost;
  const [add, remove] = change.mapped ? [[threat], []] : [[], [threat]];
  const first = change.first === true ? { first: true } : {};
  return changed(await client.call('mapThreats', { ...seen, add, remove, ...first }), change);
}

async function threatEdited(
  client: PanelClient,
  change: Extract<Change, { kind: 'details' | 'disposition' }>,
  to: Addresses,
): Promise<Sent> {
  const id = threatId.safeParse(to.idOf(change.row)).data;
  const rev = to.revFor(change);
  if (id === undefined) return lost;
  if (change.kind === 'details') {
    return changed(await client.call('editThreat', { id, rev, patch: change.patch }), change);
  }
  const { state, reason } = change;
  return changed(await client.call('setDisposition', { id, rev, state, reason }), change);
}

async function assumptionEdited(
  client: PanelClient,
  change: Extract<Change, { kind: 'assumption-state' | 'assumption-threat' }>,
  to: Addresses,
): Promise<Sent> {
  const id = assumptionId.safeParse(to.idOf(change.row)).data;
  const rev = to.revFor(change);
  if (id === undefined) return lost;
  if (change.kind === 'assumption-state') {
    return changed(await client.call('settleAssumption', { id, rev, state: change.state }), change);
  }
  const threat = change.threat === null ? null : threatId.safeParse(to.idOf(change.threat)).data;
  if (threat === undefined) return lost;
  return changed(await client.call('linkAssumption', { id, rev, threatId: threat }), change);
}

/** A row that goes, or comes back, to a place beside others; neighbours that are gone by now are left out. */
async function placed(
  client: PanelClient,
  { kind, row, after, before }: Extract<Change, { kind: 'move' | 'restore' }>,
  to: Addresses,
): Promise<Sent> {
  const id = movable.safeParse(to.idOf(row)).data;
  if (id === undefined) return lost;
  const idOf = (beside: RowKey | null) => movable.safeParse(beside === null ? null : to.idOf(beside)).data ?? null;
  const input = { id, after: idOf(after), before: idOf(before) };
  if (kind === 'restore') return added(await client.call('restoreItem', input));
  const moved = await client.call('moveItem', input);
  return moved.ok ? { is: 'done', item: null, model: moved.value } : { is: 'failed', error: moved.error };
}

const movable = z.union([lastThingId, threatId, recommendationId, followUpId, assumptionId]);

/** Nobody's list is written over: one reference more, or less, of whatever stands there by now. */
async function referenced(
  client: PanelClient,
  change: Extract<Change, { kind: 'reference' }>,
  to: Addresses,
): Promise<Sent> {
  const { question, reference, present } = change;
  let seen = { rev: to.revFor(change), references: to.referencesOf(change.row) };
  for (let attempt = 1; ; attempt += 1) {
    const references = [...withReference(seen.references, reference, present)];
    const result = await client.call('saveReferences', { question, rev: seen.rev, references });
    if (result.ok) return added(result);
    const theirs = 'current' in result.error ? result.error.current : undefined;
    if (result.error.code !== 'CONFLICT' || theirs?.kind !== 'answer' || attempt === attempts) {
      return { is: 'failed', error: result.error };
    }
    seen = { rev: theirs.rev, references: theirs.references ?? [] };
  }
}

/** The row it belongs to never came to be. */
const lost: Sent = { is: 'failed', error: { code: 'UNREADABLE' } };

function added(result: Result<{ item: Item; model: ModelView }>, change?: Change): Sent {
  if (!result.ok) return refused(result.error, change);
  return { is: 'done', item: result.value.item, model: result.value.model };
}

function changed(result: Result<Item>, change: Change): Sent {
  return result.ok ? { is: 'done', item: result.value, model: null } : refused(result.error, change);
}

function refused(error: ClientError, change: Change | undefined): Sent {
  const theirs = 'current' in error ? error.current : undefined;
  if (error.code !== 'CONFLICT' || theirs === undefined || change === undefined) return { is: 'failed', error };
  return says(theirs, change) ? { is: 'done', item: theirs, model: null } : { is: 'conflict', theirs };
}

/** Whether the record already says what was to be written: an answer that was lost on its way back. */
function says(item: Item, change: Change): boolean {
  if (change.kind === 'text' || change.kind === 'answer') return item.text === change.text.trim();
  if (change.kind === 'details' && item.kind === 'threat')
    return changedFields(detailsOf(item), change.patch).length === 0;
  if (change.kind === 'disposition' && item.kind === 'threat') {
    return item.disposition?.state === change.state && item.disposition.reason === change.reason.trim();
  }
  if (change.kind === 'assumption-state') return item.kind === 'assumption' && item.state === change.state;
  if (change.kind === 'follow-up-answer') return answerIn(item) === change.text.trim();
  return change.kind === 'priority' && item.kind === 'recommendation' && item.priority === change.priority;
}

/** The answer to a follow-up question; empty while it is open. */
export function answerIn(item: Item): string {
  return item.kind === 'follow-up' ? (item.answer?.text ?? '') : '';
}
