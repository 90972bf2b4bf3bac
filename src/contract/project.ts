/** The operations of the page *Threat models* of a project. Each asks Jira afresh what the person may do in the security project. */
import * as z from 'zod';
import { access } from '../domain/access.ts';
import { dismissalReasonLimit } from '../domain/candidate.ts';
import { accountId, issueId, moment, rev } from '../domain/ids.ts';
import { candidateSettings } from '../domain/settings.ts';
import { size } from '../domain/size.ts';
import { criterionFinding } from '../domain/triage/triage-result.ts';
import type { Contract } from './contract.ts';

/** Longest query that is kept, in characters. */
const jqlLimit = 4_000;

const lookView = z.strictObject({
  state: z.enum(['never', 'running', 'done', 'refused']),
  /** When the last whole pass ended. */
  ended: moment.nullable(),
  /** How many candidates were let go because there were more than are kept. */
  dropped: z.int(),
});

const overview = z.looseObject({
  /** The project of the security team: whose rights count here. */
  projectKey: z.string(),
  access: z.array(access),
  licensed: z.boolean(),
  rev,
  candidates: candidateSettings,
  look: lookView,
});
export type Overview = z.infer<typeof overview>;

const candidateRow = z.strictObject({
  issueId,
  key: z.string(),
  issueTypeName: z.string(),
  summary: z.string(),
  /** What triage expects. */
  size,
  criteria: z.array(criterionFinding),
  confidence: z.enum(['high', 'medium', 'low']),
  foundAt: moment,
  /** Somebody is making its threat model just now. */
  beingMade: z.boolean(),
});
export type CandidateRow = z.infer<typeof candidateRow>;

const dismissedRow = z.strictObject({
  issueId,
  key: z.string(),
  summary: z.string(),
  reason: z.string(),
  at: moment,
  by: z.strictObject({ accountId, name: z.string().nullable() }),
});
export type DismissedRow = z.infer<typeof dismissedRow>;

/** `hidden`: how many of this page the person may not see; `next`: where the list goes on. */
const rest = { hidden: z.int(), next: z.string().nullable() };

const accepted = z.discriminatedUnion('outcome', [
  z.looseObject({
    outcome: z.literal('made'),
    issue: z.strictObject({ id: issueId, key: z.string() }),
    size,
    /** False: Jira did not let the person link the two issues. */
    linked: z.boolean(),
  }),
  /** It has one already, made or linked by somebody else. */
  z.looseObject({ outcome: z.literal('there'), key: z.string() }),
]);

const one = z.strictObject({ issueId });
const page = z.strictObject({ cursor: z.string().max(4_096).nullable() });
const nothing = z.strictObject({});

/** What is saved, as typed: names and query are checked against Jira by the use case. */
const candidatesInput = z.strictObject({
  /** The rev of the settings that the person saw. */
  rev,
  watch: z
    .array(
      z.strictObject({
        projectKey: z.string().trim().min(1).max(64),
        issueTypeName: z.string().trim().min(1).max(255),
      }),
    )
    .max(20),
  jql: z.string().trim().max(jqlLimit).nullable(),
});

export const projectContract = {
  overview: { access: 'manage', input: nothing, output: overview },
  listCandidates: { access: 'manage', input: page, output: z.strictObject({ rows: z.array(candidateRow), ...rest }) },
  listDismissed: { access: 'manage', input: page, output: z.strictObject({ rows: z.array(dismissedRow), ...rest }) },
  /** Also needs what *Ask for a threat model* needs: the person's own right to create the issue. */
  accept: { access: 'manage', input: one, output: accepted },
  dismiss: {
    access: 'manage',
    input: z.strictObject({ issueId, reason: z.string().trim().min(1).max(dismissalReasonLimit) }),
    output: nothing,
  },
  bringBack: { access: 'manage', input: one, output: candidateRow },
  saveCandidates: {
    access: 'configure',
    input: candidatesInput,
    /** About how many issues the query finds; null without one. */
    output: z.looseObject({ overview, matches: z.int().nullable() }),
  },
} as const satisfies Contract;
export type ProjectContract = typeof projectContract;
