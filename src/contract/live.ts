/** What travels over realtime channels: changes told by the app, presence told by people. A hint, never the truth. */
import * as z from 'zod';
import { accountId, issueId, itemId, rev } from '../domain/ids.ts';
import { item } from '../domain/item.ts';
import { modelRecord } from '../domain/model.ts';

const members = modelRecord.omit({ recentRequests: true, comment: true, rev: true }).partial();

/**
 * One invocation's accepted writes. A listener takes what is newer than what it has, and reads again where something
 * is missing: the directory's `base` is not the rev it has, an id it does not know, a rev without its item.
 */
export const changesMessage = z.looseObject({
  v: z.literal(1),
  modelId: issueId,
  /** Null: the app itself (a ticket changed, the rules sized it again). */
  by: accountId.nullable(),
  directory: z
    .looseObject({
      /** The rev that the change was made on. */
      base: rev,
      rev,
      /** Members that changed; null where they did not fit, or where somebody else wrote in between. */
      change: members.nullable(),
    })
    .nullable(),
  items: z.array(item),
  removed: z.array(itemId),
  /** Items that did not fit, by their rev. */
  revs: z.record(itemId, rev),
  /** The request id that made a new item, so that whoever sent it knows its own. */
  requests: z.record(itemId, z.string()),
});
export type ChangesMessage = z.infer<typeof changesMessage>;

/** Somebody is here. Said again every ten seconds; who is silent for half a minute has left. */
export const presenceMessage = z.looseObject({
  v: z.literal(1),
  modelId: issueId,
  by: accountId,
  /** One open panel of this person: the same person twice counts once. */
  tab: z.string().min(1).max(40),
  /** The item whose text they are changing. */
  editing: itemId.nullable(),
  left: z.boolean(),
});
export type PresenceMessage = z.infer<typeof presenceMessage>;

const line = z.strictObject({ channel: z.string(), token: z.string() });

/** Where to listen in one window of time. The token for `presence` also speaks. */
export const liveInvitation = z.looseObject({
  window: z.int(),
  endsAt: z.iso.datetime(),
  changes: line,
  presence: line,
});
export type LiveInvitation = z.infer<typeof liveInvitation>;
