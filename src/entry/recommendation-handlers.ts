/** Handlers of the panel for what a recommendation answers, and for what people think of its priority. */
import type { App } from '../app.ts';
import { agreeOnPriority } from '../application/agree-on-priority.ts';
import { mapThreats } from '../application/map-threats.ts';
import type { HandlersFor } from '../contract/contract.ts';
import type { RecommendationsContract } from '../contract/recommendations.ts';
import type { PanelSession } from './panel-door.ts';

interface Followed {
  /** The issue property follows what was changed. */
  followed<T>(session: PanelSession, changing: Promise<T>): Promise<T>;
}

export function recommendationHandlers(
  app: App,
  { followed }: Followed,
): HandlersFor<RecommendationsContract, PanelSession> {
  return {
    mapThreats: (session, input) => mapThreats(app, session, input),
    agreeOnPriority: (session, input) => followed(session, agreeOnPriority(app, session, input)),
  };
}
