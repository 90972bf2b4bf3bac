/** What was typed and not sent, kept in the browser tab: closing the dialog loses nothing. */
import { useState } from 'react';
import * as z from 'zod';
import type { AskView } from '../../../src/contract/ask.ts';
import { criterion, dataClass } from '../../../src/domain/triage/criterion.ts';
import { tabStorage } from '../../panel/app/tab-storage.ts';
import type { TextStorage } from '../../store/session-cache.ts';
import { type Draft, emptyDraft } from './draft.ts';

/** The request id comes along: whoever closed the form before the answer came finds what the first press made. */
const kept = z.strictObject({
  v: z.literal(1),
  requestId: z.uuid(),
  draft: z.strictObject({
    change: z.string(),
    criteria: z.array(criterion),
    data: z.array(dataClass),
    noData: z.boolean(),
    goLiveOn: z.string(),
    people: z.array(z.string()),
  }),
});

export interface KeptDraft {
  start: Draft;
  requestId: string;
  /** Whether it was typed before the form was closed. */
  isBack: boolean;
  /** False: the browser refuses it, and closing the form would lose it. */
  keep(draft: Draft): boolean;
  forget(): void;
}

/** One per person and issue, or the page: nobody finds the words of somebody else. */
export function keptDraft(view: AskView, storage: TextStorage | null, newId: () => string): KeptDraft {
  const name = `threat-model.ask.${view.accountId}.${view.source?.key ?? 'page'}`;
  const before = read(storage, name);
  const requestId = before?.requestId ?? newId();
  const named = new Set<string>(view.people.map((one) => one.accountId));
  const start = before
    ? { ...before.draft, people: before.draft.people.filter((one) => named.has(one)) }
    : emptyDraft(view);
  return {
    start,
    requestId,
    isBack: before !== null,
    keep(draft) {
      try {
        storage?.setItem(name, JSON.stringify({ v: 1, requestId, draft }));
        return storage !== null;
      } catch {
        // Full or refused: it stays in the form as long as that is open.
        return false;
      }
    },
    forget() {
      try {
        storage?.removeItem(name);
      } catch {
        // It comes back once more, and says so.
      }
    },
  };
}

export function useKeptDraft(view: AskView): KeptDraft {
  const [found] = useState(() => keptDraft(view, tabStorage(), () => crypto.randomUUID()));
  return found;
}

function read(storage: TextStorage | null, name: string): z.infer<typeof kept> | null {
  try {
    return kept.safeParse(JSON.parse(storage?.getItem(name) ?? 'null')).data ?? null;
  } catch {
    // Not JSON, or storage was switched off in between.
    return null;
  }
}
