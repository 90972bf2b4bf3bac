/** Operations of the panel for what happens around the meetings: dates, people, follow-up questions, settling in writing. */
import * as z from 'zod';
import { accountId, followUpId, moment, rev } from '../domain/ids.ts';
import { answer, followUp, textLimits } from '../domain/item.ts';
import { meetingNumber } from '../domain/meeting.ts';
import { questionId } from '../domain/question.ts';
import { reference, referenceLimit } from '../domain/reference.ts';
import { role } from '../domain/size-process.ts';
import type { Contract } from './contract.ts';
import { modelView } from './model-view.ts';
import { added, cleaned, firstSent, text } from './typed.ts';

/** Why somebody is suggested. `issueKey`: the issue that names them; null for what the request itself says. */
const suggestionReason = z.object({
  how: z.enum(['brought', 'requester', 'reporter', 'assignee', 'component-lead', 'project-lead']),
  issueKey: z.string().nullable(),
});
const suggestedPerson = z.object({
  accountId,
  name: z.string(),
  /** The strongest first. */
  because: z.array(suggestionReason).min(1),
});
export type SuggestedPerson = z.infer<typeof suggestedPerson>;

/** Somebody who is found; closed accounts are not. */
const foundPerson = z.strictObject({ accountId, name: z.string() });
export type FoundPerson = z.infer<typeof foundPerson>;

export const issuePointers = z.object({
  /** What the issue is called, for invitations. */
  summary: z.string(),
  attachments: z.array(z.object({ id: z.string(), name: z.string(), isImage: z.boolean() })),
  /** Pages that the issue links to, https only. */
  links: z.array(z.object({ url: z.string(), title: z.string() })),
});
export type IssuePointers = z.infer<typeof issuePointers>;

/** `rev` of that meeting; 0: nothing was entered for it yet. */
const meetingEdit = { number: meetingNumber, rev };

export const processContract = {
  /** Null clears the date. Another date by now is a CONFLICT with the model as it is. */
  scheduleMeeting: {
    access: 'contribute',
    input: z.strictObject({ ...meetingEdit, at: moment.nullable() }),
    output: modelView,
  },
  markHeld: {
    access: 'contribute',
    input: z.strictObject({ ...meetingEdit, held: z.boolean() }),
    output: modelView,
  },
  /** Product manager and lead engineer may decide from then on, so Jira is asked afresh about who names them. */
  namePerson: {
    access: 'manage',
    fresh: true,
    input: z.strictObject({ role, accountId, named: z.boolean() }),
    output: modelView,
  },
  /** People of this issue and of the linked work; names are read live. */
  suggestPeople: { access: 'contribute', input: z.strictObject({}), output: z.array(suggestedPerson) },
  findPeople: {
    access: 'contribute',
    input: z.strictObject({ query: cleaned.pipe(z.string().trim().min(1).max(100)) }),
    output: z.array(foundPerson),
  },
  /** Whether somebody sees this issue: else no comment reaches them. Null: Jira does not tell. */
  seesIssue: {
    access: 'contribute',
    input: z.strictObject({ accountId }),
    output: z.looseObject({ sees: z.boolean().nullable() }),
  },
  /** `to`: is mentioned in one comment on the issue; null: for whoever knows. */
  askFollowUp: {
    access: 'contribute',
    input: z.strictObject({ ...firstSent, text: text(textLimits.followUp), to: accountId.nullable() }),
    output: added(followUp),
  },
  /** An empty text takes the answer back: the question is open again. */
  answerFollowUp: {
    access: 'contribute',
    input: z.strictObject({
      id: followUpId,
      rev: rev.min(1),
      text: cleaned.pipe(z.string().trim().max(textLimits.answer)),
    }),
    output: followUp,
  },
  /** `wanted: false` withdraws one's own; with `by`, somebody else's, which needs manage. */
  askToMeet: {
    access: 'contribute',
    input: z.strictObject({ wanted: z.boolean(), by: accountId.optional() }),
    output: modelView,
  },
  settleInWriting: {
    access: 'contribute',
    input: z.strictObject({ settled: z.boolean() }),
    output: modelView,
  },
  /** Attachments and links of the issue, as the person sees them. */
  issuePointers: { access: 'view', input: z.strictObject({}), output: issuePointers },
  /** What an answer points at, all of it. `rev` 0: not answered yet. */
  saveReferences: {
    access: 'contribute',
    input: z.strictObject({ question: questionId, rev, references: z.array(reference).max(referenceLimit) }),
    output: added(answer),
  },
} as const satisfies Contract;
export type ProcessContract = typeof processContract;
