// `npm start`: installs if needed, builds what changed, serves the local site. Runs on Node 20 before the install.
import { spawn, spawnSync } from 'node:child_process';
import { ensureInstalled } from './ensure-installed.mjs';

/** @returns what runs the project's own TypeScript; without an install there is nothing to start. */
function toolsOrStop() {
  try {
    return ensureInstalled();
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}

const { root, node, env } = toolsOrStop();
const build = spawnSync(node, ['scripts/build.ts'], { cwd: root, env, stdio: 'inherit' });
if (build.status !== 0) process.exit(build.status ?? 1);

const host = ['--disable-warning=ExperimentalWarning', 'local/main.ts', ...process.argv.slice(2)];
const site = spawn(node, host, { cwd: root, env, stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => site.kill(signal));
site.on('exit', (code, signal) => process.exit(signal === null ? (code ?? 1) : 0));
