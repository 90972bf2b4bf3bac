/** That the security team was told of the go-live: by whom, whom it mentioned, and what became of a notice that was wrong. */
import * as z from 'zod';
import { accountId, signature } from './ids.ts';
import { mention } from './item.ts';

/** Longest reason for taking a notice back, in characters. */
export const takeBackReasonLimit = 500;

/** How many notices that were taken back a model remembers. */
export const takenBackLimit = 20;

/** Most people whom one notice mentions. */
export const notifiedLimit = 20;

export const goLiveNotice = z.looseObject({
  ...signature.shape,
  /** 1 for the first notice of the model: it tells the comment of this one from those that were taken back. */
  number: z.int().min(1),
  /** The security people whom the comment mentions: named on the model, and able to see the issue. */
  to: z.array(accountId).max(notifiedLimit),
  comment: mention,
});
export type GoLiveNotice = z.infer<typeof goLiveNotice>;

/** `by` and `at` of the notice, and who took it back, when and why. */
export const takenBackNotice = z.looseObject({
  ...signature.shape,
  number: z.int().min(1),
  back: signature,
  reason: z.string().min(1).max(takeBackReasonLimit),
});
export type TakenBackNotice = z.infer<typeof takenBackNotice>;
