/** What the panel is shown of a model: the directory without what only the server needs. */
import type { OpenModel } from '../application/ports.ts';
import type { Session } from '../application/session.ts';
import type { GlanceView } from '../contract/glance.ts';
import type { ModelView, PanelView } from '../contract/panel.ts';
import { pushedBackOn } from '../domain/agreement.ts';
import { stageNow } from '../domain/go-live.ts';
import type { ProcessRules } from '../domain/model-process.ts';
import type { ModelRecord } from '../domain/model.ts';
import { progressOf } from '../domain/progress.ts';

export function modelViewOf(model: ModelRecord): ModelView {
  const { comment: _comment, recentRequests: _recentRequests, ...view } = model;
  return view;
}

export function panelViewOf(
  session: Session & { unlicensed?: boolean },
  open: OpenModel | null,
  { sizes, questions }: ProcessRules,
): PanelView {
  return {
    accountId: session.accountId,
    issue: { id: session.issueId, key: open?.model.issueKey ?? '' },
    access: [...session.access],
    model: open === null ? null : modelViewOf(open.model),
    items: open?.items ?? [],
    rules: { sizes, questions },
    unreadable: open?.unreadable ?? [],
    ...(session.unlicensed === true ? { unlicensed: true } : {}),
  };
}

/** What the row shows is what search knows, from the records as they are now. */
/** @param today ISO date in UTC */
export function glanceOf(open: OpenModel | null, today: string): GlanceView {
  if (open === null) return { model: null };
  const recommendations = open.items.filter((one) => one.kind === 'recommendation');
  const { size, sizeSetBy } = open.model;
  const stage = stageNow(open.model, open.items, today);
  const progress = progressOf(recommendations);
  const counts = { recommendations: recommendations.length, pushedBack: pushedBackOn(recommendations).length };
  return { model: { size, stage, progress, ...counts, setByHand: Boolean(sizeSetBy) } };
}
