/** Small apps for tests: a manifest and a source file that is bundled on the real packages into a temporary folder. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { stringify } from 'yaml';
import { start } from '../../../../local/kit.ts';
import type { Kit } from '../../../../local/kit.ts';
import type { HostOptions } from '../../../../local/host.ts';
import { stubJira } from './stub-jira.ts';
import type { StubJira } from './stub-jira.ts';

/** What an app is made of. */
export interface FixtureApp {
  /** Modules besides `function`. */
  modules: Record<string, unknown[]>;
  /** Function keys and their manifest members; each is the export of the same name. */
  functions: Record<string, Record<string, unknown>>;
  /** JavaScript with imports of `@forge/*`, bundled like the real app. */
  source: string;
  entities?: unknown[];
  scopes?: string[] | Record<string, unknown>;
}

const projectDir = join(import.meta.dirname, '../../../..');

/** Writes and bundles the app; returns its folder. */
export async function writeFixture(app: FixtureApp): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'forge-fixture-'));
  const functions = Object.entries(app.functions).map(([key, more]) => ({ key, handler: `index.${key}`, ...more }));
  const manifest = {
    app: {
      id: 'ari:cloud:ecosystem::app/11111111-2222-4333-8444-555555555555',
      runtime: { name: 'nodejs24.x' },
      package: { path: 'dist' },
      storage: { entities: app.entities ?? [] },
    },
    modules: { ...app.modules, function: functions },
    permissions: { scopes: app.scopes ?? ['read:jira-work', 'write:jira-work', 'storage:app'] },
  };
  writeFileSync(join(folder, 'manifest.yml'), stringify(manifest));
  await build({
    stdin: { contents: app.source, resolveDir: projectDir, loader: 'js' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    outfile: join(folder, 'dist/index.cjs'),
    logLevel: 'silent',
  });
  return folder;
}

/** A host for that app, with a stub of Jira. */
export async function startFixture(
  app: FixtureApp | string,
  options: HostOptions = {},
): Promise<Kit & { stub: StubJira }> {
  const stub = stubJira();
  const appDir = typeof app === 'string' ? app : await writeFixture(app);
  const kit = await start({ appDir, createJira: () => stub, site: false, ...options });
  return { ...kit, stub };
}
