/** The minutes of a meeting and of its parts, and what is left of them. Pure; times in milliseconds. */
import type { AgendaPart } from '../../../src/domain/size-process.ts';
import type { PlannedMeeting } from '../../../src/domain/meeting-plan.ts';

export interface Part {
  part: AgendaPart;
  /** Null: this meeting's plan has no time of its own for it. */
  minutes: number | null;
}

const parts: readonly AgendaPart[] = [
  'working-on',
  'last-things',
  'threats',
  'recommendations',
  'agreement',
  'wrap-up',
];

/** All parts, in the order in which the plan has them; what it leaves out keeps its usual place. */
export function partsOf(meeting: Pick<PlannedMeeting, 'agenda'> | null): Part[] {
  const agenda = meeting?.agenda ?? [];
  const planned = agenda.map(({ part }) => part);
  const order = [...new Set([...planned])];
  for (const [at, part] of parts.entries()) {
    if (order.includes(part)) continue;
    const before = parts.slice(0, at).findLast((one) => order.includes(one));
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, part);
  }
  return order.map((part) => {
    const minutes = agenda.filter((one) => one.part === part).reduce((sum, one) => sum + one.minutes, 0);
    return { part, minutes: minutes === 0 ? null : minutes };
  });
}

/** The meeting that is held now: the first one that is needed and was not held, else the last one. */
export function meetingNow(meetings: readonly PlannedMeeting[]): PlannedMeeting | null {
  return meetings.find((one) => one.needed && one.held === null) ?? meetings.at(-1) ?? null;
}

export type Left = { is: 'left' | 'over'; minutes: number } | { is: 'last' };

/** Begun minutes count as left, begun minutes over time as over. */
export function leftOf(minutes: number, spent: number): Left {
  const left = minutes * 60_000 - spent;
  if (left <= 0) return { is: 'over', minutes: Math.ceil(-left / 60_000) };
  return left < 60_000 ? { is: 'last' } : { is: 'left', minutes: Math.ceil(left / 60_000) };
}
