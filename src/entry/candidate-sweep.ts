/** Once a day: the look for candidates among existing work begins, if the security team wants one. */
import type { App } from '../app.ts';
import { startLook } from '../application/look-for-candidates.ts';
import { isLicensed } from './licence.ts';
import { logEvent, logFailure } from './log.ts';

/** Forge never retries a schedule: the next run goes on where this one stopped. */
export function candidateSweep(app: () => App) {
  return async (_request?: unknown, context?: unknown): Promise<void> => {
    if (!isLicensed(context)) {
      logEvent('candidate-sweep', 'unlicensed');
      return;
    }
    const deps = app();
    try {
      logEvent('candidate-sweep', await startLook({ ...deps, settings: await deps.settings.read() }));
    } catch (error) {
      logFailure('candidate-sweep', error, deps.ids.next());
    }
  };
}
