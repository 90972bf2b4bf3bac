/** What the dictionary of the rules knows of a word. */

/**
 * The keys of a word that occur in phrases and their bits, where the families that it is in by itself start in the list
 * of the dictionary (0 for none), the nodes of the tree of phrases that it can start with (none, for most words), and
 * the number that it means. One word has one entry: two entries are the same word only
 * where they are the same object.
 */
export type Entry = {
  text: string;
  keys: readonly number[];
  mask: number;
  first: number;
  starts: readonly number[];
  /** The bits of all words that may follow in a phrase. */
  next: number;
  amount: number | null;
  /** The number of a word that adds to targets by itself, -1 for any other. */
  speaks: number;
};

/** The words that add to targets by themselves, numbered by their stems. Word n has row n of the points, a column per target. */
export type SpeakingWords = { numbers: ReadonlyMap<string, number>; said: Float64Array; inSummary: Float64Array };

/** A word that no family knows. */
export function unknownEntry(text: string): Entry {
  return { text, keys: [], mask: 0, first: 0, starts: [], next: 0, amount: null, speaks: -1 };
}

/** A word as it is written: what it is looked up as, and its parts where it is written in camel case. */
export type Form = { entry: Entry; parts: readonly { entry: Entry; length: number }[] | null };
