/** Finds the Threat model issues, and the tickets, that no event told of, and gives them to the queue in pieces. */
import type { IssueId } from '../domain/ids.ts';
import type { Settings } from '../domain/settings.ts';
import { inChunks } from './in-chunks.ts';
import type { Clock, WorkQueue } from './ports.ts';
import type { FindModels, Sweeps } from './ports/sweeping.ts';
import { type SweptTickets, type TicketSweepDeps, sweepTickets } from './sweep-tickets.ts';

export interface SweepDeps extends TicketSweepDeps {
  settings: Settings;
  findModels: Pick<FindModels, 'toSweep'>;
  sweeps: Sweeps;
  queue: WorkQueue;
  clock: Clock;
}

/** Most issues of one run; the older ones still have no size when the next run asks. */
export const sweepLimit = 500;

/** At most 4 Jira calls an issue: a piece ends well within the 55 seconds of a consumer. */
const pieceSize = 10;

/** Events, and Jira's search index, may lag behind this much; what was just asked for is left to the next run. */
const overlapMinutes = 15;
const longestLookBackMinutes = 7 * 24 * 60;

export interface Swept {
  found: number;
  /** Projects or types that Jira does not know. */
  unknown: number;
  tickets: SweptTickets;
}

/** Repeated or cut off at any point, it only asks for work that ends the same when done twice. */
export async function sweepModels(deps: SweepDeps): Promise<Swept> {
  const began = deps.clock.now();
  const changedWithinMinutes = lookBack(await deps.sweeps.last(), began);
  const found: IssueId[] = [];
  let unknown = 0;
  for (const scope of deps.settings.scopes) {
    const limit = sweepLimit - found.length;
    if (limit === 0) break;
    const ids = await deps.findModels.toSweep({ ...scope, changedWithinMinutes, limit });
    if (ids === null) unknown += 1;
    found.push(...(ids ?? []));
  }
  for (const issueIds of inChunks(found, pieceSize)) await deps.queue.push({ kind: 'triage', issueIds }, 0);
  const tickets = await sweepTickets(deps, changedWithinMinutes);
  await deps.sweeps.note(began);
  return { found: found.length, unknown, tickets };
}

function lookBack(last: Date | null, now: Date): number {
  if (last === null) return longestLookBackMinutes;
  const minutes = Math.ceil((now.getTime() - last.getTime()) / 60_000) + overlapMinutes;
  return Math.min(minutes, longestLookBackMinutes);
}
