/** The operations of the panel on what a recommendation answers, and on what people think of its priority. */
import * as z from 'zod';
import { noteLimit, stance } from '../domain/agreement.ts';
import { recommendationId, rev, threatId } from '../domain/ids.ts';
import { recommendation } from '../domain/item.ts';
import { priority } from '../domain/priority.ts';
import type { Contract } from './contract.ts';
import { cleaned } from './typed.ts';

/** Most threats that are mapped, or not any more, in one request. */
const mappedAtOnce = 20;

export const recommendationsContract = {
  /** Mapped to more threats, or to fewer; without any it is shown apart until it is mapped again. */
  mapThreats: {
    access: 'contribute',
    input: z.strictObject({
      id: recommendationId,
      rev: rev.min(1),
      add: z.array(threatId).max(mappedAtOnce),
      remove: z.array(threatId).max(mappedAtOnce),
      /** What is added comes before the others: the recommendation is shown under the first one. */
      first: z.boolean().optional(),
    }),
    output: recommendation,
  },
  /** One's own word on a priority; everybody has one. */
  agreeOnPriority: {
    access: 'contribute',
    input: z.strictObject({
      id: recommendationId,
      rev: rev.min(1),
      /** The priority that the person saw: their word is about it. */
      priority,
      /** Null takes it back. */
      stance: stance.nullable(),
      /** Needed to push back. */
      note: cleaned.pipe(z.string().trim().max(noteLimit)),
    }),
    output: recommendation,
  },
} as const satisfies Contract;
export type RecommendationsContract = typeof recommendationsContract;
