/** Who else has this panel open, and whose text they are changing. Said by each of them, forgotten when they fall silent. */
import { type PresenceMessage, presenceMessage } from '../../src/contract/live.ts';
import type { AccountId, ItemId } from '../../src/domain/ids.ts';
import { topics } from './topics.ts';

/** Who is silent this long has left, in milliseconds. */
const silence = 30_000;
/** How often one says to be here, and how soon after a change of what one edits. */
const heartbeat = 10_000;
const leastPause = 1_000;

/** As far as the message of one's own goes: account and issue are added where it is sent. */
export type Saying = Pick<PresenceMessage, 'editing' | 'left'>;

export interface Presence {
  /** Everybody but oneself, in the order they came; the same person twice counts once. */
  others(): readonly AccountId[];
  /** Who changes the text of an item, but oneself. */
  editing(id: ItemId): readonly AccountId[];
  /** @param topic an item's id, or `others` */
  subscribe(topic: string, listener: () => void): () => void;
  /** What this person changes the text of; null: nothing any more. */
  edit(id: ItemId | null): void;
  /** Takes what was heard. True when it was one's own saying: the line works. */
  hear(message: unknown): boolean;
  /** Begins or ends saying that one is here; people see each other only while both look. */
  show(here: boolean): void;
  /** Whether others are heard at all; who begins to be heard says at once that they are here. */
  setLive(live: boolean): void;
  isLive(): boolean;
}

export interface PresenceParts {
  /** Null as long as it is not known. */
  me: () => { accountId: AccountId; issueId: string } | null;
  tab: string;
  say: (saying: Saying) => void;
}

interface Seen {
  by: AccountId;
  editing: ItemId | null;
  timer: ReturnType<typeof setTimeout>;
}

export function presence({ me, tab, say }: PresenceParts): Presence {
  const seen = new Map<string, Seen>();
  const { subscribe, publish } = topics();
  const speaker = speaking(say);
  let live = false;
  let others: readonly AccountId[] = [];
  let editors = new Map<ItemId, readonly AccountId[]>();

  const changed = (): void => {
    const [wereOthers, were] = [others, editors];
    const own = me()?.accountId;
    const strangers = [...seen.values()].filter(({ by }) => by !== own);
    others = sameOr(others, [...new Set(strangers.map(({ by }) => by))]);
    editors = new Map();
    for (const { by, editing } of strangers) {
      if (editing === null || editors.get(editing)?.includes(by)) continue;
      editors.set(editing, [...(editors.get(editing) ?? []), by]);
    }
    const moved = [...new Set([...were.keys(), ...editors.keys()])].filter(
      (id) => were.get(id)?.join() !== editors.get(id)?.join(),
    );
    for (const [id, now] of editors) editors.set(id, sameOr(were.get(id) ?? none, now));
    publish([...moved, ...(others === wereOthers ? [] : ['others'])]);
  };
  const forget = (of: string): void => {
    clearTimeout(seen.get(of)?.timer);
    if (seen.delete(of)) changed();
  };
  return {
    others: () => others,
    editing: (id) => editors.get(id) ?? none,
    subscribe,
    edit: (id) => speaker.edit(id),
    hear(message) {
      const heard = presenceMessage.safeParse(message).data;
      if (heard === undefined || heard.modelId !== me()?.issueId) return false;
      if (heard.tab === tab) return true;
      if (heard.left) {
        forget(heard.tab);
        return false;
      }
      // Who comes learns at once who is here, whichever of the two began to listen first.
      if (!seen.has(heard.tab)) speaker.again();
      clearTimeout(seen.get(heard.tab)?.timer);
      const timer = setTimeout(() => forget(heard.tab), silence);
      seen.set(heard.tab, { by: heard.by, editing: heard.editing, timer });
      changed();
      return false;
    },
    show: (here) => speaker.show(here),
    setLive(next) {
      if (next) speaker.again();
      if (live === next) return;
      live = next;
      publish(['others']);
    },
    isLive: () => live,
  };
}

const none: readonly AccountId[] = [];

function sameOr(before: readonly AccountId[], now: readonly AccountId[]): readonly AccountId[] {
  return before.length === now.length && before.every((one, at) => one === now[at]) ? before : now;
}

/** Says that one is here: every ten seconds, and within a second of a change. */
function speaking(say: (saying: Saying) => void) {
  let editing: ItemId | null = null;
  let here = false;
  let last = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const speak = (): void => {
    last = Date.now();
    clearTimeout(timer);
    say({ editing, left: !here });
    if (here) timer = setTimeout(speak, heartbeat);
  };
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(speak, Math.max(0, last + leastPause - Date.now()));
  };
  return {
    edit(id: ItemId | null) {
      if (editing === id) return;
      editing = id;
      if (here) soon();
    },
    again() {
      if (here) soon();
    },
    show(next: boolean) {
      if (here === next) return;
      here = next;
      // Leaving cannot wait: the page may be gone in a moment.
      if (here) soon();
      else speak();
    },
  };
}
