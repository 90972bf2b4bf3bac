/** The settings in Forge's Custom Entity Store: saving is a write on the condition of the rev that was read. */
import { Filter, FilterConditions, kvs } from '@forge/kvs';
import * as z from 'zod';
import type { SettingsStore } from '../../application/ports.ts';
import { type Settings, defaultSettings, settings } from '../../domain/settings.ts';
import { entities, keys } from './keys.ts';
import { storageCode, storageError, translated } from './storage-error.ts';

interface StoredSettings {
  rev: number;
  v: number;
  body: Settings;
}

const stored = z.looseObject({ body: z.unknown() });

/** A stored value that cannot be read does not stop the app: the defaults hold. */
export function settingsFrom(value: unknown): Settings {
  return settings.safeParse(stored.safeParse(value).data?.body).data ?? defaultSettings;
}

export function settingsInKvs(): SettingsStore {
  return {
    read: async () => {
      const value = await translated(() => kvs.entity<StoredSettings>(entities.settings).get(keys.settings));
      return settingsFrom(value);
    },
    save: (record) => save({ rev: record.rev, v: record.v, body: record }),
  };
}

async function save(value: StoredSettings): Promise<boolean> {
  try {
    if (value.rev === 1) {
      await kvs.entity<StoredSettings>(entities.settings).set(keys.settings, value, { keyPolicy: 'FAIL_IF_EXISTS' });
    } else {
      const conditions = new Filter<StoredSettings>().and('rev', FilterConditions.equalTo(value.rev - 1));
      await kvs.transact().set(keys.settings, value, { entityName: entities.settings, conditions }).execute();
    }
    return true;
  } catch (error) {
    const code = storageCode(error);
    if (code === 'KEY_CONFLICT' || code === 'CONDITIONAL_CHECK_FAILED') return false;
    throw storageError(error);
  }
}
