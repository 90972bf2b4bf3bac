/** One handler per operation of the rules page: a use case each, and what the page is shown of its result. */
import type { App } from '../app.ts';
import { readRules } from '../application/read-rules.ts';
import type { HandlersFor } from '../contract/contract.ts';
import type { RulesContract } from '../contract/rules.ts';
import { AppError } from '../domain/app-error.ts';
import type { RulesSession } from './rules-door.ts';
import { rulesViewOf } from './rules-view.ts';

export function rulesHandlers(app: App, { licensed }: { licensed: boolean }): HandlersFor<RulesContract, RulesSession> {
  const deps = { ...app, siteAsUser: app.site.asUser };
  const soon = async (): Promise<never> => {
    throw new AppError('NOT_FOUND', 'errors.unknownOperation');
  };
  return {
    readRules: async ({ settings }) => rulesViewOf(await readRules(deps), { settings, licensed }),
    previewRules: soon,
    saveRules: soon,
    undoRules: soon,
    exportRules: soon,
    importRules: soon,
    readCalibration: soon,
  };
}
