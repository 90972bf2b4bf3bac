/** The meetings that a model's size calls for, with what people entered for each. */
import { dayOf, daysAfter } from './day.ts';
import { type Meeting, meetingLimit } from './meeting.ts';
import type { ModelRecord } from './model.ts';
import type { MeetingPlan, SizeProcess, SizeProcesses } from './size-process.ts';
import { type Size, sizeRank } from './size.ts';

export interface PlannedMeeting extends MeetingPlan {
  number: number;
  /** False: the size calls for fewer by now; what was entered is kept. */
  needed: boolean;
  /** 0 while nothing was entered. */
  rev: number;
  at: string | null;
  scheduled: Meeting['scheduled'];
  held: Meeting['held'];
}

type Planned = Pick<ModelRecord, 'size' | 'meetings' | 'askedToMeet'>;

/** Somebody asks to meet although the size is settled in writing: one short meeting. */
const meetingOnRequest: MeetingPlan = { minutes: 30, agenda: [] };

/** Null for None: no process at all. */
export function processOfSize(size: Size, sizes: SizeProcesses): SizeProcess | null {
  return size === 'none' ? null : sizes[size];
}

/** What the size calls for first, then what was entered for meetings that it does not call for. */
export function plannedMeetings(model: Planned, sizes: SizeProcesses): PlannedMeeting[] {
  const plans = plansOf(model, sizes);
  return Array.from({ length: meetingLimit }, (_, at): PlannedMeeting | null => {
    const plan = plans[at];
    const entered = model.meetings?.find((one) => one.number === at + 1);
    if (plan === undefined && !isEntered(entered)) return null;
    return {
      ...(plan ?? meetingOnRequest),
      number: at + 1,
      needed: plan !== undefined,
      rev: entered?.rev ?? 0,
      at: entered?.at ?? null,
      scheduled: entered?.scheduled ?? null,
      held: entered?.held ?? null,
    };
  }).filter((one) => one !== null);
}

function plansOf({ size, askedToMeet = [] }: Planned, sizes: SizeProcesses): readonly MeetingPlan[] {
  const plans = processOfSize(size, sizes)?.meetings;
  if (plans === undefined) return [];
  return plans.length === 0 && askedToMeet.length > 0 ? [meetingOnRequest] : plans;
}

function isEntered(meeting: Meeting | undefined): boolean {
  return meeting !== undefined && (meeting.at !== null || meeting.held !== null);
}

/** Every meeting that the size calls for was held. False where it calls for none: that is settled in writing. */
export function allHeld(model: Planned, sizes: SizeProcesses): boolean {
  const needed = plannedMeetings(model, sizes).filter((one) => one.needed);
  return needed.length > 0 && needed.every((one) => one.held !== null);
}

/** Settled in writing, and that still holds: nobody asks to meet, and the size did not grow. */
export function isSettledInWriting({
  settled,
  size,
  askedToMeet = [],
}: Pick<ModelRecord, 'settled' | 'size' | 'askedToMeet'>): boolean {
  return Boolean(settled) && askedToMeet.length === 0 && sizeRank(size) <= sizeRank(settled?.size ?? 'none');
}

/**
 * The date (UTC) on which the model is looked at again: the interval after the last meeting that was held, after it
 * was settled, or after it began. Null for None.
 */
export function reviewOn(
  model: Planned & Pick<ModelRecord, 'settled' | 'createdAt'>,
  sizes: SizeProcesses,
): string | null {
  const process = processOfSize(model.size, sizes);
  if (process === null) return null;
  const met = (model.meetings ?? []).flatMap(heldOn);
  const settled = isSettledInWriting(model) && model.settled ? [model.settled.at] : [];
  const from = [...met, ...settled].toSorted().at(-1) ?? model.createdAt;
  return daysAfter(dayOf(new Date(from)), process.reviewAfterDays);
}

/** A meeting that was ticked later was held on its date; one that was ticked before its date, when it was ticked. */
function heldOn({ at, held }: Meeting): string[] {
  if (held === null) return [];
  return [at !== null && Date.parse(at) < Date.parse(held.at) ? at : held.at];
}
