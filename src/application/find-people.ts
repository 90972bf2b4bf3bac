/** Finds people by name, as the person: Jira decides whom they may see. */
import { AppError } from '../domain/app-error.ts';
import type { FoundPerson } from './ports.ts';
import type { SiteJira } from './ports/site-jira.ts';

/** @throws AppError FORBIDDEN, with the permission that is missing */
export async function findPeople(siteAsUser: Pick<SiteJira, 'findPeople'>, query: string): Promise<FoundPerson[]> {
  try {
    return await siteAsUser.findPeople(query);
  } catch (error) {
    if (error instanceof AppError && error.code === 'FORBIDDEN') throw new AppError('FORBIDDEN', 'errors.browseUsers');
    throw error;
  }
}
