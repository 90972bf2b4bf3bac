/** The queue below `@forge/events`: pushes, job statistics and cancelling. */
import { z } from 'zod';
import type { Clock, Manifest } from '../../parts.ts';
import type { Delivery } from '../deliveries.ts';
import type { Deliveries } from '../deliveries.ts';
import type { LiveInvocation } from '../invocation.ts';
import type { PlatformLimits } from '../limits.ts';
import type { OutgoingCall } from '../outgoing-call.ts';
import type { ServiceAnswer } from '../service-answer.ts';
import { createRateWindow } from '../rate-window.ts';
import type { Consumer } from './consumers.ts';
import { readConsumers } from './consumers.ts';

/** What the queue needs. */
export interface QueueParts {
  manifest: Manifest;
  clock: Clock;
  limits: PlatformLimits;
  deliveries: Deliveries;
  enqueue: (delivery: Omit<Delivery, 'id' | 'attempt' | 'retryContext' | 'firstAt'>) => void;
}

/** The placeholders are filled by the platform's proxy, not by the package. */
const suffix = '/{contextAri}/{environmentId}/{appId}/{appVersion}';

const event = z.object({
  body: z.record(z.string(), z.unknown()),
  delayInSeconds: z.number().optional(),
  concurrency: z.object({ key: z.string().min(1), limit: z.number().int().positive() }).optional(),
});
const pushSchema = z.object({ queueName: z.string(), jobId: z.string(), payload: z.array(z.unknown()).min(1) });
const jobSchema = z.object({ queueName: z.string(), jobId: z.string() });

/** Answers calls to `fpp/stargate`; anything but the queue's paths is refused loudly. */
export function createQueueService(
  parts: QueueParts,
): (call: OutgoingCall, invocation: LiveInvocation) => ServiceAnswer {
  const { clock, limits, deliveries } = parts;
  const consumers = readConsumers(parts.manifest, limits);
  const minute = createRateWindow(clock, 60_000, limits.queueEventsPerMinute);
  const push = createPush(parts, consumers, minute);
  return (call, invocation) => {
    const body: unknown = JSON.parse(call.text ?? 'null');
    if (call.path === `/webhook/queue/publish${suffix}`) return push(body, invocation.run);
    const job = jobSchema.safeParse(body);
    const action = job.success ? call.path.replace(suffix, '') : '';
    if (!job.success || !['/webhook/queue/stats', '/webhook/queue/cancel'].includes(action)) {
      return { status: 404, body: { code: 404, message: `The local host emulates no ${call.method} ${call.path}` } };
    }
    const counts = deliveries.countJob(job.data);
    if (Object.keys(counts).length === 0) return { status: 404, body: { code: 404, message: 'job not found' } };
    if (action === '/webhook/queue/cancel') {
      deliveries.cancelJob(job.data);
      return { status: 204 };
    }
    const { success = 0, waiting = 0, running = 0, failed = 0 } = counts;
    return { status: 200, body: { success, inProgress: waiting + running, failed } };
  };
}

type Push = (body: unknown, from: { depth: number; chain: number }) => ServiceAnswer;

function createPush(
  parts: QueueParts,
  consumers: Map<string, Consumer>,
  minute: ReturnType<typeof createRateWindow>,
): Push {
  const { limits, clock } = parts;
  return (body, { depth, chain }) => {
    const parsed = pushSchema.safeParse(body);
    if (!parsed.success) return refused(400, z.prettifyError(parsed.error));
    const { queueName, jobId, payload } = parsed.data;
    const consumer = consumers.get(queueName);
    if (!consumer) return refused(400, `queue not found: ${queueName}`);
    if (payload.length > limits.queueEventsPerPush)
      return refused(400, `at most ${String(limits.queueEventsPerPush)} events`);
    if (sizeOf(payload) > limits.queuePushBytes) return { status: 413, body: { errorMessage: 'Payload too large' } };
    if (depth >= limits.queueCyclicDepth) return refused(405, 'cyclic invocation limit reached');
    if (minute.left() < payload.length) return refused(429, 'too many events a minute');
    minute.spend(payload.length);
    const failedEvents: { index: string; errorMessage: string }[] = [];
    payload.forEach((raw, index) => {
      const problem = problemOf(raw, { consumer, limits });
      if (problem !== null) {
        failedEvents.push({ index: String(index), errorMessage: problem });
        return;
      }
      parts.enqueue(
        toDelivery(event.parse(raw), { consumer, queueName, jobId, index, depth: depth + 1, chain, now: clock.now() }),
      );
    });
    if (failedEvents.length === 0) return { status: 201, body: {} };
    return { status: 202, body: { errorMessage: `${String(failedEvents.length)} rejected`, failedEvents } };
  };
}

function problemOf(raw: unknown, { consumer, limits }: { consumer: Consumer; limits: PlatformLimits }): string | null {
  const parsed = event.safeParse(raw);
  if (!parsed.success) return z.prettifyError(parsed.error);
  const delay = parsed.data.delayInSeconds ?? 0;
  if (delay < 0 || delay > limits.queueDelaySeconds)
    return `delayInSeconds must be 0 to ${String(limits.queueDelaySeconds)}`;
  const long = consumer.seconds > limits.longFunctionSeconds;
  if (long && sizeOf(raw) > limits.queueLongEventBytes)
    return 'an event for a long-running consumer has at most 100 KB';
  return null;
}

interface Origin {
  consumer: Consumer;
  queueName: string;
  jobId: string;
  index: number;
  depth: number;
  chain: number;
  now: number;
}

function toDelivery(
  pushed: z.infer<typeof event>,
  from: Origin,
): Omit<Delivery, 'id' | 'attempt' | 'retryContext' | 'firstAt'> {
  const { consumer, queueName, jobId } = from;
  return {
    kind: 'queue',
    functionKey: consumer.functionKey,
    cause: `queue:${queueName}`,
    moduleKey: consumer.key,
    payload: { ...pushed, queueName, jobId, eventId: `${jobId}#${String(from.index)}` },
    dueAt: from.now + (pushed.delayInSeconds ?? 0) * 1000,
    depth: from.depth,
    chain: from.chain,
    lane: pushed.concurrency ?? null,
    job: { queueName, jobId },
  };
}

function sizeOf(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value));
}

function refused(status: number, message: string): ServiceAnswer {
  return { status, body: { code: status, message, errors: [message], details: {} } };
}
