/** The way of one request: endpoint, caller, scope, write limits, handler, and Jira's error body for a refusal. */
import type { JiraRequest, JiraResponse } from '../parts.ts';
import { JiraError, notFound } from './jira-error.ts';
import type { Route } from './routes/route.ts';
import type { Router } from './routes/router.ts';
import type { Call, JiraSite } from './site/jira-site.ts';
import type { WriteLimits } from './write-limits.ts';

export interface Answering {
  site: JiraSite;
  router: Router;
  limits: WriteLimits;
}

export function answerRequest({ site, router, limits }: Answering, request: JiraRequest): JiraResponse {
  try {
    const [pathname = '', search = ''] = request.path.split('?', 2);
    const method = request.method.toUpperCase();
    const match = router.match(method, pathname);
    if (match === null) throw notFound(`The local Jira has no endpoint ${method} ${pathname}.`);
    const { route, params } = match;
    const call: Call = {
      ...callerOf(site, request, route),
      request,
      params,
      query: new URLSearchParams(search),
      body: request.body,
    };
    requireScope(call, route);
    if (route.writes && call.throughApp) limits.count(writtenIssues(call, route));
    return route.writes ? runWrite(call, route) : route.handle(call);
  } catch (error) {
    if (!(error instanceof JiraError)) throw error;
    return { status: error.status, headers: { ...error.headers }, body: error.body };
  }
}

/** Stores everything or nothing; listeners hear of it only afterwards. */
function runWrite(call: Call, route: Route): JiraResponse {
  const { site } = call;
  try {
    const response = site.store.transaction(() => {
      const answer = route.handle(call);
      site.index.commit();
      return answer;
    });
    site.events.deliver();
    return response;
  } catch (error) {
    site.index.discard();
    site.events.discard();
    throw error;
  }
}

function callerOf(
  site: JiraSite,
  { actor }: JiraRequest,
  route: Route,
): Pick<Call, 'site' | 'actor' | 'accountId' | 'throughApp'> {
  const throughApp = actor.app !== undefined;
  if (actor.app?.as === 'app') return { site, actor, throughApp, accountId: site.directory.app.user.accountId };
  const member = actor.accountId === null ? null : site.directory.byAccountId(actor.accountId);
  if (member !== null && member.user.active) return { site, actor, throughApp, accountId: member.user.accountId };
  if (route.anonymous === true) return { site, actor, throughApp, accountId: '' };
  throw new JiraError(401, { errorMessages: ['Client must be authenticated to access this resource.'] });
}

/** A call outside the manifest's scopes is refused before its handler is reached. */
function requireScope(call: Call, route: Route): void {
  const { app } = call.actor;
  if (app === undefined || route.scope === null || app.scopes.includes(route.scope)) return;
  const granted = `Your app was granted the following scopes: [${app.scopes.join(', ')}].`;
  const needed = `The resource can be accessed by having one of these groups of scopes:\n * [${route.scope}]\n`;
  throw new JiraError(403, {
    errorMessages: [`Access to the resource was denied due to missing scope grants. ${granted}\n${needed}`],
  });
}

function writtenIssues(call: Call, route: Route): number[] {
  const inPath = call.params['issueIdOrKey'];
  const issue = inPath === undefined ? null : call.site.store.issues.byIdOrKey(inPath);
  return [...(issue === null ? [] : [issue.id]), ...(route.writtenIssues?.(call) ?? [])];
}
