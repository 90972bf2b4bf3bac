/** Runs that no person stands behind: of deliveries, of schedules, and of the code while it is loaded. */
import type { Delivery } from './deliveries.ts';
import type { Identity } from './identity.ts';
import type { FunctionRun } from './invocation.ts';
import type { Schedule } from './schedule/schedules.ts';
import { signToken } from './token.ts';

const unattended = { accountId: null, extension: null, retryable: false, depth: 0, chain: 0 };

/** What module code sees of its surroundings before any function runs. */
export const loadingRun: FunctionRun & { id: string } = {
  ...unattended,
  id: 'load',
  functionKey: '',
  cause: 'load',
  module: { type: '', key: '' },
  payload: null,
  seconds: 0,
};

/** The run that brings a delivery to its function. */
export function deliveryRun(delivery: Delivery, seconds: number): FunctionRun {
  const { functionKey, cause, moduleKey, payload, retryContext, depth, chain, kind } = delivery;
  return {
    ...unattended,
    functionKey,
    cause,
    module: { type: kind === 'queue' ? 'consumer' : 'trigger', key: moduleKey },
    payload: retryContext === null ? payload : { ...payload, retryContext },
    depth,
    chain,
    retryable: true,
    seconds,
  };
}

/** The run of a scheduled trigger (documented payload). */
export function scheduleRun({ key, functionKey }: Schedule, identity: Identity, seconds: number): FunctionRun {
  const context = { cloudId: identity.cloudId, moduleKey: key };
  return {
    ...unattended,
    functionKey,
    cause: `schedule:${key}`,
    module: { type: 'scheduledTrigger', key },
    payload: { context, contextToken: signToken(identity.secret, context) },
    seconds,
  };
}
