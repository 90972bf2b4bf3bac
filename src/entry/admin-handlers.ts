/** One handler per operation of the Admin page. */
import type { App } from '../app.ts';
import { checkSetUp } from '../application/check-set-up.ts';
import type { DeadLetter } from '../application/ports.ts';
import { readSettings } from '../application/read-settings.ts';
import { saveSettings } from '../application/save-settings.ts';
import { retryDeadLetter } from '../application/settle-dead-letter.ts';
import type { AdminContract, DeadLetterView } from '../contract/admin.ts';
import type { HandlersFor } from '../contract/contract.ts';
import { AppError } from '../domain/app-error.ts';
import type { AdminSession } from './admin-door.ts';

export interface AdminPlace {
  licensed: boolean;
  /** The page's own module id, as the front end claims it. */
  moduleId: string;
}

/** As in manifest.yml. */
const panelModule = 'threat-model-panel';

export function adminHandlers(app: App, place: AdminPlace): HandlersFor<AdminContract, AdminSession> {
  const deps = { ...app, jiraAsUser: app.jira.asUser, siteAsUser: app.site.asUser, siteAsApp: app.site.asApp };
  const { licensed } = place;
  return {
    readSettings: async () => ({ ...(await readSettings(deps)), licensed }),
    saveSettings: async (_session, input) => ({ ...(await saveSettings(deps, input)), licensed }),
    checkSetUp: async () => {
      const { lines, deadLetters } = await checkSetUp({ ...deps, licensed });
      return { lines, deadLetters: await Promise.all(deadLetters.map((letter) => letterView(app, letter))) };
    },
    pinPanel: async (_session, { projectKey }) => {
      await app.site.asUser.pinPanel(panelIdFrom(place.moduleId), projectKey);
      return {};
    },
    retryDeadLetter: async (_session, { id }) => {
      await retryDeadLetter(app, id);
      return {};
    },
    dismissDeadLetter: async (_session, { id }) => {
      await app.deadLetters.remove(id);
      return {};
    },
    findPeople: (_session, { query }) => app.site.asUser.findPeople(query),
  };
}

async function letterView(app: App, { id, at, message }: DeadLetter): Promise<DeadLetterView> {
  const model = message === null || !('modelId' in message) ? null : await app.models.read(message.modelId);
  return { id, at, kind: message?.kind ?? 'unknown', issueKey: model?.issueKey ?? null };
}

/** Both modules belong to one app and environment: only the last part of the id differs. A claim, but Jira checks it. */
function panelIdFrom(moduleId: string): string {
  const own = /^(ari:cloud:ecosystem::extension\/[\w-]+\/[\w-]+\/static\/)[\w-]+$/.exec(moduleId);
  if (own === null) throw new AppError('INVALID', 'errors.malformed', { field: 'moduleId' });
  return `${own[1] ?? ''}${panelModule}`;
}
