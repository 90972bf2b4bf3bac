/** The settings in Forge's Custom Entity Store. */
import type { SettingsStore } from '../../application/ports.ts';
import { type Settings, defaultSettings, settings } from '../../domain/settings.ts';
import { entities, keys } from './keys.ts';
import { bodyOf, recordInKvs } from './record-in-kvs.ts';

const from = (body: unknown): Settings => settings.safeParse(body).data ?? defaultSettings;

/** A stored value that cannot be read does not stop the app: the defaults hold. */
export function settingsFrom(value: unknown): Settings {
  return from(bodyOf(value));
}

export function settingsInKvs(): SettingsStore {
  return recordInKvs({ entityName: entities.settings, key: keys.settings, from });
}
