/** The things people edit in a model, one record each: last things, threats, recommendations, answers, follow-ups, assumptions. */
import * as z from 'zod';
import { opinion, opinionLimit, priorityChange, rememberedPriorities } from './agreement.ts';
import { decision, decisionNoteLimit, refusedOutcome, rememberedDecisions } from './decision.ts';
import { accountId, issueId, libraryId, moment, rev, signature } from './ids.ts';
import { answerId, assumptionId, exceptionId, followUpId, lastThingId, recommendationId, threatId } from './ids.ts';
import { priority } from './priority.ts';
import { answeredId } from './question.ts';
import { reference, referenceLimit } from './reference.ts';
import { reviewerLimit as ticketWatcherLimit } from './code-review.ts';
import { coverage } from './coverage.ts';
import { disposition, stride, threatStatement } from './threat-statement.ts';
import { linkTypeId, ticketDetails } from './ticket-details.ts';

/** Longest texts accepted, in characters. */
export const textLimits = {
  lastThing: 500,
  threat: 2_000,
  recommendation: 2_000,
  answer: 10_000,
  /** What is said at the end of a meeting: a few sentences that everybody reads. */
  wrapUp: 1_000,
  followUp: 2_000,
  assumption: 1_000,
  exception: 2_000,
} as const;

/** Most threats that one recommendation is mapped to. */
export const threatsPerRecommendation = 50;

const text = (limit: number) => z.string().trim().min(1).max(limit);

/**
 * Members of every item. `changed` holds, per field, the rev with which the field last changed: an edit that saw an
 * older rev still applies when it touches another field.
 */
const base = {
  v: z.literal(1),
  rev,
  order: z.int().min(0),
  by: accountId,
  at: moment,
  changed: z.record(z.string(), rev),
  /** The request that made it: a repeat finds it, also when the directory does not remember the request any more. */
  requestId: z.string().exactOptional(),
};

export const lastThing = z.looseObject({
  ...base,
  kind: z.literal('last-thing'),
  id: lastThingId,
  text: text(textLimits.lastThing),
});

export const threat = z.looseObject({
  ...base,
  kind: z.literal('threat'),
  id: threatId,
  /** The threat statement as people say it. */
  text: text(textLimits.threat),
  fromLastThing: lastThingId.nullable(),
  /** The library's threat that it was picked from; its text may have been edited since. */
  fromLibrary: libraryId.exactOptional(),
  /** The same in parts, as far as anybody filled them in. The text is what counts; neither follows the other by itself. */
  statement: threatStatement.exactOptional(),
  stride: z.array(stride).max(stride.options.length).exactOptional(),
  /** Absent: open, and nobody decided otherwise. */
  disposition: disposition.exactOptional(),
  /** What somebody said when all its recommendations were done. Absent: nobody was asked, or nobody answered yet. */
  covered: coverage.exactOptional(),
});

/** `due`: Jira was not asked yet, or had no time. `refused`: the account is closed, or may not see the ticket. */
const ticketWatcher = z.strictObject({ accountId, state: z.enum(['due', 'added', 'refused']) });
export type TicketWatcher = z.infer<typeof ticketWatcher>;

/** What Jira last said of a ticket. Category and resolution decide, never a status name. */
export const ticketReference = z.looseObject({
  issueId,
  key: z.string(),
  /** `gone`: deleted, it does not exist any more. `hidden`: it may exist, and the app does not see it. */
  state: z.enum(['open', 'in-progress', 'done', 'not-done', 'gone', 'hidden']),
  /** Linked to the Threat model issue (or its sub-task): the last step of filing. */
  linked: z.boolean(),
  /** The type of that link; absent: Relates. */
  linkTypeId: linkTypeId.exactOptional(),
  /** It existed before, and somebody said that it answers this. Absent: it was filed from here. */
  joined: z.literal(true).exactOptional(),
  /** Jira had a link (or the ticket is a sub-task of the model's issue) before: unlinking leaves it. */
  linkStood: z.literal(true).exactOptional(),
  /** When the state became what it is, as far as the app noticed. Absent: it is the one it was filed with. */
  stateSince: moment.exactOptional(),
  /** Who works on it; null: nobody. Absent: Jira was not asked since this is kept. */
  assignee: accountId.nullable().exactOptional(),
  dueOn: z.iso.date().nullable().exactOptional(),
  /** The key it had before it moved to another project. */
  movedFrom: z.string().exactOptional(),
  /** When the app last wrote down what Jira says of it. Absent: it never saw it itself. */
  checkedAt: moment.exactOptional(),
  /** Who is to watch it for the security review of its code. Absent: nobody. */
  watchers: z.array(ticketWatcher).max(ticketWatcherLimit).exactOptional(),
});

/** Most tickets of one recommendation, as far as people link them. */
export const ticketsPerRecommendation = 20;

/** Where tickets go: under a parent (an epic, or the Threat model issue itself), or loose in a project. */
export const destination = z.strictObject({
  projectId: z.string().regex(/^\d{1,18}$/),
  issueTypeId: z.string().regex(/^\d{1,18}$/),
  parentId: issueId.nullable(),
});

/**
 * Stored before Jira is asked to create the ticket, so that a repeat finds what the first try made: the nonce is also
 * in the ticket's own property.
 */
export const filingIntent = z.looseObject({
  /** In the property of the ticket too; stays the same until the recommendation is filed. */
  nonce: z.string().min(8).max(64),
  /** The press of the button that this belongs to: only that press and its finisher act on it. */
  filingId: z.string().min(8).max(64),
  by: accountId,
  at: moment,
  /** When a finisher last began to make the ticket. Absent: only the press itself did. */
  making: moment.exactOptional(),
  destination,
  /** Absent in intents of before there was a choice: `plainDetails`. */
  details: ticketDetails.exactOptional(),
  /** When the first try began, and everybody who tried: a ticket of an earlier try may turn up late. */
  since: moment,
  tried: z.array(accountId).min(1).max(20),
});

export const recommendation = z.looseObject({
  ...base,
  kind: z.literal('recommendation'),
  id: recommendationId,
  text: text(textLimits.recommendation),
  /** The threats it answers: the "why". It is shown under the first one that exists; none: it waits to be mapped. */
  threatIds: z.array(threatId).max(threatsPerRecommendation),
  priority,
  /** Filing is acceptance by the person who presses. */
  accepted: z.strictObject({ by: accountId, at: moment }).nullable(),
  /** One that is filed, or found, comes on top of those that were linked. */
  tickets: z.array(ticketReference).max(2 * ticketsPerRecommendation),
  filing: filingIntent.nullable(),
  /** The library's recommendation that it was picked from. */
  fromLibrary: libraryId.exactOptional(),
  /** What people think of its priority: one word each. Absent: nobody said anything yet. */
  opinions: z.array(opinion).max(opinionLimit).exactOptional(),
  /** Every change of its priority, the oldest first. Absent: it has the one it was added with. */
  priorityHistory: z.array(priorityChange).max(rememberedPriorities).exactOptional(),
  /** What the team decided; null or absent: not yet, or an exception lapsed and it is open again. */
  decision: decision.nullable().exactOptional(),
  /** Decisions that were changed, taken back or lapsed, the oldest first. Absent: there were none. */
  decisionHistory: z.array(decision).max(rememberedDecisions).exactOptional(),
});

export const answer = z.looseObject({
  ...base,
  kind: z.literal('answer'),
  id: answerId,
  question: answeredId,
  /** Empty: taken back. */
  text: z.string().max(textLimits.answer),
  /** The words of a question of the team's own, as it was answered: they may drop it later. */
  asked: z.string().optional(),
  /** Diagrams and documents that belong to the answer. */
  references: z.array(reference).max(referenceLimit).optional(),
});

/**
 * The one comment that mentions whom something is put to: claimed before it is posted, as the triage comment is.
 * `none`: nobody in particular was asked, or the answer was there first.
 */
export const mention = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('due') }),
  /** `claim`: whose it is; the message that looks after a try knows the claim of that try. */
  z.strictObject({ state: z.literal('claimed'), at: moment, claim: z.string() }),
  z.strictObject({ state: z.literal('posted'), commentId: z.string() }),
  z.strictObject({ state: z.literal('none') }),
]);

export type Mention = z.infer<typeof mention>;

export const followUp = z.looseObject({
  ...base,
  kind: z.literal('follow-up'),
  id: followUpId,
  text: text(textLimits.followUp),
  /** Whom it is put to; null: whoever knows. */
  to: accountId.nullable(),
  mention,
  /** Null: open. */
  answer: z.strictObject({ text: text(textLimits.answer), ...signature.shape }).nullable(),
});

/** Whether what was assumed is so: nobody looked yet, somebody did and it is, or it is not. */
export const assumptionState = z.enum(['unconfirmed', 'confirmed', 'rejected']);
export type AssumptionState = z.infer<typeof assumptionState>;

/** What the meeting took for granted, noted in passing. */
export const assumption = z.looseObject({
  ...base,
  kind: z.literal('assumption'),
  id: assumptionId,
  text: text(textLimits.assumption),
  state: assumptionState,
  /** Who said so and when; null while nobody looked. */
  settled: signature.nullable(),
  /** The threat it bears on. One that was deleted is ignored by its readers. */
  threatId: threatId.nullable(),
});

/**
 * `asked`: waits for an approver. `withdrawn`: by who asked, or because the decision was changed. `lapsed`: its day is
 * over, and the recommendation is open again.
 */
const exceptionState = z.enum(['asked', 'approved', 'refused', 'withdrawn', 'lapsed']);
export type ExceptionState = z.infer<typeof exceptionState>;

/** Leave to decline or defer a High or Medium recommendation until a day; `by` and `at` say who asked for it, and when. */
export const exception = z.looseObject({
  ...base,
  kind: z.literal('exception'),
  id: exceptionId,
  /** Why the risk is taken, in the words of who asks. */
  text: text(textLimits.exception),
  recommendationId,
  outcome: refusedOutcome,
  /** The priority it was asked for: a higher one by now is not covered. */
  priority,
  /** Its last day, in UTC. There is no exception without an end. */
  expiresOn: z.iso.date(),
  state: exceptionState,
  /** The approver's word; null until there is one. */
  decided: z.strictObject({ ...signature.shape, note: z.string().max(decisionNoteLimit) }).nullable(),
  mention,
  /** Whom it was put to; null: whoever may approve. */
  to: accountId.nullable(),
  /** The one comment that says it lapsed. Absent: it has not. */
  lapse: mention.exactOptional(),
});

export const item = z.discriminatedUnion('kind', [
  lastThing,
  threat,
  recommendation,
  answer,
  followUp,
  assumption,
  exception,
]);

export type LastThing = z.infer<typeof lastThing>;
export type Threat = z.infer<typeof threat>;
export type Recommendation = z.infer<typeof recommendation>;
export type Answer = z.infer<typeof answer>;
export type FollowUp = z.infer<typeof followUp>;
export type Assumption = z.infer<typeof assumption>;
export type Exception = z.infer<typeof exception>;
export type Item = z.infer<typeof item>;
export type TicketReference = z.infer<typeof ticketReference>;
export type FilingIntent = z.infer<typeof filingIntent>;
export type Destination = z.infer<typeof destination>;
