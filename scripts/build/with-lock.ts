// Lets one build at a time write to dist/, also when a test run and `npm start` begin at the same moment.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** Runs `work` while holding the lock file; a lock left by a process that is gone is taken over. */
export async function withLock<T>(lockFile: string, work: () => Promise<T>): Promise<T> {
  while (!tryLock(lockFile)) {
    if (!holderIsAlive(lockFile)) rmSync(lockFile, { force: true });
    await sleep(100);
  }
  try {
    return await work();
  } finally {
    rmSync(lockFile, { force: true });
  }
}

function tryLock(lockFile: string): boolean {
  try {
    writeFileSync(lockFile, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

function holderIsAlive(lockFile: string): boolean {
  try {
    const pid = Number(readFileSync(lockFile, 'utf8'));
    // An empty file is a lock that is being written this moment.
    if (pid > 0) process.kill(pid, 0);
    return true;
  } catch (error) {
    // Only "no such process" is proof; a lock file that vanished was released and is simply tried again.
    return !hasCode(error, 'ESRCH');
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
