/** Decisions and exceptions, as the fake back end answers them: who may do what is tested elsewhere. */
import type { HandlersFor } from '../../../src/contract/contract.ts';
import type { DecisionsContract } from '../../../src/contract/decisions.ts';
import type { ModelView } from '../../../src/contract/panel.ts';
import type { RefusedOutcome } from '../../../src/domain/decision.ts';
import { exceptionId } from '../../../src/domain/ids.ts';
import { type Exception, type Item, recommendation } from '../../../src/domain/item.ts';
import { type Birth, born, me } from './born.ts';

interface Parts {
  found(id: string): Item;
  edited(id: string, rev: number, field: string, change: object): Item;
  add(letter: string, requestId: string, make: (id: string, base: Birth) => Item): { item: Item };
  modelNow(): ModelView;
}

export function fakeDecisions({ found, edited, add, modelNow }: Parts): HandlersFor<DecisionsContract, null> {
  const asked = (
    recommendationId: Exception['recommendationId'],
    outcome: RefusedOutcome,
    ask: Pick<Exception, 'text' | 'expiresOn' | 'to'> & { requestId: string },
  ): Item =>
    add('X', ask.requestId, (id, base) => ({
      ...base,
      kind: 'exception',
      id: exceptionId.parse(id),
      text: ask.text,
      recommendationId,
      outcome,
      priority: recommendation.parse(found(recommendationId)).priority,
      expiresOn: ask.expiresOn,
      state: 'asked',
      decided: null,
      mention: { state: 'none' },
      to: ask.to,
    })).item;
  return {
    decideRecommendation: async (_session, { id, rev, outcome, note, exception }) => {
      const decision = outcome === null ? null : { outcome, note, by: me, at: born.at };
      const decided = edited(id, rev, 'decision', { decision });
      const refused = outcome === 'declined' || outcome === 'deferred' ? outcome : null;
      const more = exception === undefined || refused === null ? [] : [asked(id, refused, exception)];
      return { items: [decided, ...more], model: modelNow() };
    },
    askException: async (_session, { recommendationId, outcome, ...ask }) => ({
      items: [asked(recommendationId, outcome, ask)],
      model: modelNow(),
    }),
    decideException: async (_session, { id, rev, approve, note }) => {
      const decided = { by: me, at: born.at, note };
      return {
        items: [edited(id, rev, 'state', { state: approve ? 'approved' : 'refused', decided })],
        model: modelNow(),
      };
    },
    withdrawException: async (_session, { id }) => ({
      items: [edited(id, found(id).rev, 'state', { state: 'withdrawn' })],
      model: modelNow(),
    }),
  };
}
