/** Loads the built app bundle, unchanged, once for one host, with the host's clock, console and network in its way. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { compileFunction } from 'node:vm';
import type { AppConsole } from './app-console.ts';

/** What a bundle sees instead of the process's own globals. */
export interface BundleGlobals {
  Date: DateConstructor;
  console: AppConsole;
  fetch: typeof fetch;
}

type Wrapper = (...args: unknown[]) => void;

/**
 * Runs the module and returns what it exports.
 * @param file Absolute path without extension, as a manifest handler names it.
 * @throws Error when there is no such file: the app has to be built first.
 */
export function loadBundle(file: string, globals: BundleGlobals): Record<string, unknown> {
  const path = ['.cjs', '.js'].map((extension) => file + extension).find((candidate) => existsSync(candidate));
  if (path === undefined) throw new Error(`No bundle at ${file}.cjs: build the app first (npm run build)`);
  const names = ['exports', 'require', 'module', '__filename', '__dirname', ...Object.keys(globals)];
  const values: unknown[] = Object.values(globals);
  const wrapper = compileFunction(readFileSync(path, 'utf8'), names, { filename: path }) as Wrapper;
  const module: { exports: Record<string, unknown> } = { exports: {} };
  wrapper.call(module.exports, module.exports, guardedRequire(path), module, path, dirname(path), ...values);
  return module.exports;
}

/** Modules that would get around the platform's egress control. */
const egressModules = new Set([
  'net',
  'tls',
  'dgram',
  'http',
  'https',
  'http2',
  'child_process',
  'cluster',
  'inspector',
]);

function guardedRequire(path: string): NodeJS.Require {
  const real = createRequire(join(dirname(path), 'bundle.cjs'));
  const guarded = (id: string): unknown => {
    if (!egressModules.has(id.replace(/^node:/, ''))) return real(id) as unknown;
    throw new Error(`The app requires "${id}": the local host lets nothing past the platform's own egress control`);
  };
  return Object.assign(guarded, real) as NodeJS.Require;
}
