/** Builds what Forge tells a function: `__forge_runtime__` and the handler's second argument. */
import { randomBytes } from 'node:crypto';
import type { Manifest } from '../parts.ts';
import type { Identity } from './identity.ts';
import { siteAri } from './identity.ts';
import type { FunctionRun } from './invocation.ts';
import { scopesOf } from './manifest.ts';
import { signToken } from './token.ts';

/** What the runtime object is made of. */
export interface RuntimeParts {
  identity: Identity;
  manifest: Manifest;
  /** Folder of the bundle. */
  codeDir: string;
}

/**
 * The object behind `globalThis.__forge_runtime__` (as @forge/api reads it). `kvs` is left out: the storage
 * package then uses the target that names provider and remote.
 * @param remainingMs Milliseconds until the platform ends the run.
 */
export function buildRuntime(
  parts: RuntimeParts,
  run: FunctionRun & { id: string },
  remainingMs: () => number,
): unknown {
  const { identity, manifest } = parts;
  return {
    proxy: { token: 'local', url: 'http://127.0.0.1:0', host: 'proxy.local' },
    contextAri: siteAri(identity),
    container: {
      region: 'local',
      runtime: manifest.app.runtime.name,
      handler: run.functionKey,
      appCodeDir: parts.codeDir,
    },
    appContext: {
      appId: identity.appId,
      appVersion: identity.appVersion,
      environmentId: identity.environmentId,
      environmentType: 'DEVELOPMENT',
      invocationId: run.id,
      installationId: identity.installationId,
      functionKey: run.functionKey,
      moduleType: run.module.type,
      moduleKey: run.module.key,
      installation: installationOf(identity),
      permissions: { scopes: scopesOf(manifest), external: manifest.permissions?.external ?? {} },
    },
    ...(run.accountId === null ? {} : { aaid: run.accountId }),
    lambdaContext: { awsRequestId: run.id, getRemainingTimeInMillis: remainingMs },
    tracing: { traceId: randomBytes(16).toString('hex'), spanId: randomBytes(8).toString('hex') },
    realtime: run.extension === null ? {} : { contextToken: signToken(identity.secret, { extension: run.extension }) },
    metrics: silentMetrics,
    featureFlags: () => false,
  };
}

/** The licence of a paid production installation. */
export interface License {
  active: boolean;
}

/** The second argument of every function (function-reference/arguments); no license in development. */
export function buildContext(identity: Identity, accountId: string | null, license?: License): Record<string, unknown> {
  return {
    ...(license === undefined ? {} : { license }),
    installContext: siteAri(identity),
    ...(accountId === null ? {} : { principal: { accountId } }),
    installation: installationOf(identity),
  };
}

function installationOf(identity: Identity): Record<string, unknown> {
  return {
    ari: `ari:cloud:ecosystem::installation/${identity.installationId}`,
    contexts: [siteAri(identity)],
  };
}

const nothing = () => undefined;
const silentMetrics = {
  counter: () => ({ incr: nothing, incrBy: nothing, decr: nothing, decrBy: nothing }),
  timing: () => ({ measure: () => ({ stop: nothing }) }),
  gauge: () => ({ set: nothing }),
};
