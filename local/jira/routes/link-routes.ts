/** Links between issues, and their types. */
import { notFound } from '../jira-error.ts';
import { asId, asRecord } from '../json.ts';
import { deleteLink, linkIssues, requireLink } from '../links/write-link.ts';
import { renderLink } from '../render/render-link.ts';
import { renderLinkType } from '../render/site-refs.ts';
import { param } from '../site/jira-site.ts';
import type { Call } from '../site/jira-site.ts';
import { created, noContent, ok, read, write } from './route.ts';
import type { Route } from './route.ts';

export const LINK_ROUTES: readonly Route[] = [
  {
    ...write('POST', '/rest/api/3/issueLink', (call) => {
      linkIssues(call, call.body);
      return created();
    }),
    writtenIssues: bodyEnds,
  },
  read('read:jira-work', '/rest/api/3/issueLink/:linkId', (call) => {
    const { link, ends } = requireLink(call, param(call, 'linkId'));
    return ok(renderLink(call, link, ends));
  }),
  {
    ...write('DELETE', '/rest/api/3/issueLink/:linkId', (call) => {
      const { link, ends } = requireLink(call, param(call, 'linkId'));
      deleteLink(call, link, ends);
      return noContent();
    }),
    writtenIssues: (call) => {
      const link = call.site.store.links.byId(Number(param(call, 'linkId')));
      return link === null ? [] : [link.sourceId, link.destinationId];
    },
  },
  read('read:jira-work', '/rest/api/3/issueLinkType', ({ site }) =>
    ok({ issueLinkTypes: site.catalogue.linkTypes.map((type) => renderLinkType(site, type)) }),
  ),
  read('read:jira-work', '/rest/api/3/issueLinkType/:id', (call) => {
    const type = call.site.catalogue.linkTypes.find((one) => one.id === param(call, 'id'));
    if (type === undefined) throw notFound(`No issue link type with id '${param(call, 'id')}' found.`);
    return ok(renderLinkType(call.site, type));
  }),
];

function bodyEnds(call: Call): number[] {
  const body = asRecord(call.body);
  return ['inwardIssue', 'outwardIssue'].flatMap((end) => {
    const named = asRecord(body?.[end]);
    const idOrKey = asId(named?.['id']) ?? asId(named?.['key']);
    const issue = idOrKey === null ? null : call.site.store.issues.byIdOrKey(idOrKey);
    return issue === null ? [] : [issue.id];
  });
}
