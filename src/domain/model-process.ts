/** What a model's size asks of the people in it, and how far they are: what the Prepare tab shows. */
import * as z from 'zod';
import { agreementOn } from './agreement.ts';
import { type QuestionNow, everythingAnswered, questionsOf } from './answered.ts';
import { standingOf } from './exceptions.ts';
import type { Signature } from './ids.ts';
import type { Item, Recommendation } from './item.ts';
import { type PlannedMeeting, isSettledInWriting, plannedMeetings, processOfSize, reviewOn } from './meeting-plan.ts';
import type { ModelRecord } from './model.ts';
import type { NamedPerson } from './named-person.ts';
import { askedQuestion } from './question.ts';
import { isSettled, outcomeOf } from './settled.ts';
import { type ReportDepth, type Role, type Section, role, sizeProcesses } from './size-process.ts';

/** What of the rules decides the process. */
export const processRules = z.object({ sizes: sizeProcesses, questions: z.array(askedQuestion) });
export type ProcessRules = z.infer<typeof processRules>;

export interface RoleNow {
  role: Role;
  people: NamedPerson[];
  /** The size calls for this role. */
  needed: boolean;
  /** Called for, and nobody is named. */
  gap: boolean;
}

/** Why nothing can be settled in writing yet; null: it can. */
export type SettleObstacle = 'unanswered' | 'asked-to-meet' | null;

export interface ModelProcess {
  /** Needed ones first, in their order. */
  meetings: PlannedMeeting[];
  people: RoleNow[];
  sections: { section: Section; filled: boolean }[];
  report: ReportDepth;
  reviewAfterDays: number;
  /** `YYYY-MM-DD`. */
  reviewOn: string;
  questions: QuestionNow[];
  settle: {
    /** Small models, and sizes without a meeting: the app offers it first. */
    suggested: boolean;
    obstacle: SettleObstacle;
    askedToMeet: Signature[];
    /** Who settled it, where that still holds. */
    settled: Signature | null;
  };
}

type Model = Pick<
  ModelRecord,
  'size' | 'meetings' | 'askedToMeet' | 'settled' | 'createdAt' | 'people' | 'bring' | 'requester'
>;

/** Null for a model sized None: nothing is asked of anybody. */
export function modelProcess(model: Model, items: readonly Item[], rules: ProcessRules): ModelProcess | null {
  const plan = processOfSize(model.size, rules.sizes);
  const review = reviewOn(model, rules.sizes);
  if (plan === null || review === null) return null;
  return {
    meetings: plannedMeetings(model, rules.sizes),
    people: rolesOf(model, plan.attendees),
    sections: plan.sections.map((section) => ({ section, filled: isFilled(section, items, rules) })),
    report: plan.report,
    reviewAfterDays: plan.reviewAfterDays,
    reviewOn: review,
    questions: questionsOf(items, rules.questions),
    settle: {
      suggested: model.size === 'S' || plan.meetings.length === 0,
      obstacle: settleObstacle(model, items, rules),
      askedToMeet: model.askedToMeet ?? [],
      settled: isSettledInWriting(model) ? (model.settled ?? null) : null,
    },
  };
}

/** Nobody is overruled, and nothing is settled by silence. */
export function settleObstacle(
  { askedToMeet = [] }: Pick<ModelRecord, 'askedToMeet'>,
  items: readonly Item[],
  { questions }: Pick<ProcessRules, 'questions'>,
): SettleObstacle {
  if (askedToMeet.length > 0) return 'asked-to-meet';
  return everythingAnswered(items, questions) ? null : 'unanswered';
}

/** Every role that is called for, and every other one that somebody was named for. */
function rolesOf({ people = [] }: Model, attendees: readonly Role[]): RoleNow[] {
  return role.options
    .map((one): RoleNow => {
      const named = people.filter((person) => person.role === one);
      const needed = attendees.includes(one);
      return { role: one, people: named, needed, gap: needed && named.length === 0 };
    })
    .filter((one) => one.needed || one.people.length > 0);
}

function isFilled(section: Section, items: readonly Item[], { questions }: ProcessRules): boolean {
  switch (section) {
    case 'answers':
      return questionsOf(items, questions).every((one) => one.answered);
    case 'last-things':
      return items.some((one) => one.kind === 'last-thing');
    case 'threats':
      return items.some((one) => one.kind === 'threat');
    case 'recommendations':
      return items.some((one) => one.kind === 'recommendation');
    case 'agreement':
      return everyPriorityAgreed(items);
  }
}

/** Accepted, or declined or deferred for good: what still waits for an approver is not decided. */
export function everyRecommendationDecided(items: readonly Item[], today: string): boolean {
  const { exceptions } = standingOf(items, today);
  return every(items, (one) => outcomeOf(one) === 'accepted' || isSettled(one, exceptions, today));
}

/** What was decided on needs no agreement any more, whatever was said before. */
function everyPriorityAgreed(items: readonly Item[]): boolean {
  return every(items, (one) => outcomeOf(one) !== null || agreementOn(one).state === 'agreed');
}

/** False where there is none. */
function every(items: readonly Item[], holds: (one: Recommendation) => boolean): boolean {
  const recommendations = items.filter((item): item is Recommendation => item.kind === 'recommendation');
  return recommendations.length > 0 && recommendations.every(holds);
}
