/** The manifest's consumers: which function takes which queue, and how long it may run. */
import { z } from 'zod';
import type { Manifest } from '../../parts.ts';
import type { PlatformLimits } from '../limits.ts';
import { modulesOf } from '../manifest.ts';
import { secondsOf } from '../time-limit.ts';

/** The taker of one queue. */
export interface Consumer {
  key: string;
  functionKey: string;
  seconds: number;
}

const consumerSchema = z.object({
  key: z.string(),
  queue: z
    .string()
    .max(36)
    .regex(/^[a-zA-Z0-9-_]+$/),
  function: z.string(),
});

/** By queue name. @throws Error for a consumer in a form that is not emulated. */
export function readConsumers(manifest: Manifest, limits: PlatformLimits): Map<string, Consumer> {
  const consumers = new Map<string, Consumer>();
  for (const module of modulesOf(manifest, 'consumer')) {
    const parsed = consumerSchema.safeParse(module);
    if (!parsed.success) throw new Error(`Consumer "${module.key}": ${z.prettifyError(parsed.error)}`);
    const { key, queue, function: functionKey } = parsed.data;
    consumers.set(queue, { key, functionKey, seconds: secondsOf(manifest, functionKey, limits) });
  }
  return consumers;
}
