/** The rules as somebody edits them: numbers and lists of words are text until they are checked. */
import type { Excepted, ExceptionTerm } from '../../../src/domain/exception-rules.ts';
import type { CodeReview } from '../../../src/domain/code-review.ts';
import type { AgendaPart, SizeProcesses } from '../../../src/domain/size-process.ts';
import type { RulesContent, Templates } from '../../../src/domain/team-rules.ts';
import { byCriterion } from '../../../src/domain/triage/criterion.ts';
import type { Criterion, Factor } from '../../../src/domain/triage/index.ts';

export interface CriterionDraft {
  on: boolean;
  /** One on each line. */
  words: string;
  ignored: string;
  adds: Record<Factor, number>;
}

/** `id` keeps a row's boxes with it when other rows move. */
export interface SizeRowDraft {
  id: number;
  when: RulesContent['sizeTable'][number]['when'];
  size: RulesContent['sizeTable'][number]['size'];
}

export interface AgendaDraft {
  id: number;
  part: AgendaPart;
  minutes: string;
}

export interface MeetingDraft {
  id: number;
  minutes: string;
  agenda: AgendaDraft[];
}

/** The sizes that mean something to people; None means no meeting. */
export type MeetingSize = keyof SizeProcesses;
export const meetingSizes = ['S', 'M', 'L'] as const satisfies readonly MeetingSize[];

export interface ProcessDraft extends Omit<SizeProcesses[MeetingSize], 'meetings' | 'reviewAfterDays'> {
  meetings: MeetingDraft[];
  reviewAfterDays: string;
}

export interface TermDraft {
  days: string;
  most: string;
}
export interface ExceptionsDraft extends Record<Excepted, TermDraft> {
  shareLimit: string;
}

export interface Draft {
  criteria: Record<Criterion, CriterionDraft>;
  sizeTable: SizeRowDraft[];
  sizes: Record<MeetingSize, ProcessDraft>;
  questions: RulesContent['questions'];
  targetProjects: string[];
  priorityIds: RulesContent['priorityIds'];
  /** Empty: as delivered. */
  templates: Record<keyof Templates, string>;
  exceptions: ExceptionsDraft;
  codeReview: CodeReview;
  /** Names that were found for account ids since the page was read; they are not saved. */
  foundNames: Readonly<Record<string, string>>;
}

function bySize<T>(of: (size: MeetingSize) => T): Record<MeetingSize, T> {
  return { S: of('S'), M: of('M'), L: of('L') };
}

export function draftOf(content: RulesContent): Draft {
  return {
    criteria: byCriterion((code) => {
      const { on, words, ignored, adds } = content.criteria[code];
      return { on, words: words.join('\n'), ignored: ignored.join('\n'), adds };
    }),
    sizeTable: content.sizeTable.map(({ when, size }, id) => ({ id, when, size })),
    sizes: bySize((size) => {
      const { meetings, reviewAfterDays, ...rest } = content.sizes[size];
      return {
        ...rest,
        meetings: meetings.map(({ minutes, agenda }, id) => ({
          id,
          minutes: String(minutes),
          agenda: agenda.map((one, partId) => ({ id: partId, part: one.part, minutes: String(one.minutes) })),
        })),
        reviewAfterDays: String(reviewAfterDays),
      };
    }),
    questions: content.questions,
    targetProjects: content.targetProjects,
    priorityIds: content.priorityIds,
    templates: {
      comment: content.templates.comment ?? '',
      ticketSummary: content.templates.ticketSummary ?? '',
      ticketDescription: content.templates.ticketDescription ?? '',
    },
    exceptions: {
      high: termDraft(content.exceptions.high),
      medium: termDraft(content.exceptions.medium),
      shareLimit: String(content.exceptions.shareLimit),
    },
    codeReview: content.codeReview,
    foundNames: {},
  };
}

function termDraft({ days, most }: ExceptionTerm): TermDraft {
  return { days: String(days), most: String(most) };
}

/** What is sent: as the contract's `RulesContent`, except that a number which is none stays the text that was typed. */
export function contentOf(draft: Draft) {
  return {
    criteria: byCriterion((code) => {
      const { on, words, ignored, adds } = draft.criteria[code];
      const { scope, risk, impact } = adds;
      return { on, words: linesOf(words), ignored: linesOf(ignored), adds: { scope, risk, impact } };
    }),
    sizeTable: draft.sizeTable.map(({ when, size }) => ({ when: orderly(when), size })),
    sizes: bySize((size) => {
      const { meetings, attendees, sections, report, reviewAfterDays } = draft.sizes[size];
      return {
        meetings: meetings.map(({ minutes, agenda }) => ({
          minutes: numberOrText(minutes),
          agenda: agenda.map((one) => ({ part: one.part, minutes: numberOrText(one.minutes) })),
        })),
        attendees,
        sections,
        report,
        reviewAfterDays: numberOrText(reviewAfterDays),
      };
    }),
    questions: draft.questions.map(({ id, text }) => ({ id, text: text?.trim() ?? null })),
    targetProjects: draft.targetProjects,
    priorityIds: { high: draft.priorityIds.high, medium: draft.priorityIds.medium, low: draft.priorityIds.low },
    templates: {
      comment: draft.templates.comment.trim() || null,
      ticketSummary: draft.templates.ticketSummary.trim() || null,
      ticketDescription: draft.templates.ticketDescription.trim() || null,
    },
    exceptions: {
      high: termOf(draft.exceptions.high),
      medium: termOf(draft.exceptions.medium),
      shareLimit: numberOrText(draft.exceptions.shareLimit),
    },
    codeReview: { priorities: draft.codeReview.priorities, watchers: draft.codeReview.watchers },
  };
}

function termOf({ days, most }: TermDraft) {
  return { days: numberOrText(days), most: numberOrText(most) };
}

/** Whether both would be saved as the same rules. */
export function sameRules(one: Draft, other: Draft): boolean {
  return JSON.stringify(contentOf(one)) === JSON.stringify(contentOf(other));
}

/** The words of a list that is typed one on each line. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Null for what is no whole number. */
export function wholeNumber(text: string): number | null {
  return /^\d{1,9}$/.test(text.trim()) ? Number(text.trim()) : null;
}

function numberOrText(text: string): number | string {
  return wholeNumber(text) ?? text;
}

/** The conditions in one order, so that the order in which they were chosen is no difference. */
function orderly(when: SizeRowDraft['when']): SizeRowDraft['when'] {
  const { noCriterion, riskAtMost, impactAtMost, scopeAtLeast, totalAtMost } = when;
  return {
    ...(noCriterion === undefined ? {} : { noCriterion }),
    ...(riskAtMost === undefined ? {} : { riskAtMost }),
    ...(impactAtMost === undefined ? {} : { impactAtMost }),
    ...(scopeAtLeast === undefined ? {} : { scopeAtLeast }),
    ...(totalAtMost === undefined ? {} : { totalAtMost }),
  };
}
