/** The app's code: loaded once for a host, and asked for the handlers the manifest names. */
import { isAbsolute, join } from 'node:path';
import type { Clock, Manifest } from '../parts.ts';
import { createAppConsole } from './app-console.ts';
import type { AppLogLine } from './app-console.ts';
import { loadBundle } from './bundle.ts';
import { withInvocation } from './globals.ts';
import { hostDate } from './host-date.ts';
import type { LiveInvocation } from './invocation.ts';
import { functionOf, modulesOf } from './manifest.ts';
import { EgressRefused } from './outgoing-call.ts';

/** What loading needs. */
export interface AppCodeParts {
  manifest: Manifest;
  /** Folder of `manifest.yml`. */
  appDir: string;
  clock: Clock;
  runtime: unknown;
  onLine: (line: AppLogLine) => void;
  log: (text: string) => void;
}

/** A function of the app. */
export type Handler = (payload: unknown, context: unknown) => unknown;

/** Where the code of the manifest's functions lies. */
export function codeDirOf(manifest: Manifest, appDir: string): string {
  const path = manifest.app.package?.path ?? 'dist';
  return isAbsolute(path) ? path : join(appDir, path);
}

/** @throws Error when a handler of the manifest is not exported by the built code. */
export function loadAppCode(parts: AppCodeParts): (functionKey: string) => Handler {
  const globals = {
    Date: hostDate(parts.clock),
    console: createAppConsole(parts.onLine),
    fetch: refuseEgress(parts.log),
  };
  const files = new Map<string, Record<string, unknown>>();
  const handlers = new Map<string, Handler>();
  for (const { key } of modulesOf(parts.manifest, 'function')) {
    const { file, exportName } = functionOf(parts.manifest, key);
    const path = join(codeDirOf(parts.manifest, parts.appDir), file);
    const exported = files.get(file) ?? withInvocation(loading(parts.runtime), () => loadBundle(path, globals));
    files.set(file, exported);
    const handler = exported[exportName];
    if (typeof handler !== 'function')
      throw new Error(`${path}.cjs exports no function "${exportName}" (function "${key}" of the manifest)`);
    handlers.set(key, handler as Handler);
  }
  return (key) => {
    const handler = handlers.get(key);
    if (!handler) throw new Error(`The manifest declares no function "${key}"`);
    return handler;
  };
}

/** The runtime that module code sees before any function runs: it can look, but not call. */
function loading(runtime: unknown): LiveInvocation {
  const nowhere = () => {
    throw new Error('The app makes calls while its code is loaded, outside of any function');
  };
  return { runtime, fetch: nowhere } as unknown as LiveInvocation;
}

function refuseEgress(log: (text: string) => void): typeof fetch {
  return (input) => {
    const refusal = new EgressRefused(input instanceof Request ? input.url : input.toString());
    log(refusal.message);
    return Promise.reject(refusal);
  };
}
