import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agendaText } from '../../src/domain/agenda.ts';
import { type CalendarSource, meetingCalendar } from '../../src/domain/calendar.ts';
import { nextStepWords, sizeMeaning } from '../../src/domain/size-words.ts';
import { defaultSizeProcesses } from '../../src/domain/size-process.ts';
import { inEnglish } from '../support/scene.ts';

const sizes = defaultSizeProcesses;
const texts = inEnglish;
const [plan] = sizes.M.meetings;

function source(given: { at?: string; rev?: number; number?: number; of?: number; summary?: string | null } = {}) {
  const { at = '2026-03-12T09:30:00.000Z', rev = 1, number = 1, of = 1, summary = 'Let partners upload files' } = given;
  const url = 'https://example.atlassian.net/browse/SEC-1';
  const meeting = { minutes: 60, agenda: [], ...plan, number, at, rev };
  const issue = { id: '10001', key: 'SEC-1', summary, url };
  const made: CalendarSource = { meeting, of, issue, texts, now: new Date('2026-03-02T09:00:00.000Z') };
  return made;
}

interface Property {
  name: string;
  value: string;
}

/**
 * RFC 5545 read strictly: content lines end with CRLF and have at most 75 octets, a continued line starts with one
 * space, names are upper case, nothing in a value is a control character.
 */
function parsed(file: string): Property[] {
  expect(file.endsWith('\r\n')).toBe(true);
  const physical = file.slice(0, -2).split('\r\n');
  for (const line of physical) {
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(line).not.toMatch(/[\u0000-\u001f\u007f]/);
    expect(line.isWellFormed()).toBe(true);
  }
  const logical = physical.join('\r\n').replaceAll('\r\n ', '').split('\r\n');
  return logical.map((line) => {
    const match = /^([A-Z-]+):(.*)$/su.exec(line);
    expect(match, line).not.toBeNull();
    return { name: match?.[1] ?? '', value: match?.[2] ?? '' };
  });
}

/** TEXT of RFC 5545, 3.3.11: only these four escapes exist, and a bare comma or semicolon ends the value. */
function textOf(value: string): string {
  expect(value).toMatch(/^(?:[^\\;,]|\\[\\;,nN])*$/su);
  return value.replace(/\\([\\;,nN])/g, (_, escaped: string) => (/[nN]/.test(escaped) ? '\n' : escaped));
}

const valueOf = (file: string, name: string) => parsed(file).find((one) => one.name === name)?.value ?? '';

describe('the calendar file of a meeting', () => {
  it('is one event in UTC, as long as the plan says', () => {
    const names = parsed(meetingCalendar(source())).map((one) => one.name);
    expect(names).toEqual([
      'BEGIN',
      'VERSION',
      'PRODID',
      'CALSCALE',
      'BEGIN',
      'UID',
      'DTSTAMP',
      'SEQUENCE',
      'DTSTART',
      'DTEND',
      'SUMMARY',
      'DESCRIPTION',
      'URL',
      'END',
      'END',
    ]);
    const file = meetingCalendar(source({ at: '2026-03-29T00:30:00+02:00' }));
    expect(valueOf(file, 'DTSTART')).toBe('20260328T223000Z');
    expect(valueOf(file, 'DTEND')).toBe('20260328T233000Z');
    expect(valueOf(file, 'DTSTAMP')).toBe('20260302T090000Z');
  });

  it('moves the same event when the date changes, and is another event for another meeting', () => {
    const uid = (given: Parameters<typeof source>[0]) => valueOf(meetingCalendar(source(given)), 'UID');
    expect(uid({ at: '2026-03-20T09:00:00.000Z', rev: 2 })).toBe(uid({}));
    expect(uid({ number: 2 })).not.toBe(uid({}));
    expect(valueOf(meetingCalendar(source({ rev: 7 })), 'SEQUENCE')).toBe('7');
  });

  it('names no people and has no address in it', () => {
    const file = meetingCalendar(source());
    expect(file).not.toMatch(/ATTENDEE|ORGANIZER|mailto|@/i);
  });

  it('carries whatever the issue is called, and stays a calendar file', () => {
    const words = fc.string({ unit: 'binary', maxLength: 300 });
    fc.assert(
      fc.property(words, (summary) => {
        const file = meetingCalendar(source({ summary, of: 2 }));
        const title = textOf(valueOf(file, 'SUMMARY'));
        expect(title.startsWith('Threat model SEC-1, meeting 1 of 2')).toBe(true);
        expect(textOf(valueOf(file, 'DESCRIPTION'))).toContain('What are we working on?');
        expect(parsed(file).filter((one) => one.name === 'BEGIN')).toHaveLength(2);
      }),
    );
  });

  it('says the words of the issue as they are', () => {
    const summary = 'Keys; tokens, and a \\ — für alle 🗝️';
    expect(textOf(valueOf(meetingCalendar(source({ summary })), 'SUMMARY'))).toBe(`Threat model SEC-1: ${summary}`);
  });
});

describe('the agenda of a meeting', () => {
  it('lists every part with its minutes, and what is left over', () => {
    const meeting = { number: 1, minutes: 45, agenda: [{ part: 'threats' as const, minutes: 30 }] };
    const issue = { key: 'SEC-1', summary: null, url: 'https://example.atlassian.net/browse/SEC-1' };
    expect(agendaText({ meeting, of: 2, issue, texts })).toBe(
      [
        'Threat model SEC-1, meeting 1 of 2',
        '45 minutes',
        '',
        '- 30 min: Threats: who could do what, with which harm?',
        '- 15 min: Spare',
        '',
        'Answers, notes and recommendations: https://example.atlassian.net/browse/SEC-1 (Threat model panel)',
        '',
      ].join('\n'),
    );
  });
});

describe('what a size means, in words', () => {
  it.each([
    ['none', 'No threat model meeting is needed.'],
    ['S', 'One meeting of 30 minutes; the recommendations go into this issue.'],
    ['M', 'One meeting of an hour; the outcome is a one-page report.'],
    ['L', 'Two meetings of an hour each; the outcome is a full threat model report.'],
  ] as const)('%s, by the default rules: %s', (size, sentence) => {
    expect(sizeMeaning(size, sizes, texts)).toBe(sentence);
  });

  it('follows the rules of the team', () => {
    const meetings = [90, 60, 120].map((minutes) => ({ minutes, agenda: [] }));
    const own = { ...sizes, S: { ...sizes.S, meetings: [] }, M: { ...sizes.M, meetings }, L: sizes.M };
    expect(sizeMeaning('S', own, texts)).toBe(
      'No meeting, it is settled in writing; the recommendations go into this issue.',
    );
    expect(sizeMeaning('M', own, texts)).toContain('Three meetings, of 90 minutes, an hour, 2 hours;');
    expect(nextStepWords('S', own, texts)).toContain('Answer the questions');
    expect(nextStepWords('M', own, texts)).toContain('Schedule the 3 meetings');
    expect(nextStepWords('S', sizes, texts)).toContain('Schedule the meeting (30 minutes), or settle it in writing');
  });
});
