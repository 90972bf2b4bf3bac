/** Runs app functions: time limits, crashes, what is recorded of each, and what is still under way. */
import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import type { RecordedInvocation } from '../parts.ts';
import { withInvocation } from './globals.ts';
import type { FunctionRun, LiveInvocation, RunResult } from './invocation.ts';
import { isRecord } from './manifest.ts';

/** What the runner needs. */
export interface RunnerParts {
  /** The handler of a function key. */
  handler: (functionKey: string) => (payload: unknown, context: unknown) => unknown;
  context: (accountId: string | null) => Record<string, unknown>;
  runtime: (run: FunctionRun & { id: string }, remainingMs: () => number) => unknown;
  send: (invocation: LiveInvocation, request: { target: unknown; path: unknown; init: unknown }) => Promise<Response>;
  /** Called when a run is over. */
  onEnd: (invocation: LiveInvocation) => void;
}

/** Runs functions and remembers every run. */
export interface Runner {
  run(run: FunctionRun): Promise<RunResult>;
  /** Every run since the host started, oldest first. */
  records(): RecordedInvocation[];
  /** Resolves when nothing runs. */
  idle(): Promise<void>;
  /** Ends everything that still runs. */
  close(): void;
}

export function createRunner(parts: RunnerParts): Runner {
  const records: RecordedInvocation[] = [];
  const active = new Set<Promise<unknown>>();
  const live = new Set<LiveInvocation>();
  const run = async (asked: FunctionRun): Promise<RunResult> => {
    const record: RecordedInvocation = {
      function: asked.functionKey,
      cause: asked.cause,
      ms: 0,
      outcome: 'running',
      calls: [],
    };
    records.push(record);
    const running = runOnce(parts, { run: asked, record, live });
    active.add(running);
    try {
      return await running;
    } finally {
      active.delete(running);
    }
  };
  const idle = async () => {
    while (active.size > 0) await Promise.all(active);
  };
  const close = () => {
    for (const invocation of live) invocation.die('crash');
  };
  return { run, idle, close, records: () => records };
}

interface Start {
  run: FunctionRun;
  record: RecordedInvocation;
  live: Set<LiveInvocation>;
}

async function runOnce(parts: RunnerParts, { run, record, live }: Start): Promise<RunResult> {
  const started = performance.now();
  let end: (result: RunResult) => void = () => undefined;
  const died = new Promise<RunResult>((resolve) => {
    end = resolve;
  });
  const id = randomUUID();
  const remaining = () => Math.max(0, Math.round(run.seconds * 1000 - (performance.now() - started)));
  const invocation: LiveInvocation = {
    id,
    run,
    record,
    runtime: parts.runtime({ ...run, id }, remaining),
    fetch: (target, path, init) => parts.send(invocation, { target, path, init }),
    ended: false,
    calls: 0,
    points: 0,
    die: (outcome) => {
      invocation.ended = true;
      end({ outcome });
    },
  };
  live.add(invocation);
  const timer = setTimeout(() => invocation.die('timeout'), run.seconds * 1000);
  const result = await Promise.race([callHandler(parts, invocation), died]);
  clearTimeout(timer);
  live.delete(invocation);
  // Work left behind after the handler has answered is frozen on the platform, at best: here it ends.
  invocation.ended = true;
  record.outcome = result.outcome;
  record.ms = Math.round(performance.now() - started);
  parts.onEnd(invocation);
  return result;
}

async function callHandler(parts: RunnerParts, invocation: LiveInvocation): Promise<RunResult> {
  const { run } = invocation;
  try {
    const value: unknown = await withInvocation(invocation, async () =>
      parts.handler(run.functionKey)(structuredClone(run.payload), parts.context(run.accountId)),
    );
    return { outcome: run.retryable && isInvocationError(value) ? 'retry' : 'ok', value };
  } catch (error) {
    return { outcome: 'error', message: error instanceof Error ? error.message : String(error) };
  }
}

/** `new InvocationError()` gives a plain object with `_retry`; its class is of no help. */
export function isInvocationError(value: unknown): value is { _retry: true; retryOptions?: unknown } {
  return isRecord(value) && value['_retry'] === true;
}
