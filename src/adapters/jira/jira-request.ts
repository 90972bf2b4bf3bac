/** One Jira REST request, as the person or as the app: waits out short rate limits, translates errors once. */
import { type Route, asApp, asUser } from '@forge/api';
import { AppError } from '../../domain/app-error.ts';

export type JiraIdentity = 'user' | 'app';

export interface JiraCall {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  body?: unknown;
}

export interface JiraAnswer {
  status: number;
  /** `null` for an empty body. Parsed by a schema before use. */
  body: unknown;
}

export type JiraRequest = (path: Route, call?: JiraCall) => Promise<JiraAnswer>;

/** Longer waits are the caller's business: a person is told, an event is delivered again. */
const longestWaitSeconds = 3;
const tries = 3;
const defaultRetrySeconds = 5;

/**
 * Answers with 2xx, 400 and 404; what they mean depends on the endpoint.
 *
 * @throws AppError FORBIDDEN (401, 403), CONFLICT (409, 412), UNAVAILABLE (429, 5xx, no answer at all)
 */
export function jiraRequest(identity: JiraIdentity): JiraRequest {
  return async (path, call = {}) => {
    for (let attempt = 1; ; attempt += 1) {
      const response = await send(identity, path, call);
      if (response.status !== 429) return answerOf(response, call.method !== undefined && call.method !== 'GET');
      const seconds = retryAfter(response);
      if (attempt === tries || seconds > longestWaitSeconds) throw busy(seconds, false);
      await new Promise((resolve) => setTimeout(resolve, seconds * 1_000));
    }
  };
}

async function send(identity: JiraIdentity, path: Route, { method = 'GET', body }: JiraCall) {
  const headers = { Accept: 'application/json', ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) };
  const init = { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) };
  try {
    return await (identity === 'user' ? asUser() : asApp()).requestJira(path, init);
  } catch (cause) {
    if (nameOf(cause) === 'NEEDS_AUTHENTICATION_ERR') throw forbidden(cause);
    throw busy(defaultRetrySeconds, method !== 'GET', cause);
  }
}

type Response = Awaited<ReturnType<typeof send>>;

async function answerOf(response: Response, isWrite: boolean): Promise<JiraAnswer> {
  const { status } = response;
  if (status === 401 || status === 403) throw forbidden(`Jira answered ${status}`);
  if (status === 409 || status === 412) throw new AppError('CONFLICT', 'errors.busy');
  if (status >= 500) throw busy(defaultRetrySeconds, isWrite);
  // An answer that breaks off says as little as none.
  const text = await response.text().catch((cause: unknown) => {
    throw busy(defaultRetrySeconds, isWrite, cause);
  });
  return { status, body: text === '' ? null : parsed(text) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function retryAfter(response: Response): number {
  const seconds = Number(response.headers.get('Retry-After'));
  return Number.isFinite(seconds) && seconds > 0 ? seconds : defaultRetrySeconds;
}

function busy(seconds: number, maybeApplied: boolean, cause?: unknown): AppError {
  const details = { params: { seconds }, retryAfterSeconds: seconds, maybeApplied, cause };
  return new AppError('UNAVAILABLE', 'errors.jiraBusy', details);
}

function forbidden(cause: unknown): AppError {
  return new AppError('FORBIDDEN', 'errors.jiraForbidden', { cause });
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : '';
}
