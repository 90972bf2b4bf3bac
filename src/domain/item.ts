/** The things people edit in a model, one record each: last things, threats, recommendations, answers. */
import * as z from 'zod';
import {
  accountId,
  answerId,
  issueId,
  lastThingId,
  libraryId,
  moment,
  recommendationId,
  rev,
  threatId,
} from './ids.ts';
import { priority } from './priority.ts';

/** Longest texts accepted, in characters. */
export const textLimits = { lastThing: 500, threat: 2_000, recommendation: 2_000, answer: 10_000 } as const;

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
});

/** What Jira last said of a ticket. Category and resolution decide, never a status name. */
export const ticketReference = z.looseObject({
  issueId,
  key: z.string(),
  /** `gone`: deleted, or out of the app's sight. */
  state: z.enum(['open', 'in-progress', 'done', 'not-done', 'gone']),
  /** Linked to the Threat model issue (or its sub-task): the last step of filing. */
  linked: z.boolean(),
});

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
  destination,
  /** When the first try began, and everybody who tried: a ticket of an earlier try may turn up late. */
  since: moment,
  tried: z.array(accountId).min(1).max(20),
});

export const recommendation = z.looseObject({
  ...base,
  kind: z.literal('recommendation'),
  id: recommendationId,
  text: text(textLimits.recommendation),
  /** The threats it answers: the "why". Empty only after its last threat was deleted. */
  threatIds: z.array(threatId).max(50),
  priority,
  /** Filing is acceptance by the person who presses. */
  accepted: z.strictObject({ by: accountId, at: moment }).nullable(),
  tickets: z.array(ticketReference).max(20),
  filing: filingIntent.nullable(),
  /** The library's recommendation that it was picked from. */
  fromLibrary: libraryId.exactOptional(),
});

/** The questions asked before every meeting, in their order. */
export const question = z.enum(['goals', 'affected', 'data', 'architecture']);

export const answer = z.looseObject({
  ...base,
  kind: z.literal('answer'),
  id: answerId,
  question,
  /** Empty: taken back. */
  text: z.string().max(textLimits.answer),
});

export const item = z.discriminatedUnion('kind', [lastThing, threat, recommendation, answer]);

export type LastThing = z.infer<typeof lastThing>;
export type Threat = z.infer<typeof threat>;
export type Recommendation = z.infer<typeof recommendation>;
export type Answer = z.infer<typeof answer>;
export type Item = z.infer<typeof item>;
export type TicketReference = z.infer<typeof ticketReference>;
export type FilingIntent = z.infer<typeof filingIntent>;
export type Destination = z.infer<typeof destination>;
export type Question = z.infer<typeof question>;
