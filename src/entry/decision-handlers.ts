/** Handlers of the panel for decisions on recommendations and for exceptions: a use case each. */
import type { App } from '../app.ts';
import { askException } from '../application/ask-exception.ts';
import type { CaseChanged } from '../application/change-case.ts';
import { decideException } from '../application/decide-exception.ts';
import { decideRecommendation } from '../application/decide-recommendation.ts';
import { withdrawException } from '../application/withdraw-exception.ts';
import type { HandlersFor } from '../contract/contract.ts';
import type { DecisionsContract } from '../contract/decisions.ts';
import type { PanelSession } from './panel-door.ts';
import { modelViewOf } from './panel-view.ts';

interface Followed {
  /** The issue property follows what was changed. */
  followed<T>(session: PanelSession, changing: Promise<T>): Promise<T>;
}

export function decisionHandlers(app: App, { followed }: Followed): HandlersFor<DecisionsContract, PanelSession> {
  const shown = async (session: PanelSession, changing: Promise<CaseChanged>) => {
    const { items, model } = await followed(session, changing);
    return { items, model: modelViewOf(model) };
  };
  const withSettings = async () => ({ ...app, settings: await app.settings.read() });
  return {
    decideRecommendation: async (session, input) =>
      shown(session, decideRecommendation(await withSettings(), session, input)),
    askException: async (session, input) => shown(session, askException(await withSettings(), session, input)),
    decideException: async (session, input) => shown(session, decideException(await withSettings(), session, input)),
    withdrawException: (session, input) => shown(session, withdrawException(app, session, input)),
  };
}
