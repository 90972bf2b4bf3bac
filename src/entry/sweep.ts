/** Once an hour: what no event told of is found and given to the queue. */
import type { App } from '../app.ts';
import { findLapsed } from '../application/find-lapsed.ts';
import { followRules } from '../application/follow-rules.ts';
import { sweepModels } from '../application/sweep-models.ts';
import { isLicensed } from './licence.ts';
import { logEvent, logFailure } from './log.ts';

/** Forge never retries a schedule: the next run begins where the last one that ended began. */
export function sweep(app: () => App) {
  return async (_request?: unknown, context?: unknown): Promise<void> => {
    if (!isLicensed(context)) {
      logEvent('sweep', 'unlicensed');
      return;
    }
    const deps = app();
    try {
      const settings = await deps.settings.read();
      const { found, unknown, tickets } = await sweepModels({ ...deps, settings });
      const followed = await followRules({ ...deps, settings });
      const ended = await findLapsed({ ...deps, settings });
      logEvent('sweep', 'done', {
        found,
        unknown,
        rules: followed.found,
        exceptions: ended.found,
        tickets: tickets.changed,
        checked: tickets.checked,
      });
    } catch (error) {
      logFailure('sweep', error, deps.ids.next());
    }
  };
}
