/** The local Jira Cloud: puts its parts together and answers requests. */
import type { HostBase, Jira, JiraRequest, JiraResponse } from '../parts.ts';
import { createAdfValidator } from './adf/adf-document.ts';
import { answerRequest } from './answer-request.ts';
import { createEventQueue } from './events/event-queue.ts';
import { pointsOf } from './points.ts';
import { ALL_ROUTES } from './routes/all-routes.ts';
import { createRouter } from './routes/router.ts';
import { createEntityPropertyIndex } from './search/entity-property-index.ts';
import { createJqlParser } from './search/jql-parser.ts';
import { createSearchIndex } from './search/search-index.ts';
import { createCatalogue } from './site/catalogue.ts';
import { type CustomFieldSpec, customFieldsOf } from './site/custom-fields.ts';
import { createDirectory } from './site/directory.ts';
import type { UserSpec } from './site/directory.ts';
import type { JiraSite } from './site/jira-site.ts';
import { createPermissions } from './site/permissions.ts';
import type { RightName } from './site/rights.ts';
import { createStore } from './store/store.ts';
import type { Store } from './store/store.ts';
import { createWriteLimits } from './write-limits.ts';

export interface JiraOptions {
  /** How long search takes to learn of a write, in milliseconds of host time. Default 2000. */
  searchLagMs?: number;
  /** Users to add, or to put in place of a resident with the same address. */
  users?: readonly UserSpec[];
  /** Fields that some projects have besides Jira's own; none when left out. */
  customFields?: readonly CustomFieldSpec[];
  /** What the app's own account may do, by project key; everything when left out. */
  appRights?: Readonly<Record<string, readonly RightName[]>>;
  /** The manifest's `jira:entityProperty` modules: what JQL can ask of issue properties. */
  entityProperties?: readonly unknown[];
}

const DEFAULT_SEARCH_LAG = 2_000;

/** Builds the local Jira on the host's database, where it keeps everything. */
export function createJira(base: HostBase, options: JiraOptions = {}): Jira {
  const site = createSite(base, options);
  const router = createRouter(ALL_ROUTES);
  const limits = createWriteLimits(base.clock);
  return {
    handle: async (request) => answerRequest({ site, router, limits }, request),
    onEvent: (listener) => {
      site.events.listen(listener);
    },
    flushIndex: () => {
      site.index.flush();
    },
    panelPin: (projectId, moduleKey) => site.store.panelPins.of(projectId, moduleKey),
    userByEmail: (email) => site.directory.byEmail(email)?.user ?? null,
    users: () => site.directory.members().map(({ user }) => user),
    cost: (request: JiraRequest, response: JiraResponse) => {
      const [pathname = ''] = request.path.split('?');
      return pointsOf(router.match(request.method.toUpperCase(), pathname)?.route ?? null, response);
    },
  };
}

function createSite(base: HostBase, options: JiraOptions): JiraSite {
  const catalogue = createCatalogue();
  const customFields = customFieldsOf(options.customFields ?? [], catalogue);
  const directory = createDirectory({
    users: options.users ?? [],
    projectKeys: catalogue.projects.map((project) => project.key),
    securityLevels: catalogue.securityLevels.map((level) => level.id),
    ...(options.appRights === undefined ? {} : { appRights: options.appRights }),
  });
  const store = createStore(base.db);
  addComponents(store, catalogue.projects);
  return {
    clock: base.clock,
    siteUrl: () => base.siteUrl().replace(/\/$/, ''),
    catalogue,
    customFields,
    directory,
    permissions: createPermissions(directory, catalogue),
    store,
    adf: createAdfValidator(),
    events: createEventQueue(),
    index: createSearchIndex({
      db: base.db,
      store,
      clock: base.clock,
      lagMs: options.searchLagMs ?? DEFAULT_SEARCH_LAG,
    }),
    propertyIndex: createEntityPropertyIndex(options.entityProperties ?? []),
    jql: createJqlParser(),
  };
}

/** The components that the projects start with, once per database. */
function addComponents(store: Store, projects: JiraSite['catalogue']['projects']): void {
  if (store.components.all().length > 0) return;
  store.transaction(() => {
    for (const project of projects) {
      for (const name of project.components)
        store.components.add({ projectId: project.id, name, description: '', lead: null });
    }
  });
}
