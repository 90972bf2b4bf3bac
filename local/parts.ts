/**
 * The seams between the services of the local host: what one folder of `local/` may know about another.
 * Each service gets the shared database, the clock and the other parts it needs as arguments.
 */
import type { DatabaseSync } from 'node:sqlite';

/** Time as the host sees it. Runs with the machine's clock plus an offset that only `advance` changes. */
export interface Clock {
  /** Milliseconds since the epoch, host time. */
  now(): number;
  advance(ms: number): void;
}

/** Who makes a request to Jira. `accountId: null` without an app is an anonymous request. */
export interface Actor {
  accountId: string | null;
  /**
   * Set when the call comes through the app: what the app is allowed to do at all. `as` says whether the app acts
   * as itself (`app`) or for the person in `accountId` (`user`). Absent for a person's or script's own REST call.
   */
  app?: { as: 'app' | 'user'; scopes: readonly string[] };
}

export interface JiraRequest {
  method: string;
  /** Path with query, starting at `/rest/`. */
  path: string;
  /** Header names in lower case. */
  headers: Readonly<Record<string, string>>;
  /** The parsed JSON body; `undefined` when there was none. */
  body: unknown;
  actor: Actor;
}

export interface JiraResponse {
  status: number;
  headers: Record<string, string>;
  /** To be sent as JSON; `undefined` for an empty body. */
  body: unknown;
}

/** A product event as Jira hands it to Forge, before any trigger filter. */
export interface ProductEvent {
  /** For example `avi:jira:created:issue`. */
  eventType: string;
  /** The whole body a function would get, `selfGenerated` included. */
  body: Record<string, unknown>;
}

export interface JiraUser {
  accountId: string;
  emailAddress: string;
  displayName: string;
  active: boolean;
  accountType: 'atlassian' | 'app';
}

/** Jira Cloud as far as the host emulates it. */
export interface Jira {
  /** Answers one REST request. Never throws for bad input: that is a 4xx answer. */
  handle(request: JiraRequest): Promise<JiraResponse>;
  /** Called once per product event, in order, after the write that caused it is stored. */
  onEvent(listener: (event: ProductEvent) => void): void;
  /** Makes everything written so far visible to search, as if Jira's index had caught up. */
  flushIndex(): void;
  /** Whether an administrator shows a panel of the app on every issue of a project; null where nobody has said. */
  panelPin?(projectId: string, moduleKey: string): boolean | null;
  /** The person behind an e-mail address (Basic auth, "View as"); null when unknown. */
  userByEmail(email: string): JiraUser | null;
  users(): JiraUser[];
  /** Points the request would cost out of the app's hourly pool, and the classic scope it needs (null: none). */
  cost(request: JiraRequest, response: JiraResponse): number;
}

/** One outgoing call of an app function, as `/_local/invocations` lists it. */
export interface RecordedCall {
  to: 'jira' | 'storage' | 'queue' | 'realtime';
  as: 'app' | 'user' | null;
  method: string;
  path: string;
  status: number;
  ms: number;
}

/** One function invocation, as `/_local/invocations` lists it. */
export interface RecordedInvocation {
  function: string;
  cause: string;
  ms: number;
  outcome: string;
  calls: RecordedCall[];
}

/** What every service of the host is built from. */
export interface HostBase {
  db: DatabaseSync;
  clock: Clock;
  /** The site's own address, for links in REST bodies: `http://localhost:8080`. */
  siteUrl: () => string;
}

/** The app under test, as the site and the control endpoints reach it. */
export interface AppHost {
  /** `manifest.yml`, parsed. */
  manifest: Manifest;
  /** Absolute folder of the built app (`dist/`), and the manifest's folder, for resources. */
  appDir: string;
  ids: { appId: string; environmentId: string; cloudId: string; installationId: string };
  /** What the bridge's `invoke` does: runs the module's resolver function as this person. */
  invoke(args: ModuleInvocation): Promise<InvocationAnswer>;
  /** Listens on a realtime channel; the answer ends the subscription. */
  subscribe(args: RealtimeSubscription): Promise<{ unsubscribe(): void }>;
  publish(args: RealtimePublication): Promise<{ eventId: string | null; eventTimestamp: string | null }>;
}

export interface ModuleInvocation {
  moduleKey: string;
  functionKey: string;
  payload: unknown;
  accountId: string;
  /** `context.extension` and what else the front end claims: what the client may spoof, it may spoof here too. */
  context: Record<string, unknown>;
}

/** `ok: false` is what rejects the bridge's promise. */
export type InvocationAnswer = { ok: true; body: unknown } | { ok: false; status: number; message: string };

export interface RealtimeSubscription {
  channel: string;
  isGlobal: boolean;
  token: string | null;
  /** Identity of a scoped channel: module and issue, or what `contextOverrides` name. */
  scope: string;
  replaySeconds?: number;
  onEvent: (payload: unknown) => void;
}

export interface RealtimePublication {
  channel: string;
  isGlobal: boolean;
  token: string | null;
  scope: string;
  payload: unknown;
}

/** The parts of a Forge manifest that the host reads; everything else is kept as it is. */
export interface Manifest {
  app: { id: string; runtime: { name: string }; package?: { path?: string }; storage?: { entities?: EntitySchema[] } };
  modules: Record<string, ManifestModule[]>;
  resources?: { key: string; path: string; entry?: Record<string, string> }[];
  permissions?: { scopes?: string[] | Record<string, unknown>; content?: Record<string, string[]>; external?: unknown };
  translations?: {
    resources: { key: string; path: string }[];
    fallback: { default: string; [locale: string]: string | string[] };
  };
}

export type ManifestModule = { key: string } & Record<string, unknown>;

export interface EntitySchema {
  name: string;
  attributes: Record<string, { type: 'string' | 'boolean' | 'float' | 'integer' | 'any' }>;
  indexes?: (string | { name: string; range: string[]; partition?: string[] })[];
}
