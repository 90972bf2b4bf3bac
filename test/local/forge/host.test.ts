/** The host as a program and as a neighbour: ports, files, restarts. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { startHost } from '../../../local/host.ts';
import { writeFixture } from './support/fixture-app.ts';
import { scriptApp, startScriptApp } from './support/script-app.ts';
import { stubJira } from './support/stub-jira.ts';

const dbFile = () => join(mkdtempSync(join(tmpdir(), 'forge-host-')), 'data.sqlite');
const run = promisify(execFile);

test('a restart keeps what is stored, who is installed, the time and what waits in the queue', async () => {
  const dbPath = dbFile();
  const first = await startScriptApp({ dbPath });
  await first.run(
    `await kvs.set('kept', 1); await new Queue({ key: 'work' }).push({ body: { code: 'appConsole.log("woken")' }, delayInSeconds: 600 })`,
  );
  await first.advance('PT5M');
  const ids = first.host.forge.ids;
  await first.close();
  const second = await startScriptApp({ dbPath });
  expect(second.host.forge.ids).toEqual(ids);
  expect(second.host.clock.now() - Date.now()).toBeGreaterThan(299_000);
  expect(await second.run(`return kvs.get('kept')`)).toEqual({ value: 1 });
  await second.advance('PT6M');
  expect(second.logs().app.map(({ text }) => text)).toEqual(['woken']);
  await second.close();
  const fresh = await startScriptApp({ dbPath, fresh: true });
  expect(await fresh.run(`return (await kvs.get('kept')) === undefined`)).toEqual({ value: true });
  await fresh.close();
});

test('an event that was under way when the host stopped is delivered again', async () => {
  const dbPath = dbFile();
  const first = await startScriptApp({ dbPath });
  first.created(
    'appConsole.log("begun"); if (!globalThis.secondTime) { globalThis.secondTime = true; await new Promise(() => {}); }',
  );
  while (first.logs().app.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  await first.close();
  const second = await startScriptApp({ dbPath });
  await second.settle();
  expect(second.invocations()).toMatchObject([{ cause: 'avi:jira:created:issue', outcome: 'ok' }]);
  await second.close();
});

test('a delayed queue event fires by itself when its time has come', async () => {
  const kit = await startScriptApp();
  await kit.run(
    `await new Queue({ key: 'work' }).push({ body: { code: 'appConsole.log("fired")' }, delayInSeconds: 1 })`,
  );
  while (kit.logs().app.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  expect(kit.logs().app[0]?.text).toBe('fired');
  await kit.close();
});

test('a port that is taken is said in words', async () => {
  const appDir = await writeFixture(scriptApp());
  const options = { appDir, site: false, createJira: () => stubJira() };
  const host = await startHost(options);
  await expect(startHost({ ...options, port: Number(new URL(host.url).port) })).rejects.toThrow(/Port \d+ is taken/);
  await host.close();
});

test('a second start on a taken port leaves the data of the first alone, --fresh included', async () => {
  const dbPath = dbFile();
  const first = await startScriptApp({ dbPath });
  await first.run(`await kvs.set('kept', 1)`);
  const options = {
    appDir: await writeFixture(scriptApp()),
    site: false,
    createJira: () => stubJira(),
    dbPath,
    fresh: true,
  };
  await expect(startHost({ ...options, port: Number(new URL(first.url).port) })).rejects.toThrow(/is taken/);
  await first.close();
  const again = await startScriptApp({ dbPath });
  expect(await again.run(`return kvs.get('kept')`)).toEqual({ value: 1 });
  await again.close();
});

test('the port answers on loopback only, under both of its names', async () => {
  const kit = await startScriptApp();
  const { port } = new URL(kit.url);
  expect((await fetch(`http://127.0.0.1:${port}/_local/invocations`)).status).toBe(200);
  expect((await fetch(`http://localhost:${port}/_local/invocations`)).status).toBe(200);
  await kit.close();
});

test('an app that is not built is said in words', async () => {
  const app = scriptApp();
  const appDir = await writeFixture(app);
  rmSync(join(appDir, 'dist'), { recursive: true });
  await expect(startHost({ appDir, createJira: () => stubJira() })).rejects.toThrow(/npm run build/);
});

const main = join(import.meta.dirname, '../../../local/main.ts');

test.each([
  [['--port', 'eighty'], '--port takes a port number'],
  [['--prot', '80'], "Unknown option '--prot'. There are --port"],
  [['--seed', 'huge'], '--seed takes demo or empty'],
])('npm start with %j says what it takes', async (args, message) => {
  await expect(run(process.execPath, [main, ...args])).rejects.toMatchObject({
    stderr: expect.stringContaining(message) as string,
  });
});
