/** One handler per operation of *Ask for a threat model*: a use case each, and what the form is shown of its result. */
import type { App } from '../app.ts';
import { askForThreatModel } from '../application/ask-for-threat-model.ts';
import { previewRequest } from '../application/preview-request.ts';
import type { AskContract, AskView } from '../contract/ask.ts';
import type { HandlersFor } from '../contract/contract.ts';
import { type AskSession, openedBy } from './ask-door.ts';

export function askHandlers(app: App, { licensed }: { licensed: boolean }): HandlersFor<AskContract, AskSession> {
  return {
    // Said before anybody types, not after.
    open: async (session) => {
      const view = askViewOf(session.accountId, openedBy(session));
      return licensed ? view : { ...view, way: { how: 'unlicensed' } };
    },
    preview: async ({ settings }, { source, ...request }) => previewRequest({ ...app, settings }, request, source),
    ask: ({ settings, accountId, sourceId }, input) =>
      askForThreatModel({ ...app, jiraAsApp: app.jira.asApp, settings }, { accountId, sourceId }, input),
  };
}

function askViewOf(accountId: AskView['accountId'], { way, ...opened }: NonNullable<AskSession['opened']>): AskView {
  return { ...opened, accountId, way: way.how === 'self' || way.how === 'app' ? { how: way.how } : way };
}
