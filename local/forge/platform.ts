/** The Forge platform of one host: the built app on the real packages, and every service beneath them. */
import type { AppHost, Jira, Manifest } from '../parts.ts';
import { codeDirOf, loadAppCode } from './app-code.ts';
import { openDeliveries } from './deliveries.ts';
import type { Deliveries } from './deliveries.ts';
import { createDispatcher } from './dispatcher.ts';
import type { Dispatcher } from './dispatcher.ts';
import { installedEvent } from './events/installed-event.ts';
import { routeProductEvent } from './events/product-events.ts';
import type { ProductEventParts } from './events/product-events.ts';
import { readSubscriptions } from './events/trigger-filter.ts';
import type { Forge, ForgeParts } from './forge.ts';
import { deliveryRun, loadingRun, scheduleRun } from './function-runs.ts';
import { installForgeGlobals } from './globals.ts';
import { openIdentity } from './identity.ts';
import type { Identity } from './identity.ts';
import type { LiveInvocation } from './invocation.ts';
import { createInvokeModule } from './invoke-module.ts';
import { functionOf, loadManifest } from './manifest.ts';
import { sendOutgoing } from './outgoing.ts';
import { RealtimeRefused } from './realtime/channels.ts';
import { createRunner } from './runner.ts';
import type { Runner } from './runner.ts';
import { buildContext, buildRuntime } from './runtime.ts';
import { openSchedules } from './schedule/schedules.ts';
import { createServices } from './services.ts';
import type { Services } from './services.ts';
import { secondsOf } from './time-limit.ts';

/** @throws Error, in words, when manifest and code do not fit each other or a deployment would refuse them. */
export function createForge(given: ForgeParts): Forge {
  installForgeGlobals();
  const manifest = loadManifest(`${given.appDir}/manifest.yml`);
  const identity = openIdentity(given.db, manifest);
  const parts: AppParts = { ...given, manifest, identity, deliveries: openDeliveries(given.db) };
  const services = createServices({ ...parts, enqueue: (delivery) => dispatcher.add(delivery) });
  const runner = createAppRunner(parts, services);
  const limitOf = (functionKey: string) => secondsOf(manifest, functionKey, parts.limits);
  const dispatcher = createDispatcher({
    ...parts,
    run: (delivery) => runner.run(deliveryRun(delivery, limitOf(delivery.functionKey))),
  });
  const schedules = openSchedules(parts.db, parts.clock, manifest);
  listenToEvents(parts, dispatcher);
  dispatcher.wake();
  return {
    ...appHostOf(parts, services, runner),
    dispatcher,
    schedules,
    runSchedule: async (schedule) => {
      await runner.run(scheduleRun(schedule, identity, limitOf(schedule.functionKey)));
    },
    invocations: () => runner.records(),
    idle: () => runner.idle(),
    flushIndex: () => services.storage.flushIndex(),
    pool: services.jiraProxy.pool,
    close: () => {
      dispatcher.close();
      runner.close();
    },
  };
}

interface AppParts extends ForgeParts {
  manifest: Manifest;
  identity: Identity;
  deliveries: Deliveries;
}

/** The app's code, ready to run. */
function createAppRunner(parts: AppParts, services: Services): Runner {
  const { identity, manifest, appDir, faults, log } = parts;
  const runtimeParts = { identity, manifest, codeDir: codeDirOf(manifest, appDir) };
  const handler = loadAppCode({ ...parts, runtime: buildRuntime(runtimeParts, loadingRun, () => 0) });
  return createRunner({
    handler,
    context: (accountId) => buildContext(identity, accountId, parts.license),
    runtime: (run, remaining) => buildRuntime(runtimeParts, run, remaining),
    send: (invocation, request) =>
      sendOutgoing({ services: services.byName, faults, log, onSent: parts.onSent }, invocation, request),
    onEnd: (invocation) => log(describe(invocation)),
  });
}

/** Jira's events reach the functions that subscribe to them; a fresh installation is an event of its own. */
function listenToEvents(parts: AppParts, dispatcher: Dispatcher): void {
  const { jira, manifest, identity } = parts;
  const subscriptions = readSubscriptions(manifest, parts.log);
  for (const { functionKey } of subscriptions) functionOf(manifest, functionKey);
  const route: ProductEventParts = { ...parts, subscriptions, deliver: (delivery) => dispatcher.add(delivery) };
  jira.onEvent((event) => routeProductEvent(route, event));
  if (!identity.isNew) return;
  const body = installedEvent(identity, manifest, installerOf(jira));
  routeProductEvent(route, { eventType: 'avi:forge:installed:app', body });
}

function installerOf(jira: Jira): string {
  const admin = jira.userByEmail('admin@example.com') ?? jira.users().find((user) => user.accountType === 'atlassian');
  return admin?.accountId ?? 'unidentified';
}

function appHostOf(parts: AppParts, { channels }: Services, runner: Runner): AppHost {
  const { manifest, appDir, faults, identity } = parts;
  const { appId, environmentId, cloudId, installationId } = identity;
  return {
    manifest,
    appDir,
    ids: { appId, environmentId, cloudId, installationId },
    invoke: createInvokeModule({ ...parts, runner, latency: () => faults.latency('invoke') }),
    subscribe: async (subscription) => {
      refuseAsPrepared(faults, 'SUBSCRIBE', subscription.channel);
      return channels.subscribe(subscription);
    },
    publish: async (publication) => {
      refuseAsPrepared(faults, 'PUBLISH', publication.channel);
      return channels.publish(publication);
    },
  };
}

/** Pages reach realtime past the functions, so their failures are prepared here: `realtime SUBSCRIBE model-…`. */
function refuseAsPrepared(faults: ForgeParts['faults'], method: 'SUBSCRIBE' | 'PUBLISH', path: string): void {
  const fault = faults.call({ to: 'realtime', as: null, method, path, status: 0, ms: 0, function: 'bridge' });
  if (fault) throw new RealtimeRefused(fault.status, `Prepared failure: ${String(fault.status)}`);
}

function describe({ record, points }: LiveInvocation): string {
  const { function: name, cause, outcome, ms, calls } = record;
  return `${name} (${cause}): ${outcome}, ${String(ms)} ms, ${String(calls.length)} calls, ${String(points)} Jira points`;
}
