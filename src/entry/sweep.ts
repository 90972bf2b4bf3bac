/** Once an hour: what no event told of is found and given to the queue. */
import type { App } from '../app.ts';
import { findLapsed } from '../application/find-lapsed.ts';
import { followRules } from '../application/follow-rules.ts';
import { sweepModels } from '../application/sweep-models.ts';
import { isLicensed } from './licence.ts';
import { logEvent, logFailure } from './log.ts';

/**
 * Forge never retries a schedule: the next run begins where the last one that ended began. Each part stands on its own:
 * one that fails every hour must not keep exceptions from ending.
 */
export function sweep(app: () => App) {
  return async (_request?: unknown, context?: unknown): Promise<void> => {
    if (!isLicensed(context)) {
      logEvent('sweep', 'unlicensed');
      return;
    }
    const deps = app();
    const tried = async <T>(run: () => Promise<T>): Promise<T | null> => {
      try {
        return await run();
      } catch (error) {
        logFailure('sweep', error, deps.ids.next());
        return null;
      }
    };
    const settings = await tried(() => deps.settings.read());
    if (settings === null) return;
    const swept = await tried(() => sweepModels({ ...deps, settings }));
    const followed = await tried(() => followRules({ ...deps, settings }));
    const ended = await tried(() => findLapsed({ ...deps, settings }));
    logEvent('sweep', swept && followed && ended ? 'done' : 'partly', {
      ...(swept && { found: swept.found, unknown: swept.unknown }),
      ...(followed && { rules: followed.found }),
      ...(ended && { exceptions: ended.found }),
      ...(swept && { tickets: swept.tickets.changed, checked: swept.tickets.checked }),
    });
  };
}
