/** Sets the date of one meeting, or says whether it was held; what others entered meanwhile is never written over. */
import { AppError } from '../domain/app-error.ts';
import { type Meeting, isBelievable } from '../domain/meeting.ts';
import { plannedMeetings } from '../domain/meeting-plan.ts';
import type { ModelRecord } from '../domain/model.ts';
import { type ProcessDeps, changeProcess } from './change-process.ts';
import type { Session } from './session.ts';

interface MeetingEdit {
  number: number;
  /** The rev of the meeting that the person saw; 0: nothing was entered yet. */
  rev: number;
}

/**
 * @param wanted.at null clears the date
 * @throws AppError INVALID for a meeting that the size does not call for or a date out of reach, CONFLICT with the
 *   model when somebody set another date since `rev`
 */
export async function scheduleMeeting(
  deps: ProcessDeps,
  session: Session,
  wanted: MeetingEdit & { at: string | null },
): Promise<ModelRecord> {
  const now = deps.clock.now();
  const at = wanted.at === null ? null : new Date(wanted.at).toISOString();
  if (at !== null && !isBelievable(at, now)) throw new AppError('INVALID', 'errors.dateOutOfReach', { field: 'at' });
  const scheduled = { by: session.accountId, at: now.toISOString() };
  return changeMeeting(deps, session, {
    ...wanted,
    field: 'at',
    apply: (meeting) => (meeting.at === at ? null : { ...meeting, at, scheduled }),
  });
}

/** @throws AppError as `scheduleMeeting` does */
export function markHeld(
  deps: ProcessDeps,
  session: Session,
  wanted: MeetingEdit & { held: boolean },
): Promise<ModelRecord> {
  const held = wanted.held ? { by: session.accountId, at: deps.clock.now().toISOString() } : null;
  return changeMeeting(deps, session, {
    ...wanted,
    field: 'held',
    apply: (meeting) => ((meeting.held !== null) === wanted.held ? null : { ...meeting, held }),
  });
}

interface FieldEdit extends MeetingEdit {
  field: 'at' | 'held';
  /** Null: it is so already, which is what a repeat finds. */
  apply: (meeting: Meeting) => Meeting | null;
}

function changeMeeting(deps: ProcessDeps, session: Session, edit: FieldEdit): Promise<ModelRecord> {
  const { number } = edit;
  return changeProcess(deps, session.issueId, (model, { sizes }) => {
    if (!plannedMeetings(model, sizes).some((one) => one.number === number))
      throw new AppError('INVALID', 'errors.noSuchMeeting', { params: { number }, field: 'number' });
    const { meetings = [] } = model;
    const current = meetings.find((one) => one.number === number) ?? unentered(number);
    const next = edit.apply(current);
    if (next === null) return null;
    checkSeen(current, edit, model);
    const rev = current.rev + 1;
    const meeting = { ...next, rev, changed: { ...current.changed, [edit.field]: rev } };
    const others = meetings.filter((one) => one.number !== number);
    return { ...model, meetings: [...others, meeting].toSorted((a, b) => a.number - b.number) };
  });
}

function unentered(number: number): Meeting {
  return { number, rev: 0, changed: {}, at: null, scheduled: null, held: null };
}

function checkSeen(current: Meeting, { number, rev, field }: FieldEdit, model: ModelRecord): void {
  if (rev > current.rev)
    throw new AppError('INVALID', 'errors.wrongMeetingRev', { params: { number, rev }, field: 'rev' });
  if ((current.changed[field] ?? 0) > rev)
    throw new AppError('CONFLICT', 'errors.meetingChanged', { params: { number }, model, field });
}
