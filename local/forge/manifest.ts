/** Reads `manifest.yml` and answers what the host needs to know about it. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Manifest, ManifestModule } from '../parts.ts';

/** One function of the manifest. `timeoutSeconds` is null where the manifest leaves it to the platform. */
export interface ManifestFunction {
  key: string;
  /** File without extension, and the name it exports. */
  file: string;
  exportName: string;
  timeoutSeconds: number | null;
}

/**
 * @param path Absolute path of `manifest.yml`.
 * @throws Error with a sentence when the file is missing or is not a manifest.
 */
export function loadManifest(path: string): Manifest {
  const parsed: unknown = parse(readFileSync(path, 'utf8'));
  if (!isRecord(parsed) || !isRecord(parsed['app'])) throw new Error(`${path} is not a Forge manifest: no "app"`);
  const manifest = { modules: {}, ...parsed } as unknown as Manifest;
  if (typeof manifest.app.id !== 'string') throw new Error(`${path}: "app.id" is missing`);
  return manifest;
}

/** All modules of one type, in the manifest's order. */
export function modulesOf(manifest: Manifest, type: string): ManifestModule[] {
  return manifest.modules[type] ?? [];
}

/** @throws Error when the manifest declares no such function. */
export function functionOf(manifest: Manifest, key: string): ManifestFunction {
  const found = modulesOf(manifest, 'function').find((entry) => entry.key === key);
  const handler = typeof found?.['handler'] === 'string' ? found['handler'] : null;
  if (handler === null) throw new Error(`The manifest declares no function "${key}"`);
  const dot = handler.lastIndexOf('.');
  const timeout = found?.['timeoutSeconds'];
  return {
    key,
    file: handler.slice(0, dot),
    exportName: handler.slice(dot + 1),
    timeoutSeconds: typeof timeout === 'number' ? timeout : null,
  };
}

/** The module with this key and its type, whatever the type. */
export function moduleByKey(manifest: Manifest, key: string): { type: string; module: ManifestModule } | null {
  for (const [type, modules] of Object.entries(manifest.modules)) {
    const module = type === 'function' ? undefined : modules.find((entry) => entry.key === key);
    if (module) return { type, module };
  }
  return null;
}

/** The function that answers the front end of this module; null where the module has none. */
export function resolverFunctionOf(module: ManifestModule): string | null {
  const resolver = module['resolver'];
  if (isRecord(resolver) && typeof resolver['function'] === 'string') return resolver['function'];
  return null;
}

/** Names of the scopes, from either form of `permissions.scopes`. */
export function scopesOf(manifest: Manifest): string[] {
  const scopes = manifest.permissions?.scopes ?? [];
  return Array.isArray(scopes) ? scopes : Object.keys(scopes);
}

/** Scopes with which the app may act for a user who is not there (`allowImpersonation`). */
export function impersonationScopesOf(manifest: Manifest): string[] {
  const scopes = manifest.permissions?.scopes ?? [];
  if (Array.isArray(scopes)) return [];
  return Object.entries(scopes).flatMap(([name, value]) =>
    isRecord(value) && value['allowImpersonation'] === true ? [name] : [],
  );
}

/** A plain object, not an array. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
