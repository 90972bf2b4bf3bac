/** How to start a local host, and what a running one offers. */
import type { DatabaseSync } from 'node:sqlite';
import type { Faults, Latency } from '../control/faults.ts';
import type { AppLogLine } from '../forge/app-console.ts';
import type { Forge, SentCall } from '../forge/forge.ts';
import type { License } from '../forge/runtime.ts';
import type { PlatformLimits } from '../forge/limits.ts';
import type { JiraOptions } from '../jira/create-jira.ts';
import type { Clock, HostBase, Jira } from '../parts.ts';

/** How to start a host. */
export interface HostOptions extends Omit<JiraOptions, 'entityProperties'> {
  /** 0 takes a free one. */
  port?: number;
  /** A file, or `:memory:`. */
  dbPath?: string;
  /** Starts from an empty database. */
  fresh?: boolean;
  /** Folder with `manifest.yml`; the project's own by default. */
  appDir?: string;
  latency?: Latency;
  /** How long the store's queries stay behind single keys, in milliseconds of host time. */
  queryLagMs?: number;
  /** Limits that a test lowers to reach them sooner. */
  limits?: Partial<PlatformLimits>;
  /** A licence as of a paid production installation. */
  license?: License;
  /** What the platform has to say: each invocation with its Jira points, dropped events, refused egress. */
  log?: (text: string) => void;
  /** What the app writes to its console. */
  onLine?: (line: AppLogLine) => void;
  /** Hears of every call that a function makes, with the size of what it sends. */
  onSent?: (call: SentCall) => void;
  /** A Jira of the test's own instead of the emulated one. */
  createJira?: (base: HostBase) => Jira;
  /** Whether the site's pages are served too; they are, unless this says no. */
  site?: boolean;
}

/** A running host. */
export interface Host {
  url: string;
  /** Whether the database was empty at the start. */
  isNew: boolean;
  db: DatabaseSync;
  clock: Clock;
  jira: Jira;
  forge: Forge;
  faults: Faults;
  /** Answers a request as the port would, without going through it. */
  fetch(request: Request): Promise<Response>;
  close(): Promise<void>;
}
