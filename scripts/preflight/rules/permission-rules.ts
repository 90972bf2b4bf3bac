// Permissions: no egress, no scope twice or retired, every scope needed by something and everything needed declared.
import type { AppUnderCheck, Rule } from '../app-under-check.ts';
import { scopesOf } from '../endpoint-scopes.ts';

/** Deployments that still declare one are refused. */
const retiredScopes = ['read:app-global-channel:realtime'];

export const nothingLeaves: Rule = ({ manifest }) => [
  ...Object.keys(manifest.permissions.external ?? {}).map(
    (kind) => `permissions.external.${kind}: nothing may leave Atlassian`,
  ),
  ...(manifest.remotes?.length ? ['remotes: nothing may leave Atlassian'] : []),
  ...(Object.keys(manifest.providers ?? {}).length > 0 ? ['providers: nothing may leave Atlassian'] : []),
];

export const scopesAreUnique: Rule = ({ manifest }) => {
  const { scopes } = manifest.permissions;
  return [...new Set(scopes.filter((scope, index) => scopes.indexOf(scope) !== index))].map(
    (scope) => `the scope ${scope} is declared more than once`,
  );
};

export const scopesAreCurrent: Rule = ({ manifest }) =>
  manifest.permissions.scopes
    .filter((scope) => retiredScopes.includes(scope))
    .map((scope) => `the scope ${scope} was retired, deployments with it are refused`);

/** A call that the table does not list, or whose method cannot be read off the source, can't be vouched for. */
export const callsAreKnown: Rule = ({ calls }) =>
  calls
    .filter((call) => scopesOf(call) === null)
    .map(
      ({ method, path, place }) => `${place}: ${method ?? 'unknown method'} ${path} is not in the table of endpoints`,
    );

export const callsHaveTheirScopes: Rule = ({ manifest, calls }) =>
  calls.flatMap((call) =>
    (scopesOf(call) ?? [])
      .filter((scope) => !manifest.permissions.scopes.includes(scope))
      .map((scope) => `${call.place}: ${call.method ?? ''} ${call.path} needs the scope ${scope}`),
  );

/** Every scope is a question that an administrator has to answer: none is asked for in vain. */
export const scopesAreNeeded: Rule = (app) => {
  const needed = new Set(neededScopes(app));
  return app.manifest.permissions.scopes
    .filter((scope) => !needed.has(scope))
    .map((scope) => `the scope ${scope} is not needed by any call, event or module`);
};

function neededScopes({ manifest, calls, packages, eventScopes }: AppUnderCheck): string[] {
  const events = manifest.modules.trigger.flatMap(({ events }) => events.map(({ eventType }) => eventType));
  return [
    ...calls.flatMap((call) => scopesOf(call) ?? []),
    ...events.flatMap((eventType) => eventScopes.get(eventType) ?? []),
    ...(manifest.modules['jira:entityProperty'].length > 0 ? ['read:jira-work', 'write:jira-work'] : []),
    ...(packages.includes('@forge/kvs') ? ['storage:app'] : []),
  ];
}
