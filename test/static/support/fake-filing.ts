/** Filing and linking, as the fake back end answers them: every ticket is made at once. */
import type { HandlersFor } from '../../../src/contract/contract.ts';
import type { FilingContract, FilingResult } from '../../../src/contract/filing.ts';
import type { ModelView } from '../../../src/contract/panel.ts';
import { issueId, recommendationId } from '../../../src/domain/ids.ts';
import { type Item, type Recommendation, type TicketReference, recommendation } from '../../../src/domain/item.ts';
import { isFileable } from '../../../src/domain/progress.ts';
import { Refusal, born, me } from './born.ts';
import { sampleTargets } from './sample-model.ts';

interface Parts {
  end: { items: Map<string, Item>; model: ModelView | null };
  found(id: string): Item;
  modelNow(): ModelView;
}

export function fakeFiling(parts: Parts): HandlersFor<FilingContract, null> {
  const { end, found, modelNow } = parts;
  const withTickets = (id: string, change: (tickets: TicketReference[]) => TicketReference[]) => {
    const now = recommendation.parse(found(id));
    const item: Recommendation = { ...now, rev: now.rev + 1, tickets: change(now.tickets) };
    end.items.set(id, item);
    return { item, model: modelNow() };
  };
  return {
    filingPlan: async (_session, { to }) => {
      if (to === 'NOPE')
        throw new Refusal({
          code: 'INVALID',
          message: 'There is no such project or issue that you can see.',
          field: 'to',
        });
      return { targets: sampleTargets, guarded: false };
    },
    filingFields: async () => ({ fields: [] }),
    linkTypes: async () => [{ id: '10000', name: 'Blocks', outward: 'blocks' }],
    findAssignees: async () => [],
    findTickets: async () => [{ id: issueId.parse('20099'), key: 'PAY-99', summary: 'Rotate keys', status: 'To Do' }],
    fileTickets: async (_session, { ids }) => filed(parts, ids),
    linkTicket: async (_session, { id, ticket }) => {
      const reference: TicketReference = { issueId: issueId.parse('20099'), key: ticket, state: 'open', linked: true };
      return withTickets(id, (tickets) => [...tickets, reference]);
    },
    unlinkTicket: async (_session, { id, ticketId }) =>
      withTickets(id, (tickets) => tickets.filter((one) => one.issueId !== ticketId)),
  };
}

function filed({ end, found, modelNow }: Parts, ids: string[]): FilingResult {
  const done: Recommendation[] = [];
  for (const id of ids) {
    const item = found(id);
    if (item.kind !== 'recommendation' || !isFileable(item)) continue;
    const number = 40 + Number(id.slice(1));
    const ticket = {
      issueId: issueId.parse(String(20_000 + number)),
      key: `PAY-${number}`,
      state: 'open',
      linked: true,
    } as const;
    const next: Recommendation = {
      ...item,
      rev: item.rev + 1,
      tickets: [...item.tickets, ticket],
      accepted: { by: me, at: born.at },
    };
    end.items.set(id, next);
    done.push(next);
  }
  const now = modelNow();
  end.model = { ...now, rev: now.rev + 1, stage: 'responding' };
  const all = [...end.items.values()].filter((one): one is Recommendation => one.kind === 'recommendation');
  const ids2 = done.map((one) => one.id);
  const skipped = ids.map((id) => recommendationId.parse(id)).filter((id) => !ids2.includes(id));
  return { model: end.model, items: all, filed: ids2, skipped, pending: [], refused: [] };
}
