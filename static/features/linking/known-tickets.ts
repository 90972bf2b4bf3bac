/** The tickets of a model that exist: one of them may answer another recommendation too. */
import type { Records } from '../../store/records.ts';

/** Most keys that are offered; more are found by typing. */
const limit = 6;

export function knownTickets(records: Records | null): string[] {
  const items = records === null ? [] : [...records.items.values()];
  const tickets = items.flatMap((one) => (one.kind === 'recommendation' ? one.tickets : []));
  return [...new Set(tickets.filter((one) => one.state !== 'gone').map((one) => one.key))].slice(-limit);
}
