// Global set-up of both test runners: dist/ is what the sources say before the first test starts.
import { spawnSync } from 'node:child_process';

/** A failed build stops no test that can do without: pure rules are still worth testing while the app does not build. */
export default function ensureBuilt(): void {
  const { status } = spawnSync(process.execPath, ['scripts/build.ts'], { stdio: 'inherit' });
  if (status !== 0) console.error('dist/ could not be built: tests that run the built app will fail.');
}
