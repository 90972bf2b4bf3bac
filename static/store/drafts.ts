/** Texts that were begun and not sent, by the name of their box. Typing only touches this map: nothing is drawn. */
import type { StatementPart } from '../../src/domain/threat-statement.ts';
import type { RowKey } from './change.ts';
import type { Draft } from './session-cache.ts';

export interface Drafts {
  read(name: string): Draft | null;
  /** Null, or an empty text, forgets it. */
  write(name: string, draft: Draft | null): void;
  all(): Record<string, Draft>;
  restore(kept: Record<string, Draft>): void;
  /** Another frame went on with them: its texts instead of those here. */
  replace(all: Record<string, Draft>): void;
}

/** @param changed called after every write, to have it kept */
export function drafts(changed: () => void): Drafts {
  const texts = new Map<string, Draft>();
  return {
    read: (name) => texts.get(name) ?? null,
    write(name, draft) {
      if (draft === null || draft.text === '') texts.delete(name);
      else texts.set(name, draft);
      changed();
    },
    all: () => Object.fromEntries(texts),
    replace(all) {
      texts.clear();
      for (const [name, draft] of Object.entries(all)) texts.set(name, draft);
      changed();
    },
    restore(kept) {
      for (const [name, draft] of Object.entries(kept)) if (!texts.has(name)) texts.set(name, draft);
    },
  };
}

/** Names of the boxes; a row's part is its key, which becomes the item's id when the page is loaded again. */
export const draftName = {
  lastThing: 'add.last-thing',
  threat: 'add.threat',
  recommendation: (threat: RowKey) => `add.recommendation:${threat}`,
  edit: (row: RowKey) => `edit:${row}`,
  /** The note of a push-back. */
  pushBack: (row: RowKey) => `push-back:${row}`,
  answer: (row: RowKey) => `answer:${row}`,
  followUp: 'add.follow-up',
  /** Whom the next follow-up question is put to: an account id. */
  followUpTo: 'add.follow-up-to',
  followUpAnswer: (row: RowKey) => `follow-up-answer:${row}`,
  /** One part of a threat's statement; of goals and assets, the one that is being typed. */
  part: (part: StatementPart, row: RowKey) => `part-${part}:${row}`,
  /** What becomes of a threat: the choice in the first line, the reason below. */
  disposition: (row: RowKey) => `disposition:${row}`,
  /** What is being decided on a recommendation: outcome, last day and approver in the first lines, the words below. */
  decision: (row: RowKey) => `decision:${row}`,
  /** Why an exception is asked for without a decision, or what an approver says of one. */
  exception: (row: RowKey) => `exception:${row}`,
  /** Whether a threat is covered: yes or no in the first line, the words below. */
  covered: (row: RowKey) => `covered:${row}`,
  note: 'add.note',
  link: (row: RowKey) => `link:${row}`,
  meetingDate: (number: number) => `meeting-date.${number}`,
  meetingTime: (number: number) => `meeting-time.${number}`,
} as const;

/** The drafts as they are found after a reload, when every row goes by its id. */
export function byItemId(all: Record<string, Draft>, idOf: (row: RowKey) => string | null): Record<string, Draft> {
  return Object.fromEntries(
    Object.entries(all).map(([name, draft]) => {
      const [box, row] = name.split(':');
      const id = row === undefined ? null : idOf(row);
      return [id === null ? name : `${box}:${id}`, draft];
    }),
  );
}
