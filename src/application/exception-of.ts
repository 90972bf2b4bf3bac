/** Finds an exception by its id, in storage or among those of one recommendation. */
import { AppError } from '../domain/app-error.ts';
import type { ExceptionId, IssueId } from '../domain/ids.ts';
import type { Exception } from '../domain/item.ts';
import type { Case } from './change-case.ts';
import { ofKind } from './of-kind.ts';
import type { Models } from './ports.ts';

/** @throws AppError NOT_FOUND where this model has none with this id */
export async function readException(models: Models, modelId: IssueId, id: ExceptionId): Promise<Exception> {
  const item = await models.readItem(modelId, id);
  if (item === null) throw noException(id);
  return ofKind('exception')(item);
}

/** @throws AppError NOT_FOUND as above */
export function exceptionIn({ exceptions }: Case, id: ExceptionId): Exception {
  const found = exceptions.find((one) => one.id === id);
  if (found === undefined) throw noException(id);
  return found;
}

function noException(id: ExceptionId): AppError {
  return new AppError('NOT_FOUND', 'errors.noSuchItem', { params: { id }, field: 'id' });
}
