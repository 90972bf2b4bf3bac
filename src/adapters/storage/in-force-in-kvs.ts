/** Settings and rules in one batch: every opening of a panel reads both. */
import { kvs } from '@forge/kvs';
import type { RulesStore, SettingsStore } from '../../application/ports.ts';
import type { InForce } from '../../application/ports/in-force.ts';
import { rulesFrom } from '../../domain/rules/stored-rules.ts';
import { entities, keys } from './keys.ts';
import { bodyOf } from './record-in-kvs.ts';
import { settingsFrom } from './settings-in-kvs.ts';
import { isRateLimit, storageError } from './storage-error.ts';

type Read = Awaited<ReturnType<InForce['read']>>;

export function inForceInKvs(alone: { settings: SettingsStore; rules: RulesStore }): InForce {
  return {
    read: async () => (await readBatch()) ?? readAlone(alone),
  };
}

/** Null where the batch did not give an answer. Batches may be limited to 45 a minute per site. */
async function readBatch(): Promise<Read | null> {
  const { settings: entityName } = entities;
  try {
    const { successfulKeys, failedKeys } = await kvs.batchGet<unknown>([
      { key: keys.settings, entityName },
      { key: keys.rules, entityName },
    ]);
    if (failedKeys.some(({ error }) => error.code !== 'KEY_NOT_FOUND')) return null;
    const valueOf = (key: string) => successfulKeys.find((one) => one.key === key)?.value;
    return { settings: settingsFrom(valueOf(keys.settings)), rules: rulesFrom(bodyOf(valueOf(keys.rules))) };
  } catch (error) {
    if (isRateLimit(error)) return null;
    throw storageError(error);
  }
}

async function readAlone(alone: { settings: SettingsStore; rules: RulesStore }): Promise<Read> {
  const [settings, rules] = await Promise.all([alone.settings.read(), alone.rules.read()]);
  return { settings, rules };
}
