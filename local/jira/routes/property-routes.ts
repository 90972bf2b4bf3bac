/** Entity properties of an issue. */
import {
  checkProperty,
  deleteProperty,
  noSuchProperty,
  requirePropertyEdit,
  storeProperty,
} from '../properties/write-property.ts';
import { restUrl } from '../render/site-refs.ts';
import { param } from '../site/jira-site.ts';
import { noContent, ok, read, write } from './route.ts';
import type { Route } from './route.ts';
import { issueInPath } from './visible-issue.ts';

const PROPERTIES = '/rest/api/3/issue/:issueIdOrKey/properties';

export const PROPERTY_ROUTES: readonly Route[] = [
  read('read:jira-work', PROPERTIES, (call) => {
    const issue = issueInPath(call);
    return ok({
      keys: Object.keys(call.site.store.properties.ofIssue(issue.id)).map((key) => ({
        self: restUrl(call.site, `issue/${issue.id}/properties/${encodeURIComponent(key)}`),
        key,
      })),
    });
  }),
  read('read:jira-work', `${PROPERTIES}/:propertyKey`, (call) => {
    const issue = issueInPath(call);
    const key = param(call, 'propertyKey');
    const property = call.site.store.properties.get(issue.id, key);
    if (property === undefined) throw noSuchProperty(key);
    return ok({ key, value: property.value });
  }),
  write('PUT', `${PROPERTIES}/:propertyKey`, (call) => {
    const issue = issueInPath(call);
    requirePropertyEdit(call, issue);
    const property = checkProperty({ key: param(call, 'propertyKey'), value: call.body });
    return { status: storeProperty(call, issue, property) ? 201 : 200, headers: {}, body: undefined };
  }),
  write('DELETE', `${PROPERTIES}/:propertyKey`, (call) => {
    const issue = issueInPath(call);
    requirePropertyEdit(call, issue);
    deleteProperty(call, issue, param(call, 'propertyKey'));
    return noContent();
  }),
];
