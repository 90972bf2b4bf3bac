/** Once an hour: tickets that changed since the last sweep, and a slice of the weekly check of all, for the queue. */
import type { IssueId } from '../domain/ids.ts';
import { checkAfter, checkDue, sliceOf } from '../domain/ticket-check.ts';
import { inChunks } from './in-chunks.ts';
import type { Clock, WorkQueue } from './ports.ts';
import type { FindTickets, KnownTickets, TicketChecks } from './ports/ticket-sweep.ts';

export interface TicketSweepDeps {
  findTickets: FindTickets;
  knownTickets: KnownTickets;
  ticketChecks: TicketChecks;
  queue: WorkQueue;
  clock: Clock;
}

/** Most tickets of one sweep; the full check comes by the others. */
const ticketSweepLimit = 500;

/** A piece is one Jira call, and one for each model that changed: it ends well within the 55 seconds of a consumer. */
const pieceSize = 25;

export interface SweptTickets {
  changed: number;
  checked: number;
}

/** One Jira call for each 100 tickets that changed. Cut off at any point, the next run asks for the same again. */
export async function sweepTickets(deps: TicketSweepDeps, changedWithinMinutes: number): Promise<SweptTickets> {
  const changed = await deps.findTickets.changedTickets({ changedWithinMinutes, limit: ticketSweepLimit });
  await push(deps.queue, changed);
  const checked = await checkSlice(deps, new Set(changed));
  return { changed: changed.length, checked };
}

async function checkSlice(
  { knownTickets, ticketChecks, queue, clock }: TicketSweepDeps,
  alreadyAsked: ReadonlySet<IssueId>,
): Promise<number> {
  const due = checkDue(await ticketChecks.read(), clock.now());
  if (due === null) return 0;
  const ids = await knownTickets.after(due.after, sliceOf(due));
  const asked = ids.filter((id) => !alreadyAsked.has(id));
  await push(queue, asked);
  // After the queue has them: a run that dies here, or is overtaken, has them looked at twice.
  await ticketChecks.save(checkAfter(due, ids));
  return asked.length;
}

async function push(queue: WorkQueue, ids: readonly IssueId[]): Promise<void> {
  for (const issueIds of inChunks(ids, pieceSize)) await queue.push({ kind: 'follow-tickets', issueIds }, 0);
}
