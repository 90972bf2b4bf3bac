/** One handler per operation of the panel: a use case each, and what the panel is shown of its result. */
import type { App } from '../app.ts';
import type { Added } from '../application/add-item.ts';
import { addLastThing } from '../application/add-last-thing.ts';
import { addMany } from '../application/add-many.ts';
import { addRecommendation } from '../application/add-recommendation.ts';
import { addThreat } from '../application/add-threat.ts';
import { askAnyway } from '../application/ask-anyway.ts';
import { changesSince } from '../application/changes-since.ts';
import { editText } from '../application/edit-text.ts';
import { moveItem } from '../application/move-item.ts';
import { removeItem } from '../application/remove-item.ts';
import { restoreItem } from '../application/restore-item.ts';
import { saveAnswer } from '../application/save-answer.ts';
import { schedulePropertyWrite } from '../application/schedule-property-write.ts';
import { setPriority } from '../application/set-priority.ts';
import { setSize } from '../application/set-size.ts';
import { sizeNow } from '../application/size-now.ts';
import { tickStep } from '../application/tick-step.ts';
import type { HandlersFor } from '../contract/contract.ts';
import type { PanelContract } from '../contract/panel.ts';
import type { Item } from '../domain/item.ts';
import { filingHandlers } from './filing-handlers.ts';
import { goLiveHandlers } from './go-live-handlers.ts';
import { logFailure } from './log.ts';
import { decisionHandlers } from './decision-handlers.ts';
import type { PanelSession } from './panel-door.ts';
import { processHandlers } from './process-handlers.ts';
import { recommendationHandlers } from './recommendation-handlers.ts';
import { threatDetailsHandlers } from './threat-details-handlers.ts';
import { glanceOf, modelViewOf, panelViewOf } from './panel-view.ts';

export function panelHandlers(app: App): HandlersFor<PanelContract, PanelSession> {
  const added = async <T extends Item>(session: PanelSession, adding: Promise<Added<T>>) => {
    const { item, model } = await adding;
    await propertyFollows(app, session);
    return { item, model: modelViewOf(model) };
  };
  const followed = async <T>(session: PanelSession, changing: Promise<T>): Promise<T> => {
    const changed = await changing;
    await propertyFollows(app, session);
    return changed;
  };
  const withSettings = async () => ({ ...app, jiraAsApp: app.jira.asApp, settings: await app.settings.read() });
  return {
    ...filingHandlers(app),
    ...processHandlers(app, { added, followed }),
    ...recommendationHandlers(app, { followed }),
    ...decisionHandlers(app, { followed }),
    ...threatDetailsHandlers(app, { added }),
    ...goLiveHandlers(app),
    open: async (session) => ({
      ...panelViewOf(session, await session.opening, await (session.inForce ?? app.inForce.read())),
      ...(await atOpening(session)),
    }),
    glance: async (session) => glanceOf(await session.opening, app.clock.now()),
    changesSince: async (session, input) => {
      const { model, ...changes } = await changesSince(app, session, input);
      return { ...changes, access: [...session.access], model: model && modelViewOf(model) };
    },
    joinLive: async (session, { after }) => ({
      asOf: app.clock.now().toISOString(),
      live: await app.live.invite(session.issueId, after),
    }),
    addLastThing: (session, input) => added(session, addLastThing(app, session, input)),
    addThreat: (session, input) => added(session, addThreat(app, session, input)),
    addRecommendation: (session, input) => added(session, addRecommendation(app, session, input)),
    addMany: async (session, input) => {
      const { items, model } = await followed(session, addMany(app, session, input));
      return { items, model: modelViewOf(model) };
    },
    library: async () => (await app.library.read()).content,
    editText: (session, input) => editText(app, session, input),
    setPriority: (session, input) => followed(session, setPriority(app, session, input)),
    removeItem: async (session, input) => ({
      model: modelViewOf(await followed(session, removeItem(app, session, input))),
    }),
    moveItem: async (session, input) => modelViewOf(await moveItem(app, session, input)),
    restoreItem: async (session, input) => {
      const { item, model } = await followed(session, restoreItem(app, session, input));
      return { item, model: modelViewOf(model) };
    },
    saveAnswer: async (session, input) => {
      const { item, model } = await saveAnswer(app, session, input);
      return { item, model: modelViewOf(model) };
    },
    tickStep: async (session, input) => modelViewOf(await tickStep(app, session, input)),
    askAnyway: async (session) => modelViewOf(await askAnyway(await withSettings(), session)),
    setSize: async (session, input) => modelViewOf(await setSize(await withSettings(), session, input)),
    sizeNow: async (session) => {
      const inForce = await app.inForce.read();
      const deps = { ...app, jiraAsApp: app.jira.asApp, settings: inForce.settings };
      return panelViewOf(session, await sizeNow(deps, session), inForce);
    },
    people: async (_session, input) => {
      const names = await app.jira.asUser.names(input.accountIds);
      return input.accountIds.map((accountId) => ({ accountId, name: names.get(accountId) ?? null }));
    },
  };
}

/** When the reading began, and where to listen from now on; without the latter the panel asks again by itself. */
async function atOpening({ began, invited }: PanelSession) {
  const live = await invited;
  return { ...(began === null ? {} : { asOf: began.toISOString() }), ...(live === null ? {} : { live }) };
}

/** What was typed is stored; that its count reaches the issue property later must not make it look lost. */
async function propertyFollows(app: App, session: PanelSession): Promise<void> {
  try {
    await schedulePropertyWrite(app, session.issueId);
  } catch (error) {
    logFailure('property-follows', error, app.ids.next());
  }
}
