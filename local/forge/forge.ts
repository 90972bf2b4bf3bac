/** What the Forge platform of one host is built from, and what it offers to the host and its controls. */
import type { AppHost, HostBase, Jira, RecordedCall, RecordedInvocation } from '../parts.ts';
import type { AppLogLine } from './app-console.ts';
import type { Dispatcher } from './dispatcher.ts';
import type { FaultSource } from './fault-source.ts';
import type { JiraProxy } from './jira-proxy.ts';
import type { License } from './runtime.ts';
import type { PlatformLimits } from './limits.ts';
import type { Schedule, Schedules } from './schedule/schedules.ts';

/** What the platform is built from. */
export interface ForgeParts extends HostBase {
  jira: Jira;
  /** Absolute folder with `manifest.yml`. */
  appDir: string;
  limits: PlatformLimits;
  /** As for a paid production installation; a development environment has none. */
  license?: License;
  faults: FaultSource;
  /** How long queries of the store stay behind single keys. */
  queryLagMs: number;
  /** Hears of every call that a function makes, with the size of what it sends. */
  onSent?: ((call: SentCall) => void) | undefined;
  /** Lines the app writes. */
  onLine: (line: AppLogLine) => void;
  /** What the platform itself has to say. */
  log: (text: string) => void;
}

/** One call of a function, as it leaves. */
export interface SentCall {
  to: RecordedCall['to'];
  path: string;
  bytes: number;
}

/** The platform. */
export interface Forge extends AppHost {
  dispatcher: Dispatcher;
  schedules: Schedules;
  /** Runs one scheduled trigger now. */
  runSchedule(schedule: Schedule): Promise<void>;
  invocations(): RecordedInvocation[];
  /** Resolves when no function runs, whatever started it. */
  idle(): Promise<void>;
  flushIndex(): void;
  pool: JiraProxy['pool'];
  close(): void;
}
