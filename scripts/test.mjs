// `npm test`: installs if needed, then runs every check and test. Runs on Node 20 before the install.
import { spawn } from 'node:child_process';
import { ensureInstalled } from './ensure-installed.mjs';

try {
  const { root, node, env } = ensureInstalled();
  const tests = spawn(node, ['scripts/check.ts', ...process.argv.slice(2)], { cwd: root, env, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => tests.kill(signal));
  tests.on('exit', (code) => process.exit(code ?? 1));
} catch (error) {
  console.error(error.message);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
}
