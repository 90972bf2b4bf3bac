// A build step runs when its inputs changed, and at no other time.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { whenChanged } from '../../scripts/build/when-changed.ts';
import { withLock } from '../../scripts/build/with-lock.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'build-'));
  writeFileSync(join(folder, 'input.ts'), 'one');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function step(run: () => void) {
  const output = join(folder, 'output.js');
  const doRun = async () => {
    run();
    writeFileSync(output, 'built');
  };
  return { name: 'x', inputs: [join(folder, 'input.ts')], output, run: doRun };
}

async function timesRun(change: () => void, force = false): Promise<number> {
  let count = 0;
  const counted = step(() => (count += 1));
  const options = { stamp: join(folder, '.stamp'), force };
  await whenChanged(counted, options);
  change();
  await whenChanged(counted, options);
  return count;
}

describe('a build step', () => {
  it('is skipped while its inputs are the same, also when a file was only touched', async () => {
    expect(await timesRun(() => writeFileSync(join(folder, 'input.ts'), 'one'))).toBe(1);
  });

  it('runs again when an input changed', async () => {
    expect(await timesRun(() => writeFileSync(join(folder, 'input.ts'), 'two'))).toBe(2);
  });

  it('runs again when its output is gone', async () => {
    expect(await timesRun(() => rmSync(join(folder, 'output.js')))).toBe(2);
  });

  it('runs again when asked to', async () => {
    expect(await timesRun(() => undefined, true)).toBe(2);
  });

  it('that failed leaves no older output behind and is not taken for done', async () => {
    const stamp = join(folder, '.stamp');
    await whenChanged(
      step(() => undefined),
      { stamp, force: false },
    );
    const failing = step(() => {
      throw new Error('broken source');
    });
    await expect(whenChanged(failing, { stamp, force: true })).rejects.toThrow('broken source');
    expect(existsSync(failing.output)).toBe(false);
    let ran = false;
    await whenChanged(
      step(() => (ran = true)),
      { stamp, force: false },
    );
    expect(ran).toBe(true);
  });
});

describe('the lock of the build', () => {
  it('lets one in at a time', async () => {
    const order: string[] = [];
    const work = (name: string) => async () => {
      order.push(`${name} in`);
      await Promise.resolve();
      order.push(`${name} out`);
    };
    const lock = join(folder, '.lock');
    await Promise.all([withLock(lock, work('a')), withLock(lock, work('b'))]);
    expect(order).toEqual(['a in', 'a out', 'b in', 'b out']);
  });

  it('is taken over from a process that is gone, and released after a failure', async () => {
    const lock = join(folder, '.lock');
    writeFileSync(lock, '2147483646');
    await expect(withLock(lock, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(await withLock(lock, () => Promise.resolve('free again'))).toBe('free again');
  });
});
