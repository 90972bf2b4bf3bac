/** A person who may manage sets another size, with a reason. From then on the rules leave the size alone. */
import { AppError } from '../domain/app-error.ts';
import type { ModelRecord } from '../domain/model.ts';
import type { Size } from '../domain/size.ts';
import { type SizeSetBy, withSizeChange } from '../domain/size-change.ts';
import { restaged, stageWithSize } from '../domain/stage.ts';
import { changeModel } from './change-model.ts';
import type { PropertySchedule } from './schedule-property-write.ts';
import type { Session } from './session.ts';
import { tellOfSize } from './tell-of-size.ts';
import type { TriageDeps } from './triage-issue.ts';

export interface NewSize {
  size: Size;
  reason: string;
  /** The size that the person saw; another one by now is a conflict. */
  from?: Size | undefined;
}

/**
 * The property and the one comment follow at once. A repeat of the same person's same words changes nothing, and
 * makes up for what the first try left undone.
 *
 * @throws AppError CONFLICT when somebody else set the size meanwhile, INVALID when the model has this size already
 */
export async function setSize(
  deps: TriageDeps & PropertySchedule,
  session: Session,
  wanted: NewSize,
): Promise<ModelRecord> {
  const at = deps.clock.now().toISOString();
  const { content } = await deps.rules.read();
  const model = await changeModel(deps.models, session.issueId, (current) => {
    const { size: to, reason, from = current.size } = wanted;
    if (isRepeat(current, session, wanted)) return null;
    if (from !== current.size) throw new AppError('CONFLICT', 'errors.sizeChanged', { field: 'size' });
    if (to === current.size) throw new AppError('INVALID', 'errors.sameSize', { field: 'size' });
    const sizeSetBy: SizeSetBy = { by: session.accountId, at, reason, from: current.size, to };
    return { record: restaged(current, { ...current, ...resized(current, sizeSetBy) }, content.sizes) };
  });
  await tellOfSize(deps, model);
  return model;
}

function isRepeat({ size, sizeSetBy }: ModelRecord, { accountId }: Session, wanted: NewSize): boolean {
  if (!sizeSetBy || sizeSetBy.by !== accountId || sizeSetBy.reason !== wanted.reason) return false;
  return size === wanted.size && sizeSetBy.to === wanted.size;
}

function resized(current: ModelRecord, sizeSetBy: SizeSetBy): Partial<ModelRecord> {
  const { result } = current.triage;
  const criteria = result.criteria.map(({ code }) => code);
  const captured = current.counters.L + current.counters.T > 0;
  return {
    size: sizeSetBy.to,
    sizeSetBy,
    sizeHistory: withSizeChange(current, { how: 'person', ...sizeSetBy, automatic: result.size, criteria }),
    stage: stageWithSize(current.stage, { size: sizeSetBy.to, captured }),
  };
}
