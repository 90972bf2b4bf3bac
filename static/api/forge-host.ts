/** What the panel needs of the page around it. The only file that knows Forge's bridge. */
import { events, invoke, router, view } from '@forge/bridge';
import type { Invoke } from './panel-client.ts';

/** In the issue; in a dialog over it, or in that of a meeting, with what the frame that opened it handed over. */
export type Placement = { in: 'issue' } | { in: 'dialog' | 'meeting'; handed: unknown };

export interface Host {
  invoke: Invoke;
  /** Of the person who looks, as Jira has it: `de-DE`. */
  locale: Promise<string>;
  /** Follows Jira's light and dark: the host sets `data-color-mode` and the design tokens. */
  followTheme(): void;
  /** Opens an issue in a new tab. */
  openIssue(key: string): void;
  /** Opens a page in a new tab; an address without a host is one of this site. */
  openPage(address: string): void;
  /** Where this site is, without a slash at its end. */
  siteUrl(): Promise<string>;
  /** Closes the dialog that this frame stands in; what it hands back goes to whoever opened it. */
  closeDialog(handedBack?: unknown): void;
  /** Where this frame stands. */
  placement(): Promise<Placement>;
  /** Calls back when the issue around the panel changed; the answer ends it. */
  onIssueChanged(listener: () => void): () => void;
}

export function forgeHost(): Host {
  const locale = view.getContext().then((context) => context.locale, english);
  return {
    locale,
    invoke: async (functionKey, payload) => invoke(functionKey, { ...payload, locale: await locale }),
    followTheme: () => void view.theme.enable().catch(ignored),
    openIssue: (key) => void router.open(`/browse/${encodeURIComponent(key)}`).catch(ignored),
    openPage: (address) => void router.open(address).catch(ignored),
    siteUrl: async () => new URL((await view.getContext()).siteUrl).origin,
    closeDialog: (handedBack) => void (handedBack === undefined ? view.close() : view.close(handedBack)).catch(ignored),
    placement: async () => placementOf((await view.getContext()).extension['modal']),
    onIssueChanged: (listener) => {
      const subscription = events.on('JIRA_ISSUE_CHANGED', listener);
      subscription.catch(ignored);
      return () => void subscription.then((one) => one.unsubscribe()).catch(ignored);
    },
  };
}

/** A host that does not tell gets what everybody gets. */
function english(): string {
  return 'en-US';
}

function placementOf(modal: unknown): Placement {
  if (typeof modal !== 'object' || modal === null) return { in: 'issue' };
  if ('meeting' in modal) return { in: 'meeting', handed: modal.meeting };
  return { in: 'dialog', handed: 'unsent' in modal ? modal.unsent : null };
}

/** The panel works without these: a host that does not offer one costs a comfort, never the work. */
function ignored(): void {}
