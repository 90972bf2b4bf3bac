/** Withdraws an exception, also an approved one: what was decided stays, and is open without it. */
import { AppError } from '../domain/app-error.ts';
import type { ExceptionId } from '../domain/ids.ts';
import { type CaseChanged, changeCase } from './change-case.ts';
import { exceptionIn, readException } from './exception-of.ts';
import type { Models } from './ports.ts';
import type { Session } from './session.ts';

/**
 * A repeat changes nothing.
 *
 * @throws AppError FORBIDDEN for somebody else's without decide, INVALID for what is refused or lapsed already
 */
export async function withdrawException(
  { models }: { models: Models },
  session: Session,
  { id }: { id: ExceptionId },
): Promise<CaseChanged> {
  const { recommendationId } = await readException(models, session.issueId, id);
  return changeCase(models, { modelId: session.issueId, id: recommendationId }, (found) => {
    const current = exceptionIn(found, id);
    if (current.by !== session.accountId && !session.access.has('decide')) {
      throw new AppError('FORBIDDEN', 'errors.withdrawException');
    }
    if (current.state === 'withdrawn') return null;
    if (current.state === 'refused' || current.state === 'lapsed') {
      throw new AppError('INVALID', `errors.notWaiting.${current.state}`, { params: { id }, field: 'id' });
    }
    return { exceptions: [{ item: { ...current, state: 'withdrawn' }, fields: ['state'] }] };
  });
}
