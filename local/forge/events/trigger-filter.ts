/** The manifest's trigger filters: which events reach which function. */
import { z } from 'zod';
import type { Manifest, ProductEvent } from '../../parts.ts';
import { modulesOf } from '../manifest.ts';
import { evaluate } from './expression/evaluate.ts';
import type { Expression } from './expression/parse.ts';
import { parseExpression } from './expression/parse.ts';

const filterSchema = z.strictObject({
  ignoreSelf: z.boolean().optional(),
  expression: z.string().max(10_000).optional(),
  onError: z.enum(['IGNORE', 'IGNORE_AND_LOG', 'RECEIVE', 'RECEIVE_AND_LOG']).default('IGNORE_AND_LOG'),
});

const triggerSchema = z.object({
  key: z.string(),
  function: z.string(),
  events: z.array(z.union([z.string(), z.strictObject({ eventType: z.string(), filter: filterSchema.optional() })])),
  filter: filterSchema.optional(),
});

/** One subscription of one function to one kind of event. */
export interface Subscription {
  triggerKey: string;
  functionKey: string;
  eventType: string;
  /** @returns whether the function gets this event. */
  accepts(event: ProductEvent): boolean;
}

/**
 * Reads every trigger of the manifest.
 * @param log Hears of expressions that fail where `onError` says so.
 * @throws Error for filters that are not emulated (`appIsLicensed`, `payload`) and expressions that do not parse.
 */
export function readSubscriptions(manifest: Manifest, log: (text: string) => void): Subscription[] {
  return modulesOf(manifest, 'trigger').flatMap((module) => {
    const parsed = triggerSchema.safeParse(module);
    if (!parsed.success) throw new Error(`Trigger "${module.key}": ${z.prettifyError(parsed.error)}`);
    const trigger = parsed.data;
    return trigger.events.map((entry) => {
      const { eventType, filter } = typeof entry === 'string' ? { eventType: entry, filter: trigger.filter } : entry;
      const accepts = createFilter(filter, (text) => log(`trigger ${trigger.key}, ${eventType}: ${text}`));
      return { triggerKey: trigger.key, functionKey: trigger.function, eventType, accepts };
    });
  });
}

function createFilter(
  filter: z.infer<typeof filterSchema> | undefined,
  log: (text: string) => void,
): Subscription['accepts'] {
  const expression = filter?.expression === undefined ? null : parseExpression(filter.expression);
  return (event) => {
    if (filter?.ignoreSelf === true && event.body['selfGenerated'] === true) return false;
    if (!filter || !expression) return true;
    const verdict = judge(expression, event);
    if (typeof verdict === 'boolean') return verdict;
    if (filter.onError.endsWith('_AND_LOG')) log(`the filter expression failed (${verdict.problem})`);
    return filter.onError.startsWith('RECEIVE');
  };
}

function judge(expression: Expression, event: ProductEvent): boolean | { problem: string } {
  try {
    const value = evaluate(expression, { event: event.body });
    return typeof value === 'boolean' ? value : { problem: 'it is neither true nor false' };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}
