/** Settings, ticket and candidate in one batch, because almost every changed issue is nobody's business of ours. */
import { kvs } from '@forge/kvs';
import type { Candidates } from '../../application/ports/candidates.ts';
import type { ChangedIssue, ChangedIssues } from '../../application/ports/changed-issue.ts';
import type { Models, SettingsStore } from '../../application/ports.ts';
import type { IssueId } from '../../domain/ids.ts';
import { candidateFrom } from './candidates-in-kvs.ts';
import { entities, keys } from './keys.ts';
import { ticketFrom } from './records.ts';
import { settingsFrom } from './settings-in-kvs.ts';
import { isRateLimit, storageError } from './storage-error.ts';

interface Alone {
  settings: SettingsStore;
  models: Models;
  candidates: Candidates;
}

export function changedIssuesInKvs(alone: Alone): ChangedIssues {
  return {
    read: async (id) => (await readBatch(id)) ?? readAlone(alone, id),
  };
}

/** Null where the batch did not give an answer. Batches may be limited to 45 a minute per site. */
async function readBatch(id: IssueId): Promise<ChangedIssue | null> {
  const ticketKey = keys.ticket(id);
  try {
    const { successfulKeys, failedKeys } = await kvs.batchGet<unknown>([
      { key: keys.settings, entityName: entities.settings },
      { key: ticketKey, entityName: entities.ticket },
      { key: keys.candidate(id), entityName: entities.candidate },
    ]);
    if (failedKeys.some(({ error }) => error.code !== 'KEY_NOT_FOUND')) return null;
    const valueOf = (key: string) => successfulKeys.find((one) => one.key === key)?.value;
    const ticket = valueOf(ticketKey);
    return {
      settings: settingsFrom(valueOf(keys.settings)),
      ticket: ticket === undefined ? null : ticketFrom(ticket),
      candidate: candidateFrom(valueOf(keys.candidate(id))),
    };
  } catch (error) {
    if (isRateLimit(error)) return null;
    throw storageError(error);
  }
}

async function readAlone({ settings, models, candidates }: Alone, id: IssueId): Promise<ChangedIssue> {
  const [of, ticket, candidate] = await Promise.all([settings.read(), models.readTicket(id), candidates.read(id)]);
  return { settings: of, ticket, candidate };
}
