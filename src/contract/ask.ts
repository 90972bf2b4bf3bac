/** Every operation of *Ask for a threat model*: what goes in, what comes out. */
import * as z from 'zod';
import { accountId, issueId } from '../domain/ids.ts';
import { request, requestSource } from '../domain/request.ts';
import { size } from '../domain/size.ts';
import { sizeProcesses } from '../domain/size-process.ts';
import { triageResult } from '../domain/triage/index.ts';
import type { Contract } from './contract.ts';

/** Whether this person can ask, and in which way. */
const way = z.discriminatedUnion('how', [
  /** Creates the issue with their own rights. */
  z.strictObject({ how: z.literal('self') }),
  /** The app creates it and names them as requester: the settings allow it. */
  z.strictObject({ how: z.literal('app') }),
  /** They may not create there; `lead` is whom to ask. */
  z.strictObject({ how: z.literal('nobody'), lead: z.string().nullable() }),
  /** The project or its issue type is missing: for the administrators. */
  z.strictObject({ how: z.literal('not-set-up'), issueTypeName: z.string() }),
  /** Nobody can: the licence is not active. */
  z.strictObject({ how: z.literal('unlicensed') }),
]);
export type AskWay = z.infer<typeof way>;

export const askView = z.looseObject({
  /** Whoever asks: what they typed and did not send is kept for nobody else. */
  accountId,
  /** Where requests go. */
  projectKey: z.string(),
  way,
  /** The issue that somebody asks from; null on the page of the app. */
  source: requestSource.nullable(),
  /** What each size means, by the rules of the team. */
  sizes: sizeProcesses,
  /** What the box starts with. */
  change: z.string(),
  /** Whom the issue names: reporter and assignee. */
  people: z.array(z.strictObject({ accountId, name: z.string() })),
  /** Issues of the security project that are linked to this one already. */
  linked: z.array(z.strictObject({ key: z.string(), summary: z.string() })),
});
export type AskView = z.infer<typeof askView>;

export const asked = z.discriminatedUnion('outcome', [
  z.looseObject({
    outcome: z.literal('asked'),
    issue: z.strictObject({ id: issueId, key: z.string() }),
    size,
    /** False: Jira did not let the person link the two issues. True where there is nothing to link. */
    linked: z.boolean(),
  }),
  /** Nothing was created: no criterion is met, and nobody insisted. */
  z.looseObject({ outcome: z.literal('not-needed'), result: triageResult }),
]);
export type Asked = z.infer<typeof asked>;

/** Access `view`: to see the issue that somebody asks from. To create is a right of its own, and asked about afresh. */
export const askContract = {
  /** The only operation without a grant: asks Jira as the person about the issue of the context, or about the site. */
  open: { access: 'view', opens: true, input: z.strictObject({}), output: askView },
  /** Sizes what is typed so far. Creates nothing, and calls nobody. */
  preview: {
    access: 'view',
    input: z.strictObject({ ...request.pick({ change: true, answers: true }).shape, source: requestSource.nullable() }),
    output: triageResult,
  },
  /** Creates the issue, links it, sizes it. A repeat with the same id finds what the first try made. */
  ask: {
    access: 'view',
    fresh: true,
    input: z.strictObject({ requestId: z.uuid(), ...request.shape }),
    output: asked,
  },
} as const satisfies Contract;

export type AskContract = typeof askContract;
