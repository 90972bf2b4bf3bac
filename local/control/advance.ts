/** Lets host time pass: what falls due on the way happens at its time, in order. */
import type { Forge } from '../forge/forge.ts';
import type { Clock } from '../parts.ts';

/** What passing time touches. */
export interface AdvanceParts {
  forge: Forge;
  clock: Clock;
}

/** @param ms How far. Resolves when everything due until then has run. */
export async function advance({ forge, clock }: AdvanceParts, ms: number): Promise<void> {
  await quiet(forge);
  const target = clock.now() + ms;
  for (;;) {
    const next = Math.min(forge.dispatcher.nextDue() ?? Infinity, forge.schedules.nextDue() ?? Infinity);
    if (next > target) break;
    moveTo(clock, next);
    await Promise.all(forge.schedules.takeDue(clock.now()).map((schedule) => forge.runSchedule(schedule)));
    await quiet(forge);
  }
  moveTo(clock, target);
  forge.dispatcher.wake();
}

async function quiet(forge: Forge): Promise<void> {
  await forge.idle();
  await forge.dispatcher.idle();
}

function moveTo(clock: Clock, time: number): void {
  clock.advance(Math.max(0, time - clock.now()));
}
