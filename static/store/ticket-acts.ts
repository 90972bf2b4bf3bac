/** Filing, linking and unlinking: sent at once, never from the outbox, because Jira answers each of them. */
import type { PanelClient, Result } from '../api/panel-client.ts';
import type { ParsedInput } from '../../src/contract/contract.ts';
import type { FilingContract, FilingResult } from '../../src/contract/filing.ts';
import type { ModelView } from '../../src/contract/panel.ts';
import type { IssueId, RecommendationId } from '../../src/domain/ids.ts';
import type { Recommendation } from '../../src/domain/item.ts';
import type { StateHolder } from './panel-state.ts';
import { withItem } from './records.ts';

export type FilingInput = ParsedInput<FilingContract, 'fileTickets'>;

export interface TicketActs {
  fileTickets(input: FilingInput): Promise<Result<FilingResult>>;
  /** `ticket`: its key or its address. */
  linkTicket(id: RecommendationId, ticket: string): Promise<Result<unknown>>;
  unlinkTicket(id: RecommendationId, ticketId: IssueId): Promise<Result<unknown>>;
}

interface Parts {
  client: PanelClient;
  state: StateHolder;
  apply(model: ModelView): void;
}

export function ticketActs({ client, state, apply }: Parts): TicketActs {
  const take = (items: readonly Recommendation[], model: ModelView): void => {
    const { records } = state.read();
    if (records) state.update({ records: items.reduce(withItem, records) });
    apply(model);
  };
  const answered = (result: Result<{ item: Recommendation; model: ModelView }>) => {
    if (result.ok) take([result.value.item], result.value.model);
    return result;
  };
  return {
    async fileTickets(input) {
      const result = await client.call('fileTickets', input);
      if (result.ok) take(result.value.items, result.value.model);
      return result;
    },
    linkTicket: async (id, ticket) => answered(await client.call('linkTicket', { id, ticket })),
    unlinkTicket: async (id, ticketId) => answered(await client.call('unlinkTicket', { id, ticketId })),
  };
}
