/** One handler per operation of the rules page: a use case each, and what the page is shown of its result. */
import type { App } from '../app.ts';
import { checkFileHere } from '../application/check-rules-here.ts';
import { findPeople } from '../application/find-people.ts';
import { previewRules } from '../application/preview-rules.ts';
import { readCalibration } from '../application/read-calibration.ts';
import { readRules } from '../application/read-rules.ts';
import { saveRules, undoRules } from '../application/save-rules.ts';
import type { HandlersFor } from '../contract/contract.ts';
import type { RulesContract } from '../contract/rules.ts';
import { rulesFile } from '../domain/rules/rules-file.ts';
import type { Texts } from '../domain/texts.ts';
import type { RulesSession } from './rules-door.ts';
import { calibrationViewOf, problemViewOf, rulesViewOf } from './rules-view.ts';

export function rulesHandlers(
  app: App,
  { licensed, texts }: { licensed: boolean; texts: Texts },
): HandlersFor<RulesContract, RulesSession> {
  const deps = { ...app, siteAsUser: app.site.asUser, jiraAsUser: app.jira.asUser };
  const view = async ({ settings }: RulesSession) => rulesViewOf(await readRules(deps), { settings, licensed });
  return {
    readRules: view,
    previewRules: async ({ settings }, { content }) => {
      const { problems, preview } = await previewRules({ ...deps, settings }, content);
      return { problems: problems.map((one) => problemViewOf(one, texts)), preview };
    },
    saveRules: async (session, input) => {
      await saveRules(deps, input);
      return view(session);
    },
    undoRules: async (session, { rev }) => {
      await undoRules(deps, rev);
      return view(session);
    },
    exportRules: async () => {
      const { content, rev } = await app.rules.read();
      return { fileName: `threat-model-rules-${rev}.json`, text: rulesFile(content) };
    },
    importRules: async (_session, { text }) => {
      const { content, problems } = await checkFileHere(deps, text, await app.rules.read());
      return { content, problems: problems.map((one) => problemViewOf(one, texts)) };
    },
    findReviewers: (_session, { query }) => findPeople(app.site.asUser, query),
    readCalibration: async ({ settings }) => calibrationViewOf(await readCalibration({ ...deps, settings }), texts),
  };
}
