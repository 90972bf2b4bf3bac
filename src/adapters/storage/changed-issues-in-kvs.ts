/** Settings and ticket record in one batch, because almost every changed issue is nobody's business of ours. */
import { kvs } from '@forge/kvs';
import type { ChangedIssues } from '../../application/ports/changed-issue.ts';
import type { Models, SettingsStore } from '../../application/ports.ts';
import type { IssueId } from '../../domain/ids.ts';
import { entities, keys } from './keys.ts';
import { ticketFrom } from './records.ts';
import { settingsFrom } from './settings-in-kvs.ts';
import { isRateLimit, storageError } from './storage-error.ts';

export function changedIssuesInKvs(alone: { settings: SettingsStore; models: Models }): ChangedIssues {
  return {
    read: async (id) => (await readBatch(id)) ?? readAlone(alone, id),
  };
}

/** Null where the batch did not give an answer. Batches may be limited to 45 a minute per site. */
async function readBatch(id: IssueId) {
  const ticketKey = keys.ticket(id);
  try {
    const { successfulKeys, failedKeys } = await kvs.batchGet<unknown>([
      { key: keys.settings, entityName: entities.settings },
      { key: ticketKey, entityName: entities.ticket },
    ]);
    if (failedKeys.some(({ error }) => error.code !== 'KEY_NOT_FOUND')) return null;
    const valueOf = (key: string) => successfulKeys.find((one) => one.key === key)?.value;
    const ticket = valueOf(ticketKey);
    return {
      settings: settingsFrom(valueOf(keys.settings)),
      ticket: ticket === undefined ? null : ticketFrom(ticket),
    };
  } catch (error) {
    if (isRateLimit(error)) return null;
    throw storageError(error);
  }
}

async function readAlone({ settings, models }: { settings: SettingsStore; models: Models }, id: IssueId) {
  const [of, ticket] = await Promise.all([settings.read(), models.readTicket(id)]);
  return { settings: of, ticket };
}
