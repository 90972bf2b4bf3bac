/** Changes what people agreed on around the meetings: the stage follows, and a closed model stays as it is. */
import { AppError } from '../domain/app-error.ts';
import type { IssueId } from '../domain/ids.ts';
import type { ProcessRules } from '../domain/model-process.ts';
import type { ModelRecord } from '../domain/model.ts';
import { restaged } from '../domain/stage.ts';
import { changeModel } from './change-model.ts';
import type { Clock, Models, RulesStore } from './ports.ts';

export interface ProcessDeps {
  models: Models;
  clock: Clock;
  rules: Pick<RulesStore, 'read'>;
}

/**
 * @param decide the record as it should be, from the one that is there; null leaves it as it is
 * @throws AppError INVALID for a closed model, NOT_FOUND where the issue has none
 */
export async function changeProcess(
  deps: ProcessDeps,
  id: IssueId,
  decide: (model: ModelRecord, rules: ProcessRules) => ModelRecord | null,
): Promise<ModelRecord> {
  const { content } = await deps.rules.read();
  return changeModel(deps.models, id, (current) => {
    if (current.stage === 'closed') throw new AppError('INVALID', 'errors.modelClosed');
    const next = decide(current, content);
    return next === null ? null : { record: restaged(current, next, content.sizes) };
  });
}
