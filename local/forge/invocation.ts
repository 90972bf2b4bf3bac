/** One run of an app function: what was asked for, what it is allowed to reach, and whether it is still alive. */
import type { RecordedInvocation } from '../parts.ts';

/** What starts a function. */
export interface FunctionRun {
  functionKey: string;
  /** As `/_local/invocations` names it: an event name, `invoke:…`, `schedule:…` or `queue:…`. */
  cause: string;
  module: { type: string; key: string };
  /** The person in front of the screen; null for events, queues and schedules, where `asUser` is refused. */
  accountId: string | null;
  /** First argument of the handler. */
  payload: unknown;
  /** How many queue pushes led here, one from the other. */
  depth: number;
  /** Product events that led here, each caused by the function before it. */
  chain: number;
  /** What the front end says it shows; null where there is none, so that channels of an issue are out of reach. */
  extension: Record<string, unknown> | null;
  /** Whether a returned `InvocationError` asks for another delivery. */
  retryable: boolean;
  seconds: number;
}

/** How a run ended. `retry` is a returned `InvocationError`, with what it returned. */
export type RunResult =
  | { outcome: 'ok'; value: unknown }
  | { outcome: 'retry'; value: unknown }
  | { outcome: 'error'; message: string }
  | { outcome: 'timeout' | 'crash' };

/** A function while it runs. */
export interface LiveInvocation {
  readonly id: string;
  readonly run: FunctionRun;
  readonly record: RecordedInvocation;
  /** `__forge_runtime__` for this run. */
  readonly runtime: unknown;
  /** `__forge_fetch__` for this run. */
  readonly fetch: (target: unknown, path: unknown, init: unknown) => Promise<Response>;
  /** Once true, nothing this run still tries takes effect or gets an answer. */
  ended: boolean;
  /** Outgoing calls made so far. */
  calls: number;
  /** Jira points spent so far. */
  points: number;
  /** Ends the run as the platform would, without a word to the app. */
  die(outcome: 'timeout' | 'crash'): void;
}
