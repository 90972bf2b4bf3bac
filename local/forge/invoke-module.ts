/** What the bridge's `invoke` does: sizes, rates, the module's resolver function, and the shape of the answer. */
import type { Clock, InvocationAnswer, Manifest, ModuleInvocation } from '../parts.ts';
import type { Identity } from './identity.ts';
import { extensionAri } from './identity.ts';
import type { PlatformLimits } from './limits.ts';
import { isRecord, moduleByKey, resolverFunctionOf } from './manifest.ts';
import type { RateWindow } from './rate-window.ts';
import { createRateWindow } from './rate-window.ts';
import type { Runner } from './runner.ts';
import { secondsOf } from './time-limit.ts';

/** What invoking needs. */
export interface InvokeParts {
  manifest: Manifest;
  identity: Identity;
  clock: Clock;
  limits: PlatformLimits;
  runner: Runner;
  siteUrl: () => string;
  /** Milliseconds an invocation takes on its way. */
  latency: () => number;
}

/** Runs the resolver function of a module as a person. */
export function createInvokeModule(parts: InvokeParts): (args: ModuleInvocation) => Promise<InvocationAnswer> {
  const allow = createAllowance(parts);
  return async (args) => {
    const found = moduleByKey(parts.manifest, args.moduleKey);
    const functionKey = found ? resolverFunctionOf(found.module) : null;
    if (!found || functionKey === null) return refused(404, `The module "${args.moduleKey}" has no resolver`);
    const call = { functionKey: args.functionKey, payload: args.payload };
    const size = Buffer.byteLength(JSON.stringify(call));
    if (size > parts.limits.invokeRequestBytes) {
      return refused(
        413,
        `The request has ${String(size)} bytes, at most ${String(parts.limits.invokeRequestBytes)} are allowed`,
      );
    }
    const limited = allow(args.accountId);
    if (limited) return limited;
    await pause(parts.latency());
    const extension = isRecord(args.context['extension']) ? args.context['extension'] : {};
    const result = await parts.runner.run({
      functionKey,
      cause: `invoke:${args.functionKey}`,
      module: { type: found.type, key: args.moduleKey },
      accountId: args.accountId,
      // Through JSON, as on its way to the function: undefined members are gone.
      payload: JSON.parse(
        JSON.stringify({ call, context: { ...frontEndContext(parts, args.moduleKey), ...args.context } }),
      ) as unknown,
      depth: 0,
      chain: 0,
      extension,
      retryable: false,
      seconds: secondsOf(parts.manifest, functionKey, parts.limits),
    });
    switch (result.outcome) {
      case 'ok':
      case 'retry':
        return answer(result.value, parts.limits);
      case 'error':
        return refused(500, result.message);
      case 'timeout':
        return refused(504, 'Function execution timed out');
      case 'crash':
        return refused(502, 'The function could not be completed');
    }
  };
}

/** What every front end says of itself; a client can say anything else, and the resolver gets what it says. */
function frontEndContext({ identity, siteUrl }: InvokeParts, moduleKey: string): Record<string, unknown> {
  return {
    cloudId: identity.cloudId,
    localId: extensionAri(identity, moduleKey),
    environmentId: identity.environmentId,
    environmentType: 'DEVELOPMENT',
    moduleKey,
    siteUrl: siteUrl(),
  };
}

function answer(value: unknown, limits: PlatformLimits): InvocationAnswer {
  // An undefined result reaches the client as an empty object (ECO-277).
  const text = value === undefined ? '{}' : JSON.stringify(value);
  const size = Buffer.byteLength(text);
  if (size > limits.invokeResponseBytes)
    return refused(
      413,
      `The response has ${String(size)} bytes, at most ${String(limits.invokeResponseBytes)} are allowed`,
    );
  return { ok: true, body: JSON.parse(text) as unknown };
}

function createAllowance({ clock, limits }: InvokeParts): (accountId: string) => InvocationAnswer | null {
  const minute = createRateWindow(clock, 60_000, limits.invocationsPerMinute);
  const second = createRateWindow(clock, 1000, limits.invocationsPerSecond);
  const users = new Map<string, RateWindow>();
  return (accountId) => {
    const user = users.get(accountId) ?? createRateWindow(clock, 60_000, limits.invocationsPerMinutePerUser);
    users.set(accountId, user);
    const windows = [minute, second, user];
    if (windows.some((window) => window.left() < 1))
      return refused(429, 'Limits for the current installation have been exceeded');
    for (const window of windows) window.spend(1);
    return null;
  };
}

/** The sentence that Jira's front end puts before every reason. */
function refused(status: number, reason: string): InvocationAnswer {
  return { ok: false, status, message: `There was an error invoking the function - ${reason}` };
}

async function pause(ms: number): Promise<void> {
  if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms));
}
