/** Looks at what each size means: minutes that fit into the meeting, nobody and nothing twice. */
import type { RulesProblem } from '../rules-problem.ts';
import type { MeetingPlan, SizeProcess, SizeProcesses } from '../size-process.ts';
import { repeats } from './repeats.ts';

export function checkProcess(sizes: SizeProcesses): RulesProblem[] {
  return Object.entries(sizes).flatMap(([size, process]: [string, SizeProcess]) => [
    ...process.meetings.flatMap((meeting, at) => agenda(meeting, `sizes.${size}.meetings.${at}.agenda`)),
    ...repeats(process.attendees, `sizes.${size}.attendees`),
    ...repeats(process.sections, `sizes.${size}.sections`),
  ]);
}

function agenda({ minutes, agenda: parts }: MeetingPlan, field: string): RulesProblem[] {
  const planned = parts.reduce((sum, part) => sum + part.minutes, 0);
  if (planned <= minutes) return [];
  return [{ level: 'error', field, text: 'rulesFault.agendaTooLong', params: { planned, minutes } }];
}
