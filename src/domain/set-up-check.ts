/** The lines of the set-up check: what was looked at, how it stands, and what its sentence names. */
import * as z from 'zod';

/** Each has a sentence in the catalogue, and one with a remedy where something is to be done. */
export const checkCode = z.enum([
  'projectMissing',
  'typeMissing',
  'scopeFound',
  'appRightsMissing',
  'appRightsHeld',
  'securityLevelsHidden',
  'securityLevelsSeen',
  'securityLevelsNone',
  'pinUnknown',
  'priorityMissing',
  'approverGone',
  'eventSeen',
  'eventNone',
  'sweepSeen',
  'sweepNone',
  'deadLetters',
  'noDeadLetters',
  'unlicensed',
]);
export type CheckCode = z.infer<typeof checkCode>;

/** `unknown`: Jira has no way to tell. */
export const checkState = z.enum(['fine', 'broken', 'unknown']);
export type CheckState = z.infer<typeof checkState>;

export const checkLine = z.strictObject({
  code: checkCode,
  state: checkState,
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  /** Where the line is about a project. */
  projectKey: z.string().nullable(),
});
export type CheckLine = z.infer<typeof checkLine>;

const stateOf: Record<CheckCode, CheckState> = {
  projectMissing: 'broken',
  typeMissing: 'broken',
  scopeFound: 'fine',
  appRightsMissing: 'broken',
  appRightsHeld: 'fine',
  securityLevelsHidden: 'broken',
  securityLevelsSeen: 'unknown',
  securityLevelsNone: 'fine',
  pinUnknown: 'unknown',
  priorityMissing: 'broken',
  approverGone: 'broken',
  eventSeen: 'fine',
  eventNone: 'unknown',
  sweepSeen: 'fine',
  sweepNone: 'unknown',
  deadLetters: 'broken',
  noDeadLetters: 'fine',
  unlicensed: 'broken',
};

export function lineOf(code: CheckCode, params: CheckLine['params'] = {}, projectKey: string | null = null): CheckLine {
  return { code, state: stateOf[code], params, projectKey };
}
