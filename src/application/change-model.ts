/** Changes a model's directory while others write too: reads, decides, writes on condition, and starts over when beaten. */
import { AppError } from '../domain/app-error.ts';
import type { IssueId } from '../domain/ids.ts';
import type { ModelRecord } from '../domain/model.ts';
import type { Change, Models } from './ports.ts';
import { lost, untilWritten } from './until-written.ts';

/** Eight people adding at once lose a race now and then, never ten in a row. */
const attempts = 10;

export interface ModelChange {
  /** The directory as it should be; its rev is counted here. */
  record: ModelRecord;
  /** Written in the same transaction. */
  also?: readonly Change[];
}

/**
 * @param decide what to write, from the record as it is now; null leaves everything as it is
 * @throws AppError NOT_FOUND when the issue has no model, UNAVAILABLE when others keep winning
 */
export async function changeModel(
  models: Models,
  id: IssueId,
  decide: (model: ModelRecord) => ModelChange | null,
): Promise<ModelRecord> {
  return untilWritten(attempts, async () => {
    const model = await models.read(id);
    if (model === null) throw new AppError('NOT_FOUND', 'errors.notSized');
    const change = decide(model);
    if (change === null) return model;
    const record = { ...change.record, rev: model.rev + 1 };
    if (await models.transact([{ write: 'model', record, expectedRev: model.rev }, ...(change.also ?? [])]))
      return record;
    return lost;
  });
}
