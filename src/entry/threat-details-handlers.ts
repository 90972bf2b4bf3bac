/** Handlers of the panel for what a threat says beyond its text, and for assumptions: a use case each. */
import type { App } from '../app.ts';
import { addAssumption } from '../application/add-assumption.ts';
import type { Added } from '../application/add-item.ts';
import { linkAssumption, settleAssumption } from '../application/edit-assumption.ts';
import { editThreat } from '../application/edit-threat.ts';
import { sayCovered } from '../application/say-covered.ts';
import { setDisposition } from '../application/set-disposition.ts';
import type { HandlersFor } from '../contract/contract.ts';
import type { ModelView } from '../contract/model-view.ts';
import type { ThreatDetailsContract } from '../contract/threat-details.ts';
import type { Item } from '../domain/item.ts';
import type { PanelSession } from './panel-door.ts';

interface Followed {
  added<T extends Item>(session: PanelSession, adding: Promise<Added<T>>): Promise<{ item: T; model: ModelView }>;
}

export function threatDetailsHandlers(app: App, { added }: Followed): HandlersFor<ThreatDetailsContract, PanelSession> {
  return {
    editThreat: (session, input) => editThreat(app, session, input),
    setDisposition: (session, input) => setDisposition(app, session, input),
    sayCovered: (session, input) => sayCovered(app, session, input),
    addAssumption: (session, input) => added(session, addAssumption(app, session, input)),
    settleAssumption: (session, input) => settleAssumption(app, session, input),
    linkAssumption: (session, input) => linkAssumption(app, session, input),
  };
}
