/** A request for a threat model, as a person types it: one question, the rest optional. */
import * as z from 'zod';
import { accountId, issueId, moment, rev } from './ids.ts';
import { criterion, dataClass, intakeAnswers } from './triage/index.ts';

/** Jira refuses a description of more than 32,767 characters; the rest is for what the app adds. */
export const changeLimit = 30_000;

/** Most people that a request can name. */
export const peopleLimit = 10;

/** What the app knows of the issue that somebody asks from; as the front end repeats it, a claim for sizing only. */
export const requestSource = z.strictObject({
  key: z.string().max(255),
  summary: z.string().max(255),
  labels: z.array(z.string().max(255)).max(100),
  components: z.array(z.string().max(255)).max(100),
});
export type RequestSource = z.infer<typeof requestSource>;

export const request = z.strictObject({
  /** "What are you changing?" The first line becomes the summary. */
  change: z.string().trim().min(1).max(changeLimit),
  /** What was ticked. Nothing ticked is no answer: the text is read. */
  answers: intakeAnswers,
  goLiveOn: z.iso.date().nullable(),
  /** Whom the requester wants to bring. */
  people: z.array(accountId).max(peopleLimit),
  /** Wanted although no criterion is met: makes it at least S. */
  anyway: z.boolean(),
});
export type Request = z.infer<typeof request>;

/** The check boxes of the form, in their order. */
export const askedCriteria = criterion.options;
export const askedData = dataClass.options;

/** Key of the property that the create call puts on the issue: it finds, it proves nothing. */
export const requestMarkerKey = 'threat-model-request';
export const requestMarker = z.looseObject({ v: z.literal(1), nonce: z.string() });
export type RequestMarker = z.infer<typeof requestMarker>;

/**
 * A request on its way, under the id that the form chose. `claimed`: Jira is being asked to create the issue, or did
 * not answer. `created`: the issue is known, link and triage may be missing. `done`: nothing is left to do.
 */
const progress = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('claimed') }),
  z.strictObject({ state: z.literal('created'), issueId, issueKey: z.string() }),
  z.strictObject({ state: z.literal('done'), issueId, issueKey: z.string(), linked: z.boolean() }),
]);

export const requestRecord = z.looseObject({
  v: z.literal(1),
  rev,
  requestId: z.uuid(),
  by: accountId,
  /** Null for a request without an issue. */
  sourceId: issueId.nullable(),
  source: requestSource.nullable(),
  request,
  /** In the marker of the issue. */
  nonce: z.string().min(8).max(64),
  /** Counts the tries to create the issue; each has a finisher of its own. */
  attempt: z.int().min(1),
  /** When the first try began. */
  since: moment,
  /** When the latest try began: nobody else creates while it may still be running. */
  at: moment,
  /** When it was last seen that the person may ask. */
  permittedAt: moment,
  destination: z.strictObject({ projectId: z.string(), issueTypeId: z.string() }),
  /** `app`: for somebody who may not create there, where the settings allow it. */
  createdAs: z.enum(['user', 'app']),
  progress,
});
export type RequestRecord = z.infer<typeof requestRecord>;
