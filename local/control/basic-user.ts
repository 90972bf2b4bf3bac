/** Basic authentication as the local host takes it: an e-mail address with any password is that person. */
import type { Jira, JiraUser } from '../parts.ts';

/** Null for a missing or unreadable header and for people nobody knows. */
export function basicUser(jira: Jira, header: string | undefined): JiraUser | null {
  const encoded = /^Basic\s+(.+)$/i.exec(header ?? '')?.[1];
  if (encoded === undefined) return null;
  const [email = ''] = Buffer.from(encoded, 'base64').toString('utf8').split(':');
  return jira.userByEmail(email);
}
