/** The changelog of one issue. */
import { renderHistory } from '../render/render-history.ts';
import { pageBean, readPage } from './paging.ts';
import { ok, read } from './route.ts';
import type { Route } from './route.ts';
import { issueInPath } from './visible-issue.ts';

export const CHANGELOG_ROUTES: readonly Route[] = [
  read('read:jira-work', '/rest/api/3/issue/:issueIdOrKey/changelog', (call) =>
    ok(
      pageBean(call, call.site.store.histories.ofIssue(issueInPath(call).id), {
        page: readPage(call.query, { usual: 100, greatest: 100 }),
        render: (history) => renderHistory(call, history),
      }),
    ),
  ),
];
