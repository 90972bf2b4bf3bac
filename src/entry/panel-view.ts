/** What the panel is shown of a model: the directory without what only the server needs. */
import type { OpenModel } from '../application/ports.ts';
import type { Session } from '../application/session.ts';
import type { GlanceView } from '../contract/glance.ts';
import type { ModelView, PanelView } from '../contract/panel.ts';
import { pushedBackOn } from '../domain/agreement.ts';
import { dayOf } from '../domain/day.ts';
import { standingOf } from '../domain/exceptions.ts';
import { stageNow } from '../domain/go-live.ts';
import type { ModelRecord } from '../domain/model.ts';
import { progressOf } from '../domain/progress.ts';
import type { Settings } from '../domain/settings.ts';
import type { TeamRules } from '../domain/team-rules.ts';

export function modelViewOf(model: ModelRecord): ModelView {
  const { comment: _comment, recentRequests: _recentRequests, ...view } = model;
  return view;
}

export function panelViewOf(
  session: Session & { unlicensed?: boolean },
  open: OpenModel | null,
  inForce: { settings: Settings; rules: TeamRules },
): PanelView {
  const { sizes, questions, exceptions } = inForce.rules.content;
  return {
    accountId: session.accountId,
    issue: { id: session.issueId, key: open?.model.issueKey ?? '' },
    access: [...session.access],
    model: open === null ? null : modelViewOf(open.model),
    items: open?.items ?? [],
    rules: { sizes, questions, exceptions, approvers: inForce.settings.approvers },
    unreadable: open?.unreadable ?? [],
    ...(session.unlicensed === true ? { unlicensed: true } : {}),
  };
}

/** What the row shows is what search knows, from the records as they are now. */
export function glanceOf(open: OpenModel | null, now: Date): GlanceView {
  if (open === null) return { model: null };
  const recommendations = open.items.filter((one) => one.kind === 'recommendation');
  const { size, sizeSetBy } = open.model;
  const today = dayOf(now);
  const stage = stageNow(open.model, open.items, today);
  const progress = progressOf(recommendations, standingOf(open.items, today));
  const counts = { recommendations: recommendations.length, pushedBack: pushedBackOn(recommendations).length };
  return { model: { size, stage, progress, ...counts, setByHand: Boolean(sizeSetBy) } };
}
