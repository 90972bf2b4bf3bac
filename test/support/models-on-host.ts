/** The real storage adapter on the local host's store, as the port: every call is an invocation of a small app. */
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { parse, stringify } from 'yaml';
import { type Kit, start } from '../../local/kit.ts';
import type { Candidates } from '../../src/application/ports/candidates.ts';
import type { HistoryLog } from '../../src/application/ports/history-log.ts';
import type { LibraryStore } from '../../src/application/ports/library-store.ts';
import type { Models } from '../../src/application/ports.ts';

export interface ModelsOnHost {
  models: Models;
  candidates: Candidates;
  library: LibraryStore;
  history: HistoryLog;
  kit: Kit;
  close(): Promise<void>;
}

const root = resolve(import.meta.dirname, '../..');

export async function modelsOnHost(options: Parameters<typeof start>[0] = {}): Promise<ModelsOnHost> {
  const appDir = mkdtempSync(join(tmpdir(), 'store-app-'));
  mkdirSync(join(appDir, 'dist/functions'), { recursive: true });
  mkdirSync(join(appDir, 'dist/panel'), { recursive: true });
  writeFileSync(join(appDir, 'manifest.yml'), storeManifest());
  await build({
    entryPoints: [join(root, 'test/adapters/fixture/store-app.ts')],
    outfile: join(appDir, 'dist/functions/index.cjs'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
  });
  const kit = await start({ seed: 'empty', site: false, ...options, appDir });
  const callOf =
    (port: 'models' | 'candidates' | 'library' | 'history') =>
    async (method: string, ...args: unknown[]): Promise<never> => {
      const answer = await kit.as('engineer').invoke('store', 'call', { port, method, args });
      if (answer.status !== 200) throw new Error(`${method}: ${answer.status} ${JSON.stringify(answer.body)}`);
      return (answer.body as { value: never }).value;
    };
  const call = callOf('models');
  const ofCandidates = callOf('candidates');
  const ofLibrary = callOf('library');
  const models: Models = {
    read: (id) => call('read', id),
    readMany: (ids) => call('readMany', ids),
    create: (record) => call('create', record),
    open: (id, known) => call('open', id, known),
    readItem: (id, item) => call('readItem', id, item),
    readItems: (id, items) => call('readItems', id, items),
    changedItems: (id, after) => call('changedItems', id, after.toISOString()),
    readTicket: (id) => call('readTicket', id),
    createTicket: (record) => call('createTicket', record),
    readRemoved: (id, item) => call('readRemoved', id, item),
    transact: (changes) => call('transact', changes),
  };
  const candidates: Candidates = {
    read: (id) => ofCandidates('read', id),
    readMany: (ids) => ofCandidates('readMany', ids),
    write: (record) => ofCandidates('write', record),
    remove: (record) => ofCandidates('remove', record),
    list: (state, page) => ofCandidates('list', state, page),
  };
  const library: LibraryStore = {
    read: () => ofLibrary('read'),
    save: (record) => ofLibrary('save', record),
  };
  const ofHistory = callOf('history');
  const history: HistoryLog = { page: (id, at) => ofHistory('page', id, at) };
  const close = async () => {
    await kit.close();
    rmSync(appDir, { recursive: true });
  };
  return { models, candidates, library, history, kit, close };
}

/** The app's own entities and scopes, with one page whose resolver is the store. */
function storeManifest(): string {
  const { app, permissions, resources } = parse(readFileSync(join(root, 'manifest.yml'), 'utf8')) as Record<
    string,
    unknown
  >;
  const modules = {
    'jira:globalPage': [{ key: 'store', title: 'Store', resource: 'panel', resolver: { function: 'store-call' } }],
    function: [{ key: 'store-call', handler: 'index.store' }],
  };
  return stringify({ app, permissions, resources, modules });
}
