/** Without an active licence a person keeps reading, and nothing else, whatever Jira and the grant allow. */
import type { Session } from '../application/session.ts';
import { AppError } from '../domain/app-error.ts';
import type { Admission, Asking } from './serve.ts';

/** @throws AppError FORBIDDEN for any operation that does more than read */
export function withinLicence<S extends Session>(
  admission: Admission<S>,
  { caller, operation }: Asking,
): Admission<S & { unlicensed: boolean }> {
  const unlicensed = caller.unlicensed === true;
  if (unlicensed && operation.access !== 'view') throw new AppError('FORBIDDEN', 'errors.unlicensed');
  const access: Session['access'] = unlicensed ? new Set(['view']) : admission.session.access;
  return { ...admission, session: { ...admission.session, access, unlicensed } };
}
