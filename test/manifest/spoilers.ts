// Ways to spoil the sound app of build-app.ts in one point.
import type { LooseManifest, Spoiler } from './build-app.ts';

/** A rule, the mistake it is there for in words, how to make it, and what the rule then says. */
export type Mistake = [rule: string, mistake: string, spoiler: Spoiler, message: RegExp];

export const call = (method: string | null, path: string) => ({ method, path, place: 'src/adapters/jira/x.ts:1' });

export const trigger = (events: unknown) => (manifest: LooseManifest) => {
  manifest.modules['trigger'] = [{ key: 'spoiled', function: 'created', events }];
};

export const index = (definition: unknown) => (manifest: LooseManifest) => {
  Object.assign(manifest.app.storage.entities[0] ?? {}, { indexes: [definition] });
};

export const add = (kind: string, ...modules: Record<string, unknown>[]) => {
  return (manifest: LooseManifest) => {
    manifest.modules[kind] = [...(manifest.modules[kind] ?? []), ...modules];
  };
};

export const scopes = (...list: string[]) => {
  return (manifest: LooseManifest) => {
    manifest.permissions.scopes = list;
  };
};

export const many = <T>(count: number, make: (at: number) => T) => Array.from({ length: count }, (_, at) => make(at));
