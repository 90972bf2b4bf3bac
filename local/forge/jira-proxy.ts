/** Jira below `@forge/api`: as the app or as the person in front of the screen, out of the hourly pool of points. */
import type { Clock, Jira, JiraResponse, Manifest } from '../parts.ts';
import type { LiveInvocation } from './invocation.ts';
import type { PlatformLimits } from './limits.ts';
import { impersonationScopesOf, scopesOf } from './manifest.ts';
import type { OutgoingCall } from './outgoing-call.ts';
import type { ServiceAnswer } from './service-answer.ts';
import { createRateWindow } from './rate-window.ts';
import type { RateWindow } from './rate-window.ts';
import type { Actor } from '../parts.ts';

/** What the proxy needs. */
export interface JiraProxyParts {
  jira: Jira;
  manifest: Manifest;
  clock: Clock;
  limits: PlatformLimits;
}

/** The proxy, and how much of this hour's pool is spent. */
export interface JiraProxy {
  handle(call: OutgoingCall, invocation: LiveInvocation): Promise<ServiceAnswer>;
  pool(): { limit: number; remaining: number; resetsAt: string };
}

export function createJiraProxy({ jira, manifest, clock, limits }: JiraProxyParts): JiraProxy {
  const pool = createRateWindow(clock, 3_600_000, limits.jiraPointsPerHour);
  const rateHeaders = () => describePool(pool, limits.jiraPointsPerHour);
  const handle = async (call: OutgoingCall, invocation: LiveInvocation): Promise<ServiceAnswer> => {
    const actor = actorOf(call, invocation, manifest);
    if (!actor) return needsAuthentication();
    if (pool.left() <= 0) return quotaExceeded(pool.resetsAt() - clock.now(), rateHeaders());
    const body = bodyOf(call);
    if ('refused' in body) return body.refused;
    const request = { method: call.method, path: call.path, headers: call.headers, body: body.value, actor };
    const response: JiraResponse = await jira.handle(request);
    const points = jira.cost(request, response);
    pool.spend(points);
    invocation.points += points;
    return { ...response, headers: { ...response.headers, ...rateHeaders() } };
  };
  const pooled = () => ({
    limit: limits.jiraPointsPerHour,
    remaining: pool.left(),
    resetsAt: new Date(pool.resetsAt()).toISOString(),
  });
  return { handle, pool: pooled };
}

/** Null where there is nobody to act for. */
function actorOf(call: OutgoingCall, invocation: LiveInvocation, manifest: Manifest): Actor | null {
  if (call.as === 'app') return { accountId: null, app: { as: 'app', scopes: scopesOf(manifest) } };
  if (call.as !== 'user') return null;
  if (call.accountId !== null) {
    const scopes = impersonationScopesOf(manifest);
    return scopes.length === 0 ? null : { accountId: call.accountId, app: { as: 'user', scopes } };
  }
  const { accountId } = invocation.run;
  return accountId === null ? null : { accountId, app: { as: 'user', scopes: scopesOf(manifest) } };
}

function bodyOf(call: OutgoingCall): { value: unknown } | { refused: ServiceAnswer } {
  if (call.text === null) return { value: undefined };
  if (!(call.headers['content-type'] ?? '').startsWith('application/json')) return { refused: { status: 415 } };
  try {
    return { value: JSON.parse(call.text) as unknown };
  } catch {
    const errorMessages = ['There was an error parsing JSON. Check that your request body is valid.'];
    return { refused: { status: 400, body: { errorMessages, errors: {} } } };
  }
}

function needsAuthentication(): ServiceAnswer {
  return { status: 401, headers: { 'forge-proxy-error': 'NEEDS_AUTHENTICATION_ERR' } };
}

function quotaExceeded(waitMs: number, headers: Record<string, string>): ServiceAnswer {
  const extra = { 'retry-after': String(Math.ceil(waitMs / 1000)), 'ratelimit-reason': 'jira-quota-global-based' };
  return {
    status: 429,
    headers: { ...headers, ...extra },
    body: { errorMessages: ['Rate limit exceeded.'], errors: {} },
  };
}

function describePool(pool: RateWindow, limit: number): Record<string, string> {
  const remaining = Math.max(0, pool.left());
  return {
    'x-ratelimit-limit': String(limit),
    'x-ratelimit-remaining': String(remaining),
    'x-ratelimit-reset': new Date(pool.resetsAt()).toISOString(),
    'x-ratelimit-nearlimit': String(remaining < limit / 5),
  };
}
