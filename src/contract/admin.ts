/** The operations of the Admin page. Each asks Jira afresh whether the person administers it: there is no grant here. */
import * as z from 'zod';
import { accountId, moment, rev } from '../domain/ids.ts';
import { language } from '../domain/language.ts';
import { checkLine } from '../domain/set-up-check.ts';
import { settings } from '../domain/settings.ts';
import type { Contract } from './contract.ts';

const choice = z.strictObject({ id: z.string(), name: z.string() });
const person = z.strictObject({ accountId, name: z.string().nullable() });
const priorityId = z.string().min(1).max(64).nullable();

const deadLetterView = z.strictObject({
  id: z.string(),
  at: moment,
  /** What was to be done; `unknown` cannot be tried again. */
  kind: z.enum([
    'write-property',
    'finish-filing',
    'finish-unlinking',
    'finish-request',
    'mention-asked',
    'finish-go-live',
    'triage',
    'look-for-candidates',
    'tidy-candidates',
    'follow-rules',
    'lapse-exceptions',
    'follow-tickets',
    'unknown',
  ]),
  /** Key of the Threat model issue, where it is known. */
  issueKey: z.string().nullable(),
});
export type DeadLetterView = z.infer<typeof deadLetterView>;

const settingsView = z.strictObject({
  settings,
  priorities: z.array(choice),
  resolutions: z.array(choice),
  /** Resolutions whose names say "not done", offered while nothing is saved. */
  suggestedNotDone: z.array(z.string()),
  /** The approvers with their names; null: a former user. */
  approvers: z.array(person),
  licensed: z.boolean(),
});
export type SettingsView = z.infer<typeof settingsView>;

const checkView = z.strictObject({ lines: z.array(checkLine), deadLetters: z.array(deadLetterView) });
export type CheckView = z.infer<typeof checkView>;

/** What is saved, as typed: names are checked against Jira by the use case. */
const settingsInput = z.strictObject({
  /** The rev that the person saw. */
  rev,
  scopes: z
    .array(
      z.strictObject({
        projectKey: z.string().trim().min(1).max(64),
        issueTypeName: z.string().trim().min(1).max(255),
      }),
    )
    .min(1)
    .max(20),
  notDoneResolutionIds: z.array(z.string().min(1).max(64)).max(100),
  priorityIds: z.strictObject({ high: priorityId, medium: priorityId, low: priorityId }),
  siteLocale: language,
  approvers: z.array(accountId).max(50),
  /** Left out: stays as it is. */
  askForOthers: z.boolean().exactOptional(),
});

const letterId = z.strictObject({ id: z.string().min(1).max(500) });
const nothing = z.strictObject({});

export const adminContract = {
  readSettings: { access: 'site', input: nothing, output: settingsView },
  saveSettings: { access: 'site', input: settingsInput, output: settingsView },
  checkSetUp: { access: 'site', input: nothing, output: checkView },
  pinPanel: { access: 'site', input: z.strictObject({ projectKey: z.string().min(1).max(64) }), output: nothing },
  retryDeadLetter: { access: 'site', input: letterId, output: nothing },
  dismissDeadLetter: { access: 'site', input: letterId, output: nothing },
  findPeople: {
    access: 'site',
    input: z.strictObject({ query: z.string().trim().min(1).max(100) }),
    output: z.array(z.strictObject({ accountId, name: z.string() })),
  },
} as const satisfies Contract;
export type AdminContract = typeof adminContract;
