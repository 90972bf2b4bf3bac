/** The settings in Forge storage. */
import { kvs } from '@forge/kvs';
import { defaultSettings, settings } from '../../domain/settings.ts';
import type { SettingsStore } from '../../application/ports.ts';
import { keys } from './keys.ts';
import { translated } from './storage-error.ts';

/** A stored value that cannot be read does not stop the app: the defaults hold. */
export function settingsInKvs(): SettingsStore {
  return {
    read: async () => {
      const value = await translated(() => kvs.get<unknown>(keys.settings));
      return settings.safeParse(value).data ?? defaultSettings;
    },
  };
}
