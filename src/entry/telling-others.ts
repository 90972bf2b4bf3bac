/** Around every door: what a run wrote is told to the panels that are open, after it was stored and without delaying it. */
import type { App } from '../app.ts';
import { changeNews } from '../application/change-news.ts';
import { watchWrites } from '../application/watch-writes.ts';
import { accountId } from '../domain/ids.ts';
import { inTime } from './in-time.ts';
import { logFailure } from './log.ts';

/** A write waits at most this long for its being told; who was not told reads it by and by. */
const tellingMilliseconds = 700;

export interface TellingOthers {
  app: App;
  /** Never throws. @param by who wrote; null: the app */
  tell(by: string | null): Promise<void>;
}

export function tellingOthers(app: App): TellingOthers {
  const { models, accepted } = watchWrites(app.models, (id) => app.live.prepare(id));
  return {
    app: { ...app, models },
    tell: async (by) => {
      const person = accountId.nullable().safeParse(by).data ?? null;
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
      await tell(null);
    }
  };
}
