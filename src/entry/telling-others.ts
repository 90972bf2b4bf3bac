/**
 * Around every door: what a run writes is kept in the history with it, and told to the panels that are open, after it
 * was stored and without delaying it.
 */
import type { App } from '../app.ts';
import { changeNews } from '../application/change-news.ts';
import { watchWrites } from '../application/watch-writes.ts';
import { keepHistory } from '../application/keep-history.ts';
import { type AccountId, accountId } from '../domain/ids.ts';
import { inTime } from './in-time.ts';
import { logFailure } from './log.ts';

/** A write waits at most this long for its being told; who was not told reads it by and by. */
const tellingMilliseconds = 700;

export interface TellingOthers {
  app: App;
  /** From now on this person writes; before that, and for null, the app does. */
  actsFor(by: string | null): void;
  /** Never throws. */
  tell(): Promise<void>;
}

export function tellingOthers(app: App): TellingOthers {
  let person: AccountId | null = null;
  const kept = keepHistory(app.models, { clock: app.clock, by: () => person });
  const { models, accepted } = watchWrites(kept, (id) => app.live.prepare(id));
  return {
    app: { ...app, models },
    actsFor: (by) => {
      person = accountId.nullable().safeParse(by).data ?? null;
    },
    tell: async () => {
      await inTime(
        Promise.all(accepted().map((writes) => tellOf(app, changeNews(writes, person)))),
        tellingMilliseconds,
      );
    },
  };
}

async function tellOf({ live, ids }: App, news: Parameters<App['live']['tell']>[0]): Promise<void> {
  try {
    await live.tell(news);
  } catch (error) {
    logFailure('tell', error, ids.next());
  }
}

/** A door behind which nobody stands: what it wrote is the app's own doing. */
export function telling<Given extends unknown[], Answer>(
  app: () => App,
  door: (app: () => App) => (...given: Given) => Promise<Answer>,
): (...given: Given) => Promise<Answer> {
  return async (...given) => {
    const { app: watched, tell } = tellingOthers(app());
    try {
      return await door(() => watched)(...given);
    } finally {
      await tell();
    }
  };
}
