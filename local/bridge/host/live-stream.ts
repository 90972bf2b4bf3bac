/**
 * The page's one connection for what the server says by itself: changes of the issue, and realtime channels. One per
 * page, because a browser keeps at most six connections to a host open over HTTP/1.1.
 */
import type { FrameDescriptor, PageFacts } from '../frame-descriptor.ts';
import { postJson } from './server-calls.ts';

/** A page in the background gives its connection back after this long, for the tabs in front. */
const HIDDEN_GRACE_MS = 5_000;

/** One `subscribeRealtimeChannel` of a frame. */
export interface ChannelRequest {
  channelName: string;
  isGlobal: boolean;
  options: { replaySeconds?: number; token?: string; contextOverrides?: string[] };
}

export interface LiveStream {
  onIssueChanged(listener: (change: { issueId: string }) => void): void;
  subscribe(
    frame: FrameDescriptor,
    request: ChannelRequest,
    onEvent: (payload: unknown) => void,
  ): Promise<{ unsubscribe(): Promise<void> }>;
}

interface Subscription {
  frame: FrameDescriptor;
  request: ChannelRequest;
  onEvent: (payload: unknown) => void;
}

const parse = (event: MessageEvent<unknown>): Record<string, unknown> =>
  JSON.parse(String(event.data)) as Record<string, unknown>;

/** Connects when first needed, and again whenever the server or the page comes back. */
export const createLiveStream = (facts: PageFacts): LiveStream => {
  const pageId = crypto.randomUUID();
  const subscriptions = new Map<string, Subscription>();
  const issueListeners = new Set<(change: { issueId: string }) => void>();
  let source: EventSource | null = null;
  let connected: Promise<void> | null = null;
  let hiddenSince: number | null = null;

  const register = (id: string, { frame, request }: Subscription, replaySeconds?: number): Promise<unknown> =>
    postJson(facts.session, '/_site/bridge/subscribe', {
      pageId,
      subscriptionId: id,
      moduleKey: frame.moduleKey,
      extension: frame.context.extension,
      request: replaySeconds === undefined ? request : { ...request, options: { ...request.options, replaySeconds } },
    });

  const open = (): Promise<void> => {
    if (connected !== null) return connected;
    const query = new URLSearchParams({ page: pageId, session: facts.session, issue: facts.issueId ?? '' });
    const stream = new EventSource(`/_site/live?${query.toString()}`);
    source = stream;
    stream.addEventListener('realtime', (event) => {
      const { subscriptionId, payload } = parse(event);
      subscriptions.get(String(subscriptionId))?.onEvent(payload);
    });
    stream.addEventListener('issue-changed', (event) => {
      const change = parse(event);
      for (const listener of issueListeners) listener({ ...change, issueId: String(change['issueId']) });
    });
    connected = new Promise((resolve) => {
      stream.addEventListener('ready', () => {
        // The server forgets a page whose connection broke; what was missed meanwhile is asked for again.
        const missedSeconds = hiddenSince === null ? 30 : Math.ceil((Date.now() - hiddenSince) / 1000);
        hiddenSince = null;
        for (const [id, subscription] of subscriptions) void register(id, subscription, missedSeconds);
        resolve();
      });
    });
    return connected;
  };
  const disconnect = (): void => {
    source?.close();
    source = null;
    connected = null;
  };

  document.addEventListener('visibilitychange', () => {
    const wanted = subscriptions.size > 0 || issueListeners.size > 0;
    if (document.visibilityState === 'visible' && wanted && source === null) {
      void open();
      if (facts.issueId !== null) {
        for (const listener of issueListeners) listener({ issueId: facts.issueId });
      }
    }
    if (document.visibilityState !== 'hidden') return;
    const since = Date.now();
    setTimeout(() => {
      if (document.visibilityState !== 'hidden') return;
      hiddenSince = since;
      disconnect();
    }, HIDDEN_GRACE_MS);
  });

  return {
    onIssueChanged: (listener) => {
      issueListeners.add(listener);
      void open();
    },
    subscribe: async (frame, request, onEvent) => {
      await open();
      const id = crypto.randomUUID();
      const subscription = { frame, request, onEvent };
      // Known before the server is told: replayed events arrive at once.
      subscriptions.set(id, subscription);
      try {
        await register(id, subscription);
      } catch (refused) {
        subscriptions.delete(id);
        throw refused;
      }
      return {
        unsubscribe: async () => {
          subscriptions.delete(id);
          await postJson(facts.session, '/_site/bridge/unsubscribe', { pageId, subscriptionId: id });
        },
      };
    },
  };
};
