/** Handlers of the panel for filing and linking tickets: a use case each. */
import type { App } from '../app.ts';
import { fileTickets } from '../application/file-tickets.ts';
import { filingPlan } from '../application/filing-plan.ts';
import { findLinkable } from '../application/find-linkable.ts';
import { linkTicket } from '../application/link-ticket.ts';
import { unlinkTicket } from '../application/unlink-ticket.ts';
import type { HandlersFor } from '../contract/contract.ts';
import type { FilingContract } from '../contract/filing.ts';
import { AppError } from '../domain/app-error.ts';
import type { Recommendation } from '../domain/item.ts';
import type { ModelRecord } from '../domain/model.ts';
import type { PanelSession } from './panel-door.ts';
import { modelViewOf } from './panel-view.ts';

export function filingHandlers(app: App): HandlersFor<FilingContract, PanelSession> {
  const { asUser } = app.filing;
  const withSettings = async () => ({ ...app, settings: await app.settings.read() });
  const shown = ({ item, model }: { item: Recommendation; model: ModelRecord }) => ({
    item,
    model: modelViewOf(model),
  });
  return {
    filingPlan: async (session, { to }) => {
      const [targets, guarded] = await Promise.all([
        filingPlan({ ...app, jiraAsUser: app.jira.asUser }, session, to),
        asUser.isGuarded(session.issueId),
      ]);
      return { targets, guarded: guarded ?? true };
    },
    filingFields: async (_session, { projectId, issueTypeId }) => {
      const screen = await asUser.createScreen(projectId, issueTypeId);
      if (screen === null) throw new AppError('INVALID', 'errors.noSuchTicketType', { field: 'issueTypeId' });
      return { fields: screen.fields };
    },
    linkTypes: () => asUser.linkTypes(),
    findAssignees: (_session, { projectKey, query }) => asUser.assignable(projectKey, query),
    fileTickets: async (session, input) => {
      const filing = await fileTickets(await withSettings(), session, input);
      return { ...filing, model: modelViewOf(filing.model) };
    },
    findTickets: async (session, { text }) => {
      const found = await findLinkable(asUser, session, text);
      return found.map(({ id, key, summary, statusName }) => ({ id, key, summary, status: statusName }));
    },
    linkTicket: async (session, input) => shown(await linkTicket(await withSettings(), session, input)),
    unlinkTicket: async (session, input) => shown(await unlinkTicket(await withSettings(), session, input)),
  };
}
