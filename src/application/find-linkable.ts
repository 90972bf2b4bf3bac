/** Finds tickets that could be linked, as the person: nothing is found that they do not see. */
import { issueKeyIn } from '../domain/issue-key.ts';
import type { FilingJira, KnownTicket } from './ports/filing-jira.ts';
import type { Session } from './session.ts';

/** A key or an address names one ticket, anything else is looked for in summaries. One call. */
export async function findLinkable(jira: FilingJira, session: Session, text: string): Promise<KnownTicket[]> {
  const key = issueKeyIn(text);
  const named = key === null ? null : await jira.ticket(key);
  const found = key === null ? await jira.ticketsNamed(text) : named === null ? [] : [named];
  return found.filter((one) => one.id !== session.issueId);
}
