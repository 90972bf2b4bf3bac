/** `__forge_fetch__`: every way out of a function, recorded, delayed, failed or cut off as the platform would. */
import { STATUS_CODES } from 'node:http';
import { performance } from 'node:perf_hooks';
import type { RecordedCall } from '../parts.ts';
import { faultAnswer } from './fault-answer.ts';
import type { CallFault, CrashFault, FaultSource } from './fault-source.ts';
import type { SentCall } from './forge.ts';
import type { LiveInvocation } from './invocation.ts';
import { EgressRefused, parseOutgoing } from './outgoing-call.ts';
import type { OutgoingCall } from './outgoing-call.ts';
import type { Service, ServiceAnswer } from './service-answer.ts';

/** What outgoing calls need. */
export interface OutgoingParts {
  services: Record<RecordedCall['to'], Service>;
  faults: FaultSource;
  log: (text: string) => void;
  onSent?: ((call: SentCall) => void) | undefined;
}

/** Sends one call on behalf of a function. The promise of a dead function's call never settles. */
export async function sendOutgoing(
  parts: OutgoingParts,
  invocation: LiveInvocation,
  request: { target: unknown; path: unknown; init: unknown },
): Promise<Response> {
  if (invocation.ended) return await never();
  const call = readCall(parts, request);
  const record: RecordedCall = { to: call.to, as: call.as, method: call.method, path: call.path, status: 0, ms: 0 };
  parts.onSent?.({ to: call.to, path: call.path, bytes: Buffer.byteLength(call.text ?? '') });
  invocation.record.calls.push(record);
  invocation.calls += 1;
  const at = { function: invocation.record.function, cause: invocation.record.cause, call: invocation.calls };
  const started = performance.now();
  await pause(parts.faults.latency(call.to));
  if (isDead(invocation)) return await never();
  const crash = parts.faults.crash(at);
  const fault = crash ? null : parts.faults.call({ ...record, function: at.function });
  const answer = await answerOf(parts, { call, invocation, crash, fault });
  if (isDead(invocation) || answer === null) return await never();
  record.status = answer.status;
  record.ms = Math.round(performance.now() - started);
  return toResponse(answer);
}

interface Situation {
  call: OutgoingCall;
  invocation: LiveInvocation;
  crash: CrashFault | null;
  fault: CallFault | null;
}

/** The answer, or null when the function died at this call. */
async function answerOf(parts: OutgoingParts, situation: Situation): Promise<ServiceAnswer | null> {
  const { call, invocation, crash, fault } = situation;
  const lost = (crash && !crash.after) || (fault && !fault.after);
  const answer = lost ? null : await parts.services[call.to](call, invocation);
  if (crash) {
    invocation.die(crash.as);
    return null;
  }
  return fault ? faultAnswer(call, fault) : answer;
}

function readCall(parts: OutgoingParts, request: { target: unknown; path: unknown; init: unknown }): OutgoingCall {
  try {
    return parseOutgoing(request.target, request.path, request.init);
  } catch (error) {
    if (error instanceof EgressRefused) parts.log(error.message);
    throw error;
  }
}

function toResponse(answer: ServiceAnswer): Response {
  const empty = answer.body === undefined;
  return new Response(empty ? null : JSON.stringify(answer.body), {
    status: answer.status,
    statusText: STATUS_CODES[answer.status] ?? '',
    headers: { ...(empty ? {} : { 'content-type': 'application/json;charset=UTF-8' }), ...answer.headers },
  });
}

/** Asked anew after each wait: the run may have ended meanwhile. */
function isDead(invocation: LiveInvocation): boolean {
  return invocation.ended;
}

async function pause(ms: number): Promise<void> {
  if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms));
}

function never(): Promise<never> {
  return new Promise(() => undefined);
}
