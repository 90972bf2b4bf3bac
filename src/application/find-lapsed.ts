/** Finds the models in which an exception may have ended, and gives them to the queue in pieces: the records decide. */
import type { Settings } from '../domain/settings.ts';
import { inChunks } from './in-chunks.ts';
import type { Ids, WorkQueue } from './ports.ts';
import type { FindModels } from './ports/sweeping.ts';

/** Most models of one project and type in one run; the others follow with the next. */
const limit = 500;

/** At most 3 Jira calls for a model with one exception that ended. */
const pieceSize = 10;

export async function findLapsed(deps: {
  settings: Settings;
  findModels: Pick<FindModels, 'withEndedException'>;
  queue: WorkQueue;
  ids: Ids;
}): Promise<{ found: number }> {
  let found = 0;
  for (const scope of deps.settings.scopes) {
    const ids = (await deps.findModels.withEndedException({ ...scope, limit })) ?? [];
    for (const issueIds of inChunks(ids, pieceSize)) {
      await deps.queue.push({ kind: 'lapse-exceptions', issueIds, claim: deps.ids.next() }, 0);
    }
    found += ids.length;
  }
  return { found };
}
