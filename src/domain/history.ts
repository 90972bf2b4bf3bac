/** What a model's history is made of: who changed what, when, from what to what. Written with the change, never changed. */
import * as z from 'zod';
import { accountId, issueId, itemId, moment } from './ids.ts';

/** Longest text kept on either side of a change, in characters; the rest is cut, and the entry says so. */
export const keptText = 2_000;

/** Of what was added only the beginning is kept: the whole text stands in the item, and in what changes or deletes it. */
export const keptOfAdded = 200;

/** Most entries of one change. */
export const entriesPerChange = 60;

export const historyEntry = z.looseObject({
  what: z.enum(['added', 'changed', 'removed', 'restored', 'moved']),
  /** Null: the model itself. */
  item: itemId.nullable(),
  /** What of it changed, as `history-facts.ts` names it. Absent: all of it. */
  field: z.string().exactOptional(),
  /** Which one, where there are several: a ticket's key, the number of a meeting, an account, a role. */
  of: z.string().exactOptional(),
  /** A code, an account, a moment or a text, as the field has it. Absent: there was nothing. */
  from: z.string().exactOptional(),
  to: z.string().exactOptional(),
  /** The reason or the remark that came with it. */
  note: z.string().exactOptional(),
  cut: z.literal(true).exactOptional(),
});
export type HistoryEntry = z.infer<typeof historyEntry>;

/** All that one write changed. */
export const historyRecord = z.looseObject({
  v: z.literal(1),
  modelId: issueId,
  at: moment,
  /** Null: the app itself, after an event of Jira or by what it had to finish. */
  by: accountId.nullable(),
  /** What was written with which rev: unique in the model, so that nothing is ever written over. */
  tag: z.string().regex(/^[A-Za-z0-9.-]{1,100}$/),
  entries: z.array(historyEntry).min(1).max(entriesPerChange),
});
export type HistoryRecord = z.infer<typeof historyRecord>;

/** One line of the history. */
export interface HistoryLine extends HistoryEntry {
  at: string;
  by: HistoryRecord['by'];
}

/** Edits of one text by one person that lie closer together than this are shown as one, in milliseconds. */
const oneEdit = 10 * 60 * 1_000;

/** The lines of some records, the newest first, with quick edits of one text as one: its first `from`, its last `to`. */
export function linesOf(records: readonly HistoryRecord[]): HistoryLine[] {
  const lines: HistoryLine[] = [];
  for (const { at, by, entries } of records) {
    for (const entry of entries.toReversed()) {
      const line: HistoryLine = { ...entry, at, by };
      const newer = lines.findLastIndex((one) => one.item === line.item && one.field === line.field);
      const merged = newer < 0 ? null : asOneEdit(line, lines[newer]);
      if (merged === null) lines.push(line);
      else lines[newer] = merged;
    }
  }
  return lines;
}

/** Null where the two stay apart. */
function asOneEdit(older: HistoryLine, newer: HistoryLine | undefined): HistoryLine | null {
  const isEdit = (one: HistoryLine) => one.what === 'changed' && one.field === 'text';
  if (newer === undefined || !isEdit(older) || !isEdit(newer) || older.by !== newer.by) return null;
  if (Date.parse(newer.at) - Date.parse(older.at) > oneEdit) return null;
  const { from: _from, cut: _cut, ...rest } = newer;
  return {
    ...rest,
    ...(older.from === undefined ? {} : { from: older.from }),
    ...(older.cut || newer.cut ? { cut: true as const } : {}),
  };
}
