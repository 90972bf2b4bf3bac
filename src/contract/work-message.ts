/** Messages of the queue `model-work`. */
import * as z from 'zod';
import { accountId, issueId, moment } from '../domain/ids.ts';

export const workMessage = z.discriminatedUnion('kind', [
  z.looseObject({ kind: z.literal('write-property'), modelId: issueId }),
  /** `permittedAt`: when the person's permission in the target project was seen. */
  z.looseObject({ kind: z.literal('finish-filing'), modelId: issueId, by: accountId, permittedAt: moment }),
]);
export type WorkMessage = z.infer<typeof workMessage>;
