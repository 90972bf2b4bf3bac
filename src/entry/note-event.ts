/** Notes that an event was worked on, for the set-up check. The work is done: a failure here is nobody's loss. */
import type { App } from '../app.ts';
import { logFailure } from './log.ts';

export async function noteEvent({ heartbeat, clock, ids }: App, door: string): Promise<void> {
  try {
    await heartbeat.note(door, clock.now());
  } catch (error) {
    logFailure('note-event', error, ids.next());
  }
}
