/** Full-text search over a few hundred short texts: built once, then a search takes well under a millisecond. Pure. */

export interface Searchable {
  id: string;
  /** Its texts; the heavier a field, the more a word in it counts. */
  fields: readonly { text: string; weight: number }[];
}

export interface SearchIndex {
  /** Ids, the best first, at most `most`; none for less than two letters. */
  search(query: string, most: number): string[];
}

/** A word this long is found with one typing error. */
const forgiving = 6;
/** Of more than two words, this part must be found: a sentence that somebody types is no list of search words. */
const coverage = 0.6;

/** Words that say nothing about what is meant. */
const stopWords = new Set(
  (
    'a an and any are as at be been before by can could do does for from has have if in into is it its may no not of ' +
    'on one or our out so some somebody someone something than that the their them then there they this to us was we ' +
    'what when where which who whoever will with without you your'
  ).split(' '),
);

/** Lower case, without accents; what is no letter or digit separates. */
export function wordsOf(text: string): string[] {
  const lower = text.toLowerCase();
  const plain = accented.test(lower) ? lower.normalize('NFKD').replace(/\p{M}/gu, '') : lower;
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Taking accents off is the slow part, and most texts have none. */
const accented = /[\u00aa-\u1fff]/;

/** The weight of a word in each text that has it, by the place of the text. */
type Postings = Map<number, number>;

export function searchIndex(all: readonly Searchable[]): SearchIndex {
  const postings = postingsOf(all);
  const words = [...postings.keys()].sort();
  return {
    search(query, most) {
      const asked = [...new Set(wordsOf(query))].filter((word) => word.length > 1 && !stopWords.has(word));
      if (asked.length === 0) return [];
      const needed = asked.length <= 2 ? asked.length : Math.ceil(asked.length * coverage);
      const scores = new Map<number, { score: number; found: number }>();
      for (const word of asked) {
        for (const [at, score] of scoresOf(word, words, postings)) {
          const so = scores.get(at) ?? { score: 0, found: 0 };
          const rarity = Math.log(1 + all.length / (postings.get(word)?.size ?? 1));
          scores.set(at, { score: so.score + score * rarity, found: so.found + 1 });
        }
      }
      const hits = [...scores].filter(([, { found }]) => found >= needed);
      hits.sort(([a, one], [b, other]) => other.score - one.score || a - b);
      return hits.slice(0, most).flatMap(([at]) => all[at]?.id ?? []);
    },
  };
}

function postingsOf(all: readonly Searchable[]): Map<string, Postings> {
  const postings = new Map<string, Postings>();
  for (const [at, { fields }] of all.entries()) {
    for (const { text, weight } of fields) {
      for (const word of wordsOf(text)) {
        if (word.length < 2) continue;
        const of = postings.get(word) ?? new Map<number, number>();
        postings.set(word, of.set(at, Math.max(of.get(at) ?? 0, weight)));
      }
    }
  }
  return postings;
}

/** Per text the best match of one word: whole, as a beginning, or, where neither is found anywhere, with one error. */
function scoresOf(asked: string, words: readonly string[], postings: ReadonlyMap<string, Postings>): Postings {
  const scores: Postings = new Map();
  const take = (word: string, quality: number) => {
    for (const [at, weight] of postings.get(word) ?? [])
      scores.set(at, Math.max(scores.get(at) ?? 0, weight * quality));
  };
  for (let at = firstFrom(words, asked); words[at]?.startsWith(asked) === true; at += 1) {
    const word = words[at] ?? '';
    take(word, word === asked ? 1 : 0.4 + (0.4 * asked.length) / word.length);
  }
  if (scores.size > 0 || asked.length < forgiving) return scores;
  for (const word of words) if (nearly(asked, word)) take(word, 0.4);
  return scores;
}

function firstFrom(words: readonly string[], asked: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < asked) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The word, or its beginning, with one letter wrong, missing, too many, or two neighbours swapped. */
function nearly(asked: string, word: string): boolean {
  if (word.length < asked.length - 1) return false;
  return [asked.length - 1, asked.length, asked.length + 1].some((length) => oneError(asked, word.slice(0, length)));
}

function oneError(a: string, b: string): boolean {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const rest = (text: string, from: number) => text.slice(from);
  return (
    rest(a, at + 1) === rest(b, at + 1) ||
    rest(a, at) === rest(b, at + 1) ||
    rest(a, at + 1) === rest(b, at) ||
    (a[at] === b[at + 1] && a[at + 1] === b[at] && rest(a, at + 2) === rest(b, at + 2))
  );
}
