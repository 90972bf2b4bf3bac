/** What the site is made of: statuses, priorities, resolutions, fields, and the server itself. */
import { jiraTimestamp } from '../jira-time.ts';
import { notFound } from '../jira-error.ts';
import { FIELD_DETAILS } from '../render/field-details.ts';
import { customFieldDetails } from '../render/render-custom-field.ts';
import { renderPriorityDetails, renderResolution, renderStatus, renderStatusCategory } from '../render/site-refs.ts';
import { param } from '../site/jira-site.ts';
import { pageBean, readPage } from './paging.ts';
import { ok, read } from './route.ts';
import type { Route } from './route.ts';

export const SITE_ROUTES: readonly Route[] = [
  {
    ...read(null, '/rest/api/3/serverInfo', ({ site }) =>
      ok({
        baseUrl: site.siteUrl(),
        displayUrl: site.siteUrl(),
        version: '1001.0.0-SNAPSHOT',
        versionNumbers: [1001, 0, 0],
        deploymentType: 'Cloud',
        buildNumber: 100_000,
        buildDate: '2026-10-01T00:00:00.000+0000',
        serverTime: jiraTimestamp(site.clock.now()),
        scmInfo: 'local',
        serverTitle: 'Local stand-in for Jira',
        defaultLocale: { locale: 'en_US' },
        serverTimeZone: 'Etc/UTC',
      }),
    ),
    anonymous: true,
  },
  read('read:jira-work', '/rest/api/3/status', ({ site }) =>
    ok(site.catalogue.statuses.map((status) => renderStatus(site, status))),
  ),
  read('read:jira-work', '/rest/api/3/status/:idOrName', (call) => {
    const wanted = param(call, 'idOrName');
    const status = call.site.catalogue.statuses.find((one) => one.id === wanted || one.name === wanted);
    if (status === undefined) throw notFound(`No status with the id or name '${wanted}' could be found.`);
    return ok(renderStatus(call.site, status));
  }),
  read('read:jira-work', '/rest/api/3/statuscategory', ({ site }) =>
    ok(site.catalogue.statusCategories.map((category) => renderStatusCategory(site, category))),
  ),
  read('read:jira-work', '/rest/api/3/statuscategory/:idOrKey', (call) => {
    const wanted = param(call, 'idOrKey');
    const category = call.site.catalogue.statusCategories.find(
      (one) => String(one.id) === wanted || one.key === wanted,
    );
    if (category === undefined) throw notFound(`The status category with id or key '${wanted}' does not exist.`);
    return ok(renderStatusCategory(call.site, category));
  }),
  read('read:jira-work', '/rest/api/3/priority', ({ site }) =>
    ok(site.catalogue.priorities.map((priority) => renderPriorityDetails(site, priority))),
  ),
  read('read:jira-work', '/rest/api/3/priority/search', (call) =>
    ok(
      pageBean(call, call.site.catalogue.priorities, {
        page: readPage(call.query, { usual: 50, greatest: 50 }),
        render: (priority) => renderPriorityDetails(call.site, priority),
      }),
    ),
  ),
  read('read:jira-work', '/rest/api/3/priority/:id', (call) => {
    const priority = call.site.catalogue.priorities.find((one) => one.id === param(call, 'id'));
    if (priority === undefined) throw notFound(`The priority with id '${param(call, 'id')}' does not exist`);
    return ok(renderPriorityDetails(call.site, priority));
  }),
  read('read:jira-work', '/rest/api/3/resolution', ({ site }) =>
    ok(site.catalogue.resolutions.map((resolution) => renderResolution(site, resolution))),
  ),
  read('read:jira-work', '/rest/api/3/resolution/:id', (call) => {
    const resolution = call.site.catalogue.resolutions.find((one) => one.id === param(call, 'id'));
    if (resolution === undefined) throw notFound(`The resolution with id '${param(call, 'id')}' does not exist`);
    return ok(renderResolution(call.site, resolution));
  }),
  read('read:jira-work', '/rest/api/3/field', ({ site }) =>
    ok([
      ...FIELD_DETAILS.map((field) => ({
        id: field.id,
        key: field.id,
        name: field.name,
        custom: false,
        orderable: true,
        navigable: field.navigable,
        searchable: field.clauseNames.length > 0,
        clauseNames: field.clauseNames,
        schema: field.schema,
      })),
      ...site.customFields.map(customFieldDetails),
    ]),
  ),
];
