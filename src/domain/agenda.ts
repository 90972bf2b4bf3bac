/** The agenda of one meeting as plain text that also reads as Markdown: for an invite, a chat, a page. */
import type { MeetingPlan } from './size-process.ts';
import type { Texts } from './texts.ts';

export interface AgendaSource {
  meeting: MeetingPlan & { number: number };
  /** How many meetings the size calls for. */
  of: number;
  /** `summary` null: not known here. */
  issue: { key: string; summary: string | null; url: string };
  texts: Texts;
}

export function agendaText({ meeting, of, issue, texts }: AgendaSource): string {
  const { minutes, agenda } = meeting;
  const parts = agenda.map(
    (one) => `- ${texts('process.minutesOf', { minutes: one.minutes })}: ${partName(one.part, texts)}`,
  );
  const planned = agenda.reduce((sum, one) => sum + one.minutes, 0);
  const spare = minutes - planned;
  return [
    meetingTitle({ meeting, of, issue, texts }),
    texts('process.lasts', { minutes }),
    ...(parts.length === 0 ? [] : ['', ...parts]),
    ...(parts.length > 0 && spare > 0
      ? [`- ${texts('process.minutesOf', { minutes: spare })}: ${texts('process.spare')}`]
      : []),
    '',
    texts('process.prepare', { url: issue.url }),
    '',
  ].join('\n');
}

/** "Threat model SEC-1, meeting 1 of 2: Let partners upload files". */
export function meetingTitle({ meeting, of, issue, texts }: AgendaSource): string {
  const { key, summary } = issue;
  const name =
    of > 1
      ? texts('process.titleOf', { issue: key, number: meeting.number, of })
      : texts('process.title', { issue: key });
  const about = (summary ?? '').replace(/\s+/g, ' ').trim();
  return about === '' ? name : `${name}: ${about}`;
}

function partName(part: MeetingPlan['agenda'][number]['part'], texts: Texts): string {
  return texts(`process.agenda.${part}`);
}
