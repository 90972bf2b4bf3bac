/** Lets everything that is under way come to its end, without time passing. */
import { EndlessDeliveries } from '../forge/dispatcher.ts';
import type { Forge } from '../forge/forge.ts';
import type { Jira } from '../parts.ts';

/** What settling touches. */
export interface SettleParts {
  forge: Forge;
  jira: Jira;
}

/** Rounds of delayed deliveries after which settling gives up. */
const mostRounds = 100_000;

/**
 * Waits for running functions, then delivers delayed queue events and retries as if their time had come, until none
 * is left. Search and query indexes are caught up before each round and at the end. Schedules do not fire.
 * @throws EndlessDeliveries
 */
export async function settle({ forge, jira }: SettleParts): Promise<void> {
  const catchUp = () => {
    jira.flushIndex();
    forge.flushIndex();
  };
  for (let round = 0; round < mostRounds; round += 1) {
    await forge.dispatcher.idle();
    await forge.idle();
    catchUp();
    // What a resolver caused while it ended may be due now.
    const due = forge.dispatcher.nextDue();
    if (due === null) return;
    forge.dispatcher.deliverNext();
  }
  throw new EndlessDeliveries();
}
