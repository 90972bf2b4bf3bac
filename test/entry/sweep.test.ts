/** The hourly sweep: what fails in one of its parts leaves the others alone. */
import { afterEach, expect, it, vi } from 'vitest';
import type { App } from '../../src/app.ts';
import { defaultSettings } from '../../src/domain/settings.ts';
import { sweep } from '../../src/entry/sweep.ts';

afterEach(() => vi.restoreAllMocks());

const failing = async () => {
  throw new Error('The store does not answer');
};

it('ends exceptions also where the look for models and rules fails every hour', async () => {
  const failures = vi.spyOn(console, 'error').mockReturnValue();
  const log = vi.spyOn(console, 'log').mockReturnValue();
  const push = vi.fn(async () => undefined);
  const app = {
    settings: { read: async () => defaultSettings },
    sweeps: { last: failing },
    followedRules: { read: failing },
    rules: { read: failing },
    clock: { now: () => new Date('2026-06-01T00:30:00Z') },
    ids: { next: () => 'id-1' },
    queue: { push },
    findModels: { withEndedException: async () => ['10001'] },
  };
  await sweep(() => app as unknown as App)();
  expect(push).toHaveBeenCalledExactlyOnceWith({ kind: 'lapse-exceptions', issueIds: ['10001'], claim: 'id-1' }, 0);
  expect(failures).toHaveBeenCalledTimes(2);
  expect(log).toHaveBeenCalledExactlyOnceWith('sweep partly exceptions=1');
});
