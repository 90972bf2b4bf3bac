/** What a service below the packages is, to the way out of a function. */
import type { LiveInvocation } from './invocation.ts';
import type { OutgoingCall } from './outgoing-call.ts';

/** What a service answers. `body` is sent as JSON; undefined is an empty body. */
export interface ServiceAnswer {
  status: number;
  headers?: Record<string, string>;
  body?: unknown;
}

/** One emulated service. It does its work at once: what it wrote is written even when the caller dies. */
export type Service = (call: OutgoingCall, invocation: LiveInvocation) => ServiceAnswer | Promise<ServiceAnswer>;
