/** What `/_local/faults` takes: one prepared failure, or a list of them. */
import { z } from 'zod';
import { durationMs } from './duration.ts';

const times = z.int().positive().max(10_000).default(1);

/** Which calls: a piece of `jira POST /rest/api/3/issue`, or the members it must have. */
const match = z.union([
  z.string().min(1),
  z.strictObject({
    to: z.enum(['jira', 'storage', 'queue', 'realtime']).optional(),
    as: z.enum(['app', 'user']).optional(),
    method: z.string().optional(),
    path: z.string().optional(),
    function: z.string().optional(),
  }),
]);

const duration = z
  .string()
  .refine((text) => durationMs(text, 0) !== null, 'Expected an ISO-8601 duration such as PT3M');

const callOrder = z.strictObject({
  match,
  status: z.int().min(400).max(599),
  retryAfter: z.number().nonnegative().optional(),
  after: z.boolean().default(false),
  code: z.string().optional(),
  /** So many matching calls go through first. */
  skip: z.int().nonnegative().default(0),
  times,
});

const crashOrder = z.strictObject({
  /** Counted from 1 within one invocation. */
  crashAt: z.int().positive(),
  after: z.boolean().default(false),
  as: z.enum(['crash', 'timeout']).default('crash'),
  /** A function key, or a piece of a cause. */
  match: z.string().min(1).optional(),
  times,
});

const eventOrder = z.strictObject({
  event: z.enum(['drop', 'duplicate', 'delay', 'reorder']),
  /** A piece of the event's name, or a function key. */
  match: z.string().min(1).optional(),
  delay: duration.default('PT3M'),
  times,
});

const milliseconds = z.number().nonnegative().max(60_000).optional();

const latencyOrder = z.strictObject({
  latency: z.strictObject({ invoke: milliseconds, jira: milliseconds, storage: milliseconds }),
});

export type CallOrder = z.infer<typeof callOrder>;
export type CrashOrder = z.infer<typeof crashOrder>;
export type EventOrder = z.infer<typeof eventOrder>;
export type LatencyOrder = z.infer<typeof latencyOrder>;
export type FaultOrder = CallOrder | CrashOrder | EventOrder | LatencyOrder;

/** The same, before defaults: what a test writes. */
export type FaultInput =
  z.input<typeof callOrder> | z.input<typeof crashOrder> | z.input<typeof eventOrder> | z.input<typeof latencyOrder>;

const anyShape = z.record(z.string(), z.unknown());

/** The schema that fits the member which says what is meant, so that a message names the right field. */
export function faultSchemaFor(input: unknown): z.ZodType<FaultOrder> {
  const members = anyShape.safeParse(input).data ?? {};
  if ('latency' in members) return latencyOrder;
  if ('crashAt' in members) return crashOrder;
  if ('event' in members) return eventOrder;
  return callOrder;
}
