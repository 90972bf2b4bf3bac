/** The operations of the panel for the go-live. Both ask Jira afresh, whatever the grant says. */
import * as z from 'zod';
import { takeBackReasonLimit } from '../domain/go-live-notice.ts';
import type { Contract } from './contract.ts';
import { modelView } from './model-view.ts';
import { text } from './typed.ts';

export const goLiveContract = {
  /** INVALID names what stands in the way. A repeat changes nothing, and tells nobody twice. */
  notifyGoLive: { access: 'decide', fresh: true, input: z.strictObject({}), output: modelView },
  /** Nobody goes live for now: the notice stays in the history, with the reason. */
  takeBackGoLive: {
    access: 'decide',
    fresh: true,
    /** `number`: of the notice that the person saw. CONFLICT when another one was given since. */
    input: z.strictObject({ number: z.int().min(1), reason: text(takeBackReasonLimit) }),
    output: modelView,
  },
} as const satisfies Contract;
export type GoLiveContract = typeof goLiveContract;
