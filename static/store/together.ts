/** An open panel among others: hears what they change, shows who they are, and says when it hears nothing. */
import type { LiveLine } from '../api/live-line.ts';
import { changesMessage } from '../../src/contract/live.ts';
import { type Listening, listening } from './listening.ts';
import type { PanelStore } from './panel-store.ts';
import { type Presence, presence } from './presence.ts';

export interface Together {
  presence: Presence;
  /** Whether changes of others are heard by themselves. */
  isLive(): boolean;
  stop(): void;
}

export interface TogetherParts {
  store: Pick<PanelStore, 'state' | 'client' | 'hear' | 'refresh' | 'clock'>;
  line: LiveLine;
  /** Names this open panel among others of the same person. */
  tab: string;
  random?: () => number;
}

/** Begins to listen as soon as an opening says where. */
export function together({ store, line, tab, random = Math.random }: TogetherParts): Together {
  const { state } = store;
  const me = () => {
    const { records } = state.read();
    return records && { accountId: records.accountId, issueId: records.issue.id };
  };
  const who = presence({
    me,
    tab,
    say: (saying) => {
      const own = me();
      if (own) listen.speak({ v: 1, modelId: own.issueId, by: own.accountId, tab, ...saying });
    },
  });
  const listen: Listening = listening({
    line,
    join: async (after) => {
      const answer = await store.client.call('joinLive', { after });
      if (!answer.ok) return null;
      store.clock.heard(answer.value.asOf);
      return answer.value.live;
    },
    onChanges: (message) => {
      const news = changesMessage.safeParse(message).data;
      if (news !== undefined) store.hear(news);
    },
    onPresence: (message) => who.hear(message),
    onLive: (live) => {
      // What was said while nobody listened is read once.
      if (live && started) void store.refresh();
      who.setLive(live);
      started = true;
    },
    random,
    now: () => store.clock.now(),
  });
  let started = false;
  let known: unknown;
  const begin = (): void => {
    const { live, phase } = state.read();
    if (phase.is !== 'ready' || known !== undefined) return;
    known = live;
    listen.start(live);
  };
  const end = state.subscribe('phase', begin);
  begin();
  return {
    presence: who,
    isLive: () => listen.isLive(),
    stop() {
      end();
      who.show(false);
      listen.stop();
    },
  };
}
