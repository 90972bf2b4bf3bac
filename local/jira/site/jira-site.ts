/** Everything a handler of the emulated Jira works with, and the call it answers. */
import type { Actor, Clock, JiraRequest } from '../../parts.ts';
import type { AdfValidator } from '../adf/adf-document.ts';
import type { EventQueue } from '../events/event-queue.ts';
import type { SearchIndex } from '../search/search-index.ts';
import type { EntityPropertyIndex } from '../search/entity-property-index.ts';
import type { JqlParser } from '../search/jql-parser.ts';
import type { Store } from '../store/store.ts';
import type { CustomField } from './custom-fields.ts';
import type { Catalogue } from './catalogue.ts';
import type { Directory } from './directory.ts';
import type { Permissions } from './permissions.ts';

export interface JiraSite {
  clock: Clock;
  /** The site's address without a slash at the end. */
  siteUrl(): string;
  catalogue: Catalogue;
  customFields: readonly CustomField[];
  directory: Directory;
  permissions: Permissions;
  store: Store;
  adf: AdfValidator;
  events: EventQueue;
  index: SearchIndex;
  propertyIndex: EntityPropertyIndex;
  jql: JqlParser;
}

/** Through whose eyes a body is written: decides what is left out. */
export interface Viewer {
  site: JiraSite;
  /** The account whose permissions count: the person's, or the app's own for `asApp`. */
  accountId: string;
  /** The call came through the app, as itself or for a person: e-mail addresses are hidden, events are its own. */
  throughApp: boolean;
}

/** One REST call on its way through a handler. */
export interface Call extends Viewer {
  request: JiraRequest;
  actor: Actor;
  params: Readonly<Record<string, string>>;
  query: URLSearchParams;
  body: unknown;
}

/** A path parameter that the route's pattern names. */
export function param(call: Call, name: string): string {
  return call.params[name] ?? '';
}
