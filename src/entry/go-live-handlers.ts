/** Handlers of the panel for the go-live and for the history: a use case each. */
import type { App } from '../app.ts';
import { notifyGoLive, takeBackGoLive } from '../application/notify-go-live.ts';
import { readHistory } from '../application/read-history.ts';
import type { HandlersFor } from '../contract/contract.ts';
import type { GoLiveContract } from '../contract/go-live.ts';
import type { HistoryContract } from '../contract/history.ts';
import type { PanelSession } from './panel-door.ts';
import { modelViewOf } from './panel-view.ts';

export function goLiveHandlers(app: App): HandlersFor<GoLiveContract & HistoryContract, PanelSession> {
  const deps = async () => ({ ...app, jiraAsApp: app.jira.asApp, settings: await app.settings.read() });
  return {
    notifyGoLive: async (session) => modelViewOf(await notifyGoLive(await deps(), session)),
    takeBackGoLive: async (session, input) => modelViewOf(await takeBackGoLive(await deps(), session, input)),
    readHistory: (session, { item, cursor }) =>
      readHistory(app, session, { item: item ?? null, cursor: cursor ?? null }),
  };
}
