/** One meeting as a calendar file (RFC 5545). It names no people: whoever imports it invites whom they like. */
import { type AgendaSource, agendaText, meetingTitle } from './agenda.ts';
import type { PlannedMeeting } from './meeting-plan.ts';

/** A line has at most 75 octets without its break; longer ones are folded (RFC 5545, 3.1). */
const lineOctets = 75;

export interface CalendarSource extends AgendaSource {
  meeting: Pick<PlannedMeeting, 'number' | 'minutes' | 'agenda' | 'rev'> & { at: string };
  issue: AgendaSource['issue'] & { id: string };
  /** When the file is made. */
  now: Date;
}

/** Importing a newer file of the same meeting moves it: its UID stays, its SEQUENCE grows with every change. */
export function meetingCalendar(source: CalendarSource): string {
  const { meeting, issue, now } = source;
  const starts = new Date(meeting.at);
  const ends = new Date(starts.getTime() + meeting.minutes * 60_000);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Threat Model for Jira//Meetings//EN',
    'CALSCALE:GREGORIAN',
    'BEGIN:VEVENT',
    `UID:${uidOf(source)}`,
    `DTSTAMP:${utc(now)}`,
    `SEQUENCE:${meeting.rev}`,
    `DTSTART:${utc(starts)}`,
    `DTEND:${utc(ends)}`,
    `SUMMARY:${escaped(meetingTitle(source))}`,
    `DESCRIPTION:${escaped(agendaText(source))}`,
    `URL:${new URL(issue.url).href}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** The same for everybody on this site, and another one on every other site. */
function uidOf({ meeting, issue }: CalendarSource): string {
  return `threat-model.${issue.id}.${meeting.number}.${new URL(issue.url).host.replace(/[^A-Za-z0-9.-]/g, '-')}`;
}

/** `20260302T090000Z`. */
function utc(at: Date): string {
  return `${at.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

/** TEXT (RFC 5545, 3.3.11): control characters cannot be said in it. */
function escaped(value: string): string {
  return value
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');
}

/** Breaks between characters, never inside one: a continued line begins with a space, which counts. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let out = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > lineOctets) {
      out += '\r\n ';
      octets = 1;
    }
    out += character;
    octets += size;
  }
  return out;
}
