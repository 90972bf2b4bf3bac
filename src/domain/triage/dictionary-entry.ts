/** What the dictionary of the rules knows of a word. */

/**
 * A place in the tree of phrases: the words that may follow (null: none), and the families whose phrase ends here.
 * `mask` has the bits of all words that may follow, so that most words that do not are known at one look.
 */
export type PhraseNode = { next: Map<number, PhraseNode> | null; mask: number; families: number[] };

/**
 * The keys of a word that occur in phrases and their bits, the families that it is in by itself, the phrases that it can
 * start (none, for most words), and the number that it means. One word has one entry: two entries are the same word only
 * where they are the same object.
 */
export type Entry = {
  text: string;
  keys: readonly number[];
  mask: number;
  families: readonly number[];
  starts: readonly PhraseNode[];
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
  return { text, keys: [], mask: 0, families: [], starts: [], next: 0, amount: null, speaks: -1 };
}

/** A word as it is written: what it is looked up as, and its parts where it is written in camel case. */
export type Form = { entry: Entry; parts: readonly { entry: Entry; length: number }[] | null };
