/** One handler per operation of the page *Threat models*. */
import type { App } from '../app.ts';
import { acceptCandidate } from '../application/accept-candidate.ts';
import { bringBackCandidate, dismissCandidate } from '../application/decide-candidate.ts';
import { listDismissed, listOpen } from '../application/list-candidates.ts';
import { placeOf } from '../application/open-ask.ts';
import { saveCandidateSettings } from '../application/save-candidate-settings.ts';
import type { HandlersFor } from '../contract/contract.ts';
import type { Overview, ProjectContract } from '../contract/project.ts';
import type { Settings } from '../domain/settings.ts';
import type { ProjectSession } from './project-door.ts';

export function projectHandlers(app: App, licensed: boolean): HandlersFor<ProjectContract, ProjectSession> {
  const depsOf = ({ settings }: ProjectSession) => ({
    ...app,
    settings,
    jiraAsUser: app.jira.asUser,
    jiraAsApp: app.jira.asApp,
  });
  const overviewOf = async (settings: Settings, access: ProjectSession['access']): Promise<Overview> => {
    const { state, ended, dropped } = await app.looks.read();
    return {
      projectKey: placeOf(settings).projectKey,
      access: [...access],
      licensed,
      rev: settings.rev,
      candidates: settings.candidates,
      look: { state, ended, dropped },
    };
  };
  return {
    overview: ({ settings, access }) => overviewOf(settings, access),
    listCandidates: (session, { cursor }) => listOpen(depsOf(session), cursor),
    listDismissed: (session, { cursor }) => listDismissed(depsOf(session), cursor),
    accept: (session, { issueId }) => acceptCandidate(depsOf(session), session.accountId, issueId),
    dismiss: async (session, input) => {
      await dismissCandidate(depsOf(session), session.accountId, input);
      return {};
    },
    bringBack: (session, { issueId }) => bringBackCandidate(depsOf(session), issueId),
    saveCandidates: async ({ access }, input) => {
      const deps = { ...app, jiraAsUser: app.jira.asUser, candidatesAsUser: app.candidateJira.asUser };
      const { settings, matches } = await saveCandidateSettings(deps, input);
      return { overview: await overviewOf(settings, access), matches };
    },
  };
}
