/** A user as REST v3 shows it. E-mail addresses are left out when the call comes through an app. */
import type { JsonRecord } from '../json.ts';
import type { Viewer } from '../site/jira-site.ts';
import { avatarUrls, restUrl } from './site-refs.ts';

export function renderUser(viewer: Viewer, accountId: string): JsonRecord {
  const { site } = viewer;
  const user = site.directory.byAccountId(accountId)?.user ?? null;
  const emailAddress = user?.emailAddress ?? '';
  return {
    self: restUrl(site, `user?accountId=${encodeURIComponent(accountId)}`),
    accountId,
    accountType: user?.accountType ?? 'atlassian',
    ...(viewer.throughApp || emailAddress === '' ? {} : { emailAddress }),
    avatarUrls: avatarUrls(site, 'user', accountId),
    displayName: user?.displayName ?? 'Former user',
    active: user?.active ?? false,
    timeZone: 'Etc/UTC',
  };
}

export const renderUserOrNull = (viewer: Viewer, accountId: string | null): JsonRecord | null =>
  accountId === null ? null : renderUser(viewer, accountId);
