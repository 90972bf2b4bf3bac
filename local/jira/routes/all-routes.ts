/** Every endpoint that the local Jira serves. */
import { ATTACHMENT_ROUTES } from './attachment-routes.ts';
import { BULK_ISSUE_ROUTES } from './bulk-issue-routes.ts';
import { BULK_MOVE_ROUTES } from './bulk-move-routes.ts';
import { CHANGELOG_ROUTES } from './changelog-routes.ts';
import { COMMENT_ROUTES } from './comment-routes.ts';
import { CREATE_META_ROUTES } from './create-meta-routes.ts';
import { ISSUE_ROUTES } from './issue-routes.ts';
import { LINK_ROUTES } from './link-routes.ts';
import { PANEL_PIN_ROUTES } from './panel-pin-routes.ts';
import { PERMISSION_ROUTES } from './permission-routes.ts';
import { PROJECT_ROUTES } from './project-routes.ts';
import { PROPERTY_ROUTES } from './property-routes.ts';
import { REMOTE_LINK_ROUTES } from './remote-link-routes.ts';
import type { Route } from './route.ts';
import { SEARCH_ROUTES } from './search-routes.ts';
import { SITE_ROUTES } from './site-routes.ts';
import { USER_ROUTES } from './user-routes.ts';
import { WATCHER_ROUTES } from './watcher-routes.ts';

export const ALL_ROUTES: readonly Route[] = [
  ...ATTACHMENT_ROUTES,
  ...BULK_ISSUE_ROUTES,
  ...BULK_MOVE_ROUTES,
  ...CHANGELOG_ROUTES,
  ...COMMENT_ROUTES,
  ...CREATE_META_ROUTES,
  ...ISSUE_ROUTES,
  ...LINK_ROUTES,
  ...PANEL_PIN_ROUTES,
  ...PERMISSION_ROUTES,
  ...PROJECT_ROUTES,
  ...PROPERTY_ROUTES,
  ...REMOTE_LINK_ROUTES,
  ...SEARCH_ROUTES,
  ...SITE_ROUTES,
  ...USER_ROUTES,
  ...WATCHER_ROUTES,
];
