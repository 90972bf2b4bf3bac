/** One place that tickets can go to, as people choose it. */
import * as z from 'zod';
import { destination } from './item.ts';

export const filingTarget = z.looseObject({
  destination,
  /** `child`: under an epic. `sub-task`: under the Threat model issue, or a story. `project`: in the project, linked only. */
  kind: z.enum(['child', 'sub-task', 'project']),
  projectKey: z.string(),
  projectName: z.string(),
  issueTypeName: z.string(),
  /** All types that fit there, the one of the destination among them. */
  issueTypes: z.array(z.strictObject({ id: z.string(), name: z.string() })).exactOptional(),
  parent: z.strictObject({ key: z.string(), summary: z.string() }).nullable(),
});
export type FilingTarget = z.infer<typeof filingTarget>;
