/** Finds threats of the model by id and words, for mapping a recommendation to them. Pure. */
import type { RowKey } from '../../store/change.ts';
import type { Row } from '../../store/row.ts';

export interface FoundThreats {
  /** The best ones, in the order of the model where they fit alike. */
  shown: Row[];
  count: number;
}

/** As many as can be looked over while people talk. */
const most = 8;

/** An id that fits exactly comes first, then ids that begin so, then texts with every word. */
export function findThreats(threats: readonly Row[], query: string, without: readonly RowKey[]): FoundThreats {
  const taken = new Set(without);
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const ranked = threats
    .filter((one) => !taken.has(one.key) && !one.removing)
    .map((row) => ({ row, rank: rankOf(row, words) }))
    .filter(({ rank }) => rank < unfit);
  const found = ranked.toSorted((one, other) => one.rank - other.rank).map(({ row }) => row);
  return { shown: found.slice(0, most), count: found.length };
}

const unfit = 4;

function rankOf({ id, text }: Row, words: readonly string[]): number {
  const named = (id ?? '').toLowerCase();
  const said = text.toLowerCase();
  const [first = ''] = words;
  if (words.length === 1 && (named === first || named === `t${first}`)) return 0;
  if (words.length === 1 && /\d/.test(first) && (named.startsWith(first) || named.startsWith(`t${first}`))) return 1;
  if (words.every((word) => wordsOf(said).some((one) => one.startsWith(word)))) return 2;
  return words.every((word) => said.includes(word)) ? 3 : unfit;
}

function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{N}]+/u);
}
