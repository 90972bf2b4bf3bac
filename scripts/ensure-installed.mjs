// Brings node_modules up to date with package-lock.json. Runs before anything is installed: plain Node 20, no dependencies.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const oldestNode = 20;
const binFolder = join(root, 'node_modules', '.bin');
const lockFile = join(root, 'package-lock.json');
const stampFile = join(root, 'node_modules', '.installed');
const npmRecord = join(root, 'node_modules', '.package-lock.json');
const projectNode = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

/**
 * Installs what is missing and says how to run the rest of the project.
 * @throws with a sentence when the machine cannot do it.
 * @returns {{ root: string, node: string, env: NodeJS.ProcessEnv }} the project's folder, its own Node, and an
 *   environment in which the project's tools come first on the path.
 */
export function ensureInstalled() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < oldestNode)
    fail(`Node ${oldestNode} or newer is needed to start; this is Node ${process.versions.node}.`);
  refuseLink();
  if (!isInstalled()) install();
  return { root, node: projectNode, env: withProjectTools(process.env) };
}

/** Through a link npm would delete somebody else's packages, and tools would find files outside the project. */
function refuseLink() {
  const folder = join(root, 'node_modules');
  if (!lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink()) return;
  fail('node_modules is a symbolic link here, and has to be a folder of its own. Remove the link and start again.');
}

/** Installed by this script from the same lock file, or by npm itself after the lock file last changed. */
function isInstalled() {
  if (!existsSync(projectNode)) return false;
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === lockHash()) return true;
  return existsSync(npmRecord) && statSync(npmRecord).mtimeMs >= statSync(lockFile).mtimeMs;
}

function install() {
  console.log('Installing dependencies (npm ci) …');
  const started = Date.now();
  const result = spawnSync('npm', ['ci', '--loglevel=error', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: withoutProjectTools(process.env),
    shell: process.platform === 'win32',
  });
  if (result.error) fail(`npm could not be started: ${result.error.message}`);
  if (result.status !== 0) fail('npm ci failed; its message is above.');
  if (!existsSync(projectNode)) {
    fail('npm ci did not bring the project its own Node. Are install scripts switched off (ignore-scripts)?');
  }
  writeFileSync(stampFile, lockHash());
  console.log(`Installed in ${Math.round((Date.now() - started) / 1000)} s.`);
}

function lockHash() {
  return createHash('sha256').update(readFileSync(lockFile)).digest('hex');
}

function withProjectTools(env) {
  return { ...env, PATH: [binFolder, env.PATH].join(delimiter) };
}

/** npm ci deletes node_modules, so npm itself must not run on the Node in there. */
function withoutProjectTools(env) {
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== binFolder);
  return { ...env, PATH: folders.join(delimiter) };
}

function fail(sentence) {
  throw new Error(sentence);
}
