/** All stored data of the local Jira, by kind. */
import type { DatabaseSync } from 'node:sqlite';
import { createAttachmentStore } from './attachment-store.ts';
import type { AttachmentStore } from './attachment-store.ts';
import { createCommentStore } from './comment-store.ts';
import type { CommentStore } from './comment-store.ts';
import { createComponentStore } from './component-store.ts';
import type { ComponentStore } from './component-store.ts';
import { createCounters } from './counters.ts';
import type { Counters } from './counters.ts';
import { createHistoryStore } from './history-store.ts';
import type { HistoryStore } from './history-store.ts';
import { createIssueStore } from './issue-store.ts';
import type { IssueStore } from './issue-store.ts';
import { createLinkStore } from './link-store.ts';
import type { LinkStore } from './link-store.ts';
import { createPanelPinStore } from './panel-pin-store.ts';
import type { PanelPinStore } from './panel-pin-store.ts';
import { createPropertyStore } from './property-store.ts';
import type { PropertyStore } from './property-store.ts';
import { createRemoteLinkStore } from './remote-link-store.ts';
import type { RemoteLinkStore } from './remote-link-store.ts';
import { createTables } from './schema.ts';
import { createWatcherStore } from './watcher-store.ts';
import type { WatcherStore } from './watcher-store.ts';

export interface Store {
  counters: Counters;
  issues: IssueStore;
  comments: CommentStore;
  components: ComponentStore;
  links: LinkStore;
  properties: PropertyStore;
  histories: HistoryStore;
  watchers: WatcherStore;
  remoteLinks: RemoteLinkStore;
  attachments: AttachmentStore;
  panelPins: PanelPinStore;
  /** Runs the writes together: all of them are kept, or none. */
  transaction<T>(work: () => T): T;
}

export function createStore(db: DatabaseSync): Store {
  createTables(db);
  const counters = createCounters(db);
  return {
    counters,
    issues: createIssueStore(db),
    comments: createCommentStore(db),
    components: createComponentStore(db, counters),
    links: createLinkStore(db),
    properties: createPropertyStore(db),
    histories: createHistoryStore(db),
    watchers: createWatcherStore(db),
    remoteLinks: createRemoteLinkStore(db),
    attachments: createAttachmentStore(db),
    panelPins: createPanelPinStore(db),
    transaction(work) {
      db.exec('savepoint jira');
      try {
        const result = work();
        db.exec('release jira');
        return result;
      } catch (error) {
        db.exec('rollback to jira');
        db.exec('release jira');
        throw error;
      }
    },
  };
}
