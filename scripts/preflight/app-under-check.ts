// What the preflight knows about the app: its manifest, its built bundle and what its source asks of the platform.
import type { ApiCall } from './api-calls.ts';
import type { Manifest } from './manifest.ts';

export interface AppUnderCheck {
  manifest: Manifest;
  /** Size of manifest.yml. */
  manifestBytes: number;
  /** Names that dist/functions/index.cjs exports; a handler is `index.<name>`. */
  bundleExports: readonly string[];
  /** Packages that src/ imports. */
  packages: readonly string[];
  /** Product REST calls of src/ and static/. */
  calls: readonly ApiCall[];
  /** Event names of the platform with the classic scopes each one needs. */
  eventScopes: ReadonlyMap<string, readonly string[]>;
}

/** Looks at one thing; every sentence it answers is a reason not to deploy. */
export type Rule = (app: AppUnderCheck) => string[];
