/** Handlers of the panel for what happens around the meetings: a use case each. */
import type { App } from '../app.ts';
import type { Added } from '../application/add-item.ts';
import { answerFollowUp } from '../application/answer-follow-up.ts';
import { askFollowUp } from '../application/ask-follow-up.ts';
import { askToMeet } from '../application/ask-to-meet.ts';
import { markHeld, scheduleMeeting } from '../application/change-meeting.ts';
import { findPeople } from '../application/find-people.ts';
import { namePerson } from '../application/name-person.ts';
import { saveReferences } from '../application/save-references.ts';
import { seesIssue } from '../application/sees-issue.ts';
import { settleInWriting } from '../application/settle-in-writing.ts';
import { suggestPeople } from '../application/suggest-people.ts';
import type { HandlersFor } from '../contract/contract.ts';
import type { ModelView } from '../contract/model-view.ts';
import type { ProcessContract } from '../contract/process.ts';
import { notFound } from '../domain/app-error.ts';
import type { FollowUp } from '../domain/item.ts';
import type { ModelRecord } from '../domain/model.ts';
import type { PanelSession } from './panel-door.ts';
import { modelViewOf } from './panel-view.ts';

interface Followed {
  /** The issue property follows what was changed. */
  followed<T>(session: PanelSession, changing: Promise<T>): Promise<T>;
  added(session: PanelSession, adding: Promise<Added<FollowUp>>): Promise<{ item: FollowUp; model: ModelView }>;
}

export function processHandlers(app: App, { followed, added }: Followed): HandlersFor<ProcessContract, PanelSession> {
  const asUser = { ...app, jiraAsUser: app.jira.asUser };
  const changed = async (session: PanelSession, changing: Promise<ModelRecord>) =>
    modelViewOf(await followed(session, changing));
  return {
    scheduleMeeting: (session, input) => changed(session, scheduleMeeting(app, session, input)),
    markHeld: (session, input) => changed(session, markHeld(app, session, input)),
    namePerson: (session, input) => changed(session, namePerson(asUser, session, input)),
    suggestPeople: (session) => suggestPeople(asUser, session),
    findPeople: (_session, { query }) => findPeople(app.site.asUser, query),
    seesIssue: async (session, { accountId }) => ({ sees: await seesIssue(app.jira.asUser, session, accountId) }),
    askFollowUp: async (session, input) =>
      added(session, askFollowUp({ ...app, settings: await app.settings.read() }, session, input)),
    // The last open question may be all that keeps a model from being ready.
    answerFollowUp: (session, input) => followed(session, answerFollowUp(app, session, input)),
    askToMeet: (session, input) => changed(session, askToMeet(app, session, input)),
    settleInWriting: (session, input) => changed(session, settleInWriting(app, session, input)),
    issuePointers: async (session) => {
      const pointers = await app.jira.asUser.pointers(session.issueId);
      if (pointers === null) throw notFound();
      return pointers;
    },
    saveReferences: async (session, input) => {
      const { item, model } = await saveReferences(asUser, session, input);
      return { item, model: modelViewOf(model) };
    },
  };
}
