/** The prepared failures of one host, used up as they happen. */
import type { CallFault, FaultSource } from '../forge/fault-source.ts';
import type { RecordedCall } from '../parts.ts';
import { parseInput } from './bad-input.ts';
import { durationMs } from './duration.ts';
import type { CallOrder, CrashOrder, EventOrder, LatencyOrder } from './fault-orders.ts';
import { faultSchemaFor } from './fault-orders.ts';

/** Milliseconds that invocations, Jira calls and storage calls take. */
export type Latency = LatencyOrder['latency'];

/** Prepared failures: what the platform asks, and how they are prepared. */
export interface Faults extends FaultSource {
  /** @throws BadInput naming the field that is wrong. */
  prepare(input: unknown): void;
  /** Forgets every failure and latency. */
  clear(): void;
  /** What is still prepared. */
  pending(): { calls: CallOrder[]; crashes: CrashOrder[]; events: EventOrder[]; latency: Latency };
}

export function createFaults(latencyAtStart: Latency = {}): Faults {
  let calls: CallOrder[] = [];
  let crashes: CrashOrder[] = [];
  let events: EventOrder[] = [];
  let latency: Latency = latencyAtStart;
  return {
    prepare: (input) => {
      const order = parseInput(faultSchemaFor(input), input);
      if ('latency' in order) latency = { ...latency, ...order.latency };
      else if ('crashAt' in order) crashes.push(order);
      else if ('event' in order) events.push(order);
      else calls.push(order);
    },
    clear: () => {
      calls = [];
      crashes = [];
      events = [];
      latency = {};
    },
    pending: () => ({ calls, crashes, events, latency }),
    latency: (of) => (of === 'invoke' || of === 'jira' || of === 'storage' ? (latency[of] ?? 0) : 0),
    crash: (at) => {
      const order = take(
        crashes,
        ({ crashAt, match }) => crashAt === at.call && touches(match, [at.function, at.cause]),
      );
      return order ? { after: order.after, as: order.as } : null;
    },
    call: (at) => {
      const order = take(calls, (one) => matches(one.match, at) && !skips(one));
      return order ? toFault(order) : null;
    },
    event: (at) => {
      const order = take(events, ({ match }) => touches(match, [at.eventType, at.function]));
      if (!order) return null;
      if (order.event === 'drop' || order.event === 'duplicate') return { kind: order.event };
      // Behind whatever happens in the next moments.
      return { kind: order.event, ms: order.event === 'reorder' ? 5_000 : (durationMs(order.delay, 0) ?? 0) };
    },
  };
}

function toFault({ status, retryAfter, after, code }: CallOrder): CallFault {
  return { status, retryAfter: retryAfter ?? null, after, code: code ?? null };
}

/** Whether it lets this call through, which is then counted. */
function skips(order: CallOrder): boolean {
  if (order.skip === 0) return false;
  order.skip -= 1;
  return true;
}

/** The first order that fits, one of its times used up. */
function take<Order extends { times: number }>(orders: Order[], fits: (order: Order) => boolean): Order | null {
  const order = orders.find((candidate) => candidate.times > 0 && fits(candidate));
  if (!order) return null;
  order.times -= 1;
  if (order.times === 0) orders.splice(orders.indexOf(order), 1);
  return order;
}

function touches(match: string | undefined, texts: string[]): boolean {
  return match === undefined || texts.some((text) => text.includes(match));
}

/** A `$` at the end stands for the end of the address: `issue$` is not `issue/bulkfetch`. */
function contains(text: string, match: string): boolean {
  return match.endsWith('$') ? text.endsWith(match.slice(0, -1)) : text.includes(match);
}

function matches(match: CallOrder['match'], at: RecordedCall & { function: string }): boolean {
  if (typeof match === 'string') return contains(`${at.to} ${at.method} ${at.path}`, match);
  return (
    (match.to === undefined || match.to === at.to) &&
    (match.as === undefined || match.as === at.as) &&
    (match.method === undefined || match.method.toUpperCase() === at.method) &&
    (match.path === undefined || at.path.includes(match.path)) &&
    (match.function === undefined || match.function === at.function)
  );
}
