/** What the row beside an issue shows of its model, in one operation of the panel's resolver. */
import * as z from 'zod';
import { stage } from '../domain/model.ts';
import { size } from '../domain/size.ts';
import type { Contract } from './contract.ts';

export const glanceView = z.looseObject({
  /** Null: this issue has not been sized, although it carries the property (a clone does). */
  model: z
    .looseObject({
      size,
      /** A person set the size. */
      setByHand: z.boolean(),
      stage,
      /** Percent of recommendations done. */
      progress: z.int().min(0).max(100),
      recommendations: z.int().min(0),
      /** Recommendations whose priority somebody pushes back on, and that nobody accepted yet. */
      pushedBack: z.int().min(0).optional(),
    })
    .nullable(),
});
export type GlanceView = z.infer<typeof glanceView>;

export const glanceContract = {
  /** Comes without a grant and asks Jira as the person, as `open` does. */
  glance: { access: 'view', opens: true, input: z.strictObject({}), output: glanceView },
} as const satisfies Contract;
export type GlanceContract = typeof glanceContract;
