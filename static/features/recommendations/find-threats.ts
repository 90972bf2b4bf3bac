/** Finds threats of the model by id and words, for mapping a recommendation to them. Pure. */
import type { RowKey } from '../../store/change.ts';
import type { Row } from '../../store/row.ts';

/** A threat as it is searched: prepared once, so that a key press only compares. */
export interface SearchedThreat {
  row: Row;
  /** `t12`. */
  id: string;
  /** Its words in lower case, each with a space before it. */
  words: string;
}

export interface FoundThreats {
  /** The best ones, in the order of the model where they fit alike. */
  shown: Row[];
  count: number;
}

/** As many as can be looked over while people talk. */
const most = 8;

export function searched(threats: readonly Row[]): SearchedThreat[] {
  return threats.map((row) => ({ row, id: (row.id ?? '').toLowerCase(), words: wordsOf(row.text) }));
}

/** An id that fits exactly comes first, then ids that begin so, then texts in which every word begins one. */
export function findThreats(
  threats: readonly SearchedThreat[],
  query: string,
  without: readonly RowKey[],
): FoundThreats {
  const taken = new Set(without);
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const byRank: Row[][] = Array.from({ length: unfit }, () => []);
  for (const one of threats) {
    if (taken.has(one.row.key) || one.row.removing) continue;
    byRank[rankOf(one, words)]?.push(one.row);
  }
  const found = byRank.flat();
  return { shown: found.slice(0, most), count: found.length };
}

const unfit = 4;

function rankOf(of: SearchedThreat, words: readonly string[]): number {
  const [first = ''] = words;
  if (words.length === 1 && /^t?\d+$/.test(first)) {
    const id = first.startsWith('t') ? first : `t${first}`;
    if (of.id === id) return 0;
    if (of.id.startsWith(id)) return 1;
  }
  if (words.every((word) => of.words.includes(` ${word}`))) return 2;
  return words.every((word) => of.words.includes(word)) ? 3 : unfit;
}

function wordsOf(text: string): string {
  return ` ${text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .join(' ')}`;
}
