/** Open pages and what is sent to them: one server-sent event stream per page. */
import type { IssueChange } from './issue-changes.ts';

/** Keeps proxies and browsers from closing a quiet stream. */
const HEARTBEAT_MS = 20_000;

interface OpenPage {
  accountId: string;
  send(event: string, data: unknown): void;
  /** Realtime subscriptions by the page's own id for them. */
  subscriptions: Map<string, { unsubscribe(): void }>;
}

export interface LiveHub {
  /** Starts a page's stream. */
  connect(pageId: string, accountId: string): ReadableStream<Uint8Array>;
  /** The page, when it is open and this person's. */
  page(pageId: string, accountId: string): OpenPage | null;
  tellIssueChanged(change: IssueChange): void;
}

const end = (page: OpenPage): void => {
  for (const subscription of page.subscriptions.values()) subscription.unsubscribe();
  page.subscriptions.clear();
};

/** Knows the pages of one host. A page that connects again takes the place of its former self. */
export const createLiveHub = (): LiveHub => {
  const pages = new Map<string, OpenPage>();
  const encoder = new TextEncoder();

  const connect = (pageId: string, accountId: string): ReadableStream<Uint8Array> => {
    let heartbeat: NodeJS.Timeout | undefined;
    let page: OpenPage | undefined;
    const leave = (): void => {
      clearInterval(heartbeat);
      if (page === undefined) return;
      end(page);
      if (pages.get(pageId) === page) pages.delete(pageId);
    };
    return new ReadableStream<Uint8Array>({
      start: (controller) => {
        const write = (text: string): void => {
          try {
            controller.enqueue(encoder.encode(text));
          } catch {
            // The browser is gone; its stream tells us nothing more.
            leave();
          }
        };
        page = {
          accountId,
          send: (event, data) => write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`),
          subscriptions: new Map(),
        };
        const former = pages.get(pageId);
        if (former !== undefined) end(former);
        pages.set(pageId, page);
        heartbeat = setInterval(() => write(': still here\n\n'), HEARTBEAT_MS);
        heartbeat.unref();
        page.send('ready', {});
      },
      cancel: leave,
    });
  };

  return {
    connect,
    page: (pageId, accountId) => {
      const page = pages.get(pageId);
      return page?.accountId === accountId ? page : null;
    },
    tellIssueChanged: (change) => {
      for (const page of pages.values()) page.send('issue-changed', change);
    },
  };
};
