/** What the dictionary of the rules knows of a word. */

/** A place in the tree of phrases: the words that may follow, and the families whose phrase ends here. */
export type PhraseNode = { next: Map<string, PhraseNode>; families: number[] };

/** The keys of a word, the phrases that start with it (none, for most words), and the number that it means. */
export type Entry = { text: string; keys: readonly string[]; starts: readonly PhraseNode[]; amount: number | null };
