/** The typed client of the one operation that the row beside a ticket calls. */
import { type TicketContract, ticketContract } from '../../src/contract/ticket.ts';
import { type Client, type Invoke, contractClient } from './panel-client.ts';

export type TicketClient = Client<TicketContract>;

export function ticketClient(invoke: Invoke): TicketClient {
  return contractClient(ticketContract, invoke);
}
