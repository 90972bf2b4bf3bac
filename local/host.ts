/** Puts the local host together: database, clock, Jira, Forge, the controls and the site, on one loopback port. */
import { resolve } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import { controlApp } from './control/control-app.ts';
import { createFaults } from './control/faults.ts';
import { openHostClock } from './control/host-clock.ts';
import { platformLimits } from './forge/limits.ts';
import { loadManifest, modulesOf } from './forge/manifest.ts';
import { createForge } from './forge/platform.ts';
import { listen, stopListening } from './hosting/listen.ts';
import { openDatabase } from './hosting/open-database.ts';
import type { Host, HostOptions } from './hosting/running-host.ts';
import { restApp } from './jira/rest-http.ts';
import type { HostBase, Jira } from './parts.ts';

export type { Host, HostOptions } from './hosting/running-host.ts';

const projectDir = resolve(import.meta.dirname, '..');

/** @throws Error, in words, when the port is taken, the app is not built or its manifest is refused. */
export async function startHost(options: HostOptions = {}): Promise<Host> {
  const app = new Hono();
  let ready = false;
  const server = createAdaptorServer({
    fetch: (request) => (ready ? app.fetch(request) : new Response('The local host is starting', { status: 503 })),
  });
  // The port comes first: a second start must not touch the database of the host that has it.
  const url = `http://localhost:${String(await listen(server, options.port ?? 0))}`;
  try {
    const host = await assemble({ options, url, app, stop: () => stopListening(server) });
    ready = true;
    return host;
  } catch (error) {
    await stopListening(server);
    throw error;
  }
}

interface Assembly {
  options: HostOptions;
  url: string;
  app: Hono;
  stop: () => Promise<void>;
}

/** Everything but the port. */
async function assemble({ options, url, app, stop }: Assembly): Promise<Host> {
  const { appDir = projectDir, log = nothing, onLine = nothing, queryLagMs = 1_000 } = options;
  const { db, isNew } = openDatabase(options.dbPath ?? ':memory:', options.fresh ?? false);
  const clock = openHostClock(db);
  const faults = createFaults(options.latency);
  const base: HostBase = { db, clock, siteUrl: () => url };
  const jira = (options.createJira ?? (await ownJira(appDir, options)))(base);
  const limits = { ...platformLimits, ...options.limits };
  const license = options.license === undefined ? {} : { license: options.license };
  const forge = createForge({
    ...base,
    onSent: options.onSent,
    ...license,
    jira,
    appDir,
    faults,
    log,
    limits,
    queryLagMs,
    onLine,
  });
  app.route('/', controlApp({ forge, jira, clock, faults }));
  app.route('/', restApp(jira));
  if (options.site ?? true) app.route('/', (await import('./site/index.ts')).siteApp({ ...base, jira, app: forge }));
  const close = once(async () => {
    forge.close();
    await stop();
    db.close();
  });
  return { url, isNew, db, clock, jira, forge, faults, fetch: async (request) => app.fetch(request), close };
}

/** The emulated Jira, searching what the manifest's `jira:entityProperty` modules declare. */
async function ownJira(appDir: string, options: HostOptions): Promise<(base: HostBase) => Jira> {
  // Loaded only when wanted: its parsers and schemas take a second that tests with a Jira of their own can save.
  const { createJira } = await import('./jira/create-jira.ts');
  const entityProperties = modulesOf(loadManifest(`${appDir}/manifest.yml`), 'jira:entityProperty');
  return (base) => createJira(base, { ...options, entityProperties });
}

/** Closing twice is closing once. */
function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => (done ??= work());
}

function nothing(): void {
  // Nobody listens.
}
