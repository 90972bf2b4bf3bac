/** The model record: the directory of one Threat model issue's items, with its size, stage and counters. */
import * as z from 'zod';
import { goLiveNotice, takenBackNotice, takenBackLimit } from './go-live-notice.ts';
import { accountId, issueId, itemId, moment, rev, signature } from './ids.ts';
import { meeting, meetingLimit } from './meeting.ts';
import { namedPeopleLimit, namedPerson } from './named-person.ts';
import { peopleLimit } from './request.ts';
import { size } from './size.ts';
import { rememberedSizes, sizeChange, sizeSetBy } from './size-change.ts';
import { storedTriage } from './stored-triage.ts';

/** Most items of each kind in one model; more is refused with a sentence. */
export const itemLimits = {
  'last-thing': 200,
  threat: 500,
  recommendation: 1_000,
  'follow-up': 200,
  assumption: 200,
  exception: 500,
} as const;

/** How many of the latest add requests a model remembers, so that a repeated add finds the first one's item. */
export const rememberedRequests = 40;

/** Most people who can ask to meet. */
export const askedToMeetLimit = 100;

/** Where a model stands; `declined` is a request sized none that nobody insisted on. */
export const stage = z.enum(['asked', 'preparing', 'meeting', 'responding', 'ready', 'live', 'closed', 'declined']);
export type Stage = z.infer<typeof stage>;

/** The five steps of the process, by their number. */
export const stepNumber = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]);
export type StepNumber = z.infer<typeof stepNumber>;

/** A step ticked by hand. */
const tick = z.strictObject({ step: stepNumber, by: accountId, at: moment });

/**
 * The one triage comment: claimed before it is posted, so that two deliveries of one event post it once. A claim
 * older than its lease belongs to an invocation that died.
 */
const triageComment = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('due') }),
  z.strictObject({ state: z.literal('claimed'), at: moment }),
  z.strictObject({ state: z.literal('posted'), commentId: z.string() }),
  /** A closed issue gets none; a reopened one does. */
  z.strictObject({ state: z.literal('none') }),
]);

export const modelRecord = z.looseObject({
  v: z.literal(1),
  rev,
  issueId,
  issueKey: z.string(),
  projectId: z.string(),
  createdAt: moment,
  requester: accountId.nullable(),
  /** When the requester plans to go live. */
  goLiveOn: z.iso.date().optional(),
  size,
  /** The size that a person set: the rules leave it alone. Absent or null: the size is the rules' own. */
  sizeSetBy: sizeSetBy.nullable().optional(),
  /** Every size so far, the oldest first; absent as long as there was only the first one. */
  sizeHistory: z.array(sizeChange).max(rememberedSizes).optional(),
  stage,
  /** Where it stood when its issue was closed. */
  closedFrom: stage.optional(),
  triage: storedTriage,
  comment: triageComment,
  /** What Jira does not show yet of the last change: the property, or the comment too. */
  unpublished: z.enum(['property', 'comment']).optional(),
  /** Ids of all items, in the order people see them. */
  items: z.array(itemId),
  counters: z.strictObject({
    L: z.int().min(0),
    T: z.int().min(0),
    R: z.int().min(0),
    /** Absent: no follow-up question yet. */
    F: z.int().min(0).optional(),
    /** Absent: no assumption yet. */
    A: z.int().min(0).optional(),
    /** Absent: no exception yet. */
    X: z.int().min(0).optional(),
  }),
  recentRequests: z
    .array(
      z.strictObject({
        requestId: z.string(),
        id: itemId,
        /** The rev of this record that the request made. */
        rev: rev.exactOptional(),
      }),
    )
    .max(rememberedRequests),
  /** The greatest rev of a request that is not remembered any more; absent: none was forgotten. */
  forgottenUpTo: rev.exactOptional(),
  ticks: z.array(tick),
  /** Dates and what was held, one per meeting that anything was entered for; a smaller size loses none. */
  meetings: z.array(meeting).max(meetingLimit).optional(),
  people: z.array(namedPerson).max(namedPeopleLimit).optional(),
  /** Whom the requester wanted to bring. */
  bring: z.array(accountId).max(peopleLimit).optional(),
  /** Who wants to meet: as long as there is somebody, nothing is settled in writing. */
  askedToMeet: z.array(signature).max(askedToMeetLimit).optional(),
  /** Settled in writing, at this size: a larger one asks for more. */
  settled: z
    .strictObject({ ...signature.shape, size })
    .nullable()
    .optional(),
  /** The security team was told that it goes live; null or absent: not yet, or that was taken back. */
  live: goLiveNotice.nullable().optional(),
  /** Notices that were taken back, the oldest first. */
  liveBefore: z.array(takenBackNotice).max(takenBackLimit).optional(),
  /** Tickets were filed: it stands at responding whatever happens to its meetings. */
  filed: z.literal(true).optional(),
});

export type ModelRecord = z.infer<typeof modelRecord>;
