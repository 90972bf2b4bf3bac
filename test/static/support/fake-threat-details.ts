/** What a threat says beyond its text, and assumptions, as the fake back end answers them. */
import type { HandlersFor, ParsedInput } from '../../../src/contract/contract.ts';
import type { ModelView, PanelContract } from '../../../src/contract/panel.ts';
import type { ThreatDetailsContract } from '../../../src/contract/threat-details.ts';
import { assumptionId, threatId } from '../../../src/domain/ids.ts';
import type { Assumption, Item, Threat } from '../../../src/domain/item.ts';
import { detailsOf, fieldsOf, withPatch } from '../../../src/domain/threat-statement.ts';
import { type Birth, Refusal, born, me } from './born.ts';

interface Parts {
  found(id: string): Item;
  add<T extends Item>(
    letter: 'A',
    requestId: string,
    make: (id: string, base: Birth) => T,
  ): { item: T; model: ModelView };
  edited(id: string, rev: number, field: string, change: object): Item;
}

export function newThreat(input: ParsedInput<PanelContract, 'addThreat'>, id: string, base: Birth): Threat {
  const { text, fromLastThing = null, fromLibrary, statement, stride } = input;
  return {
    ...base,
    kind: 'threat',
    id: threatId.parse(id),
    text,
    fromLastThing,
    ...(fromLibrary === undefined ? {} : { fromLibrary }),
    ...(statement === undefined ? {} : { statement }),
    ...(stride === undefined ? {} : { stride }),
  };
}

export function fakeThreatDetails({ found, add, edited }: Parts): HandlersFor<ThreatDetailsContract, null> {
  return {
    editThreat: async (_session, { id, rev, patch }) => {
      const item = found(id) as Threat;
      const fields = fieldsOf(patch);
      const newest = Math.max(...fields.map((field) => item.changed[field] ?? 0));
      if (newest > rev) throw new Refusal({ code: 'CONFLICT', message: 'Changed first.', current: item });
      const { statement, stride } = withPatch(detailsOf(item), patch);
      const changed = Object.fromEntries(fields.map((field) => [field, item.rev + 1]));
      const next = edited(id, item.rev, 'details', { statement, stride }) as Threat;
      return Object.assign(next, { changed: { ...next.changed, ...changed } });
    },
    setDisposition: async (_session, { id, rev, state, reason }) =>
      edited(id, rev, 'disposition', { disposition: { state, reason, by: me, at: born.at } }) as Threat,
    sayCovered: async (_session, { id, rev, of, covered, note, reason }) => {
      const who = { by: me, at: born.at };
      const mitigated = covered && reason !== null;
      const disposition = mitigated ? { disposition: { ...who, state: 'mitigated', reason } } : {};
      return edited(id, rev, 'covered', { covered: { ...who, covered, note, of }, ...disposition }) as Threat;
    },
    addAssumption: async (_session, { requestId, text, threatId }) =>
      add('A', requestId, (id, base): Assumption => {
        const rest = { text, state: 'unconfirmed', settled: null, threatId: threatId ?? null } as const;
        return { ...base, kind: 'assumption', id: assumptionId.parse(id), ...rest };
      }),
    settleAssumption: async (_session, { id, rev, state }) => {
      const settled = state === 'unconfirmed' ? null : { by: me, at: born.at };
      return edited(id, rev, 'state', { state, settled }) as Assumption;
    },
    linkAssumption: async (_session, { id, rev, threatId }) => edited(id, rev, 'threatId', { threatId }) as Assumption,
  };
}
