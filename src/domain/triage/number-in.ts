/** Numbers as people write them in tickets. */

const numberWords: ReadonlyMap<string, number> = new Map(
  Object.entries({
    a: 1,
    an: 1,
    one: 1,
    two: 2,
    both: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    couple: 2,
    few: 3,
    several: 4,
    multiple: 4,
    half: 0.5,
  }),
);

const longestNumberWord = 8;

/** "14M", "2,300", "300k", "1.5" and "six" as numbers; null where the word is none. */
export function numberIn(word: string): number | null {
  const first = word.charCodeAt(0);
  if (first > 57 && word.length > longestNumberWord) return null;
  if (first < 48 || first > 57) return numberWords.get(word) ?? null;
  if (word.length > 14) return null;
  const unit = word.at(-1);
  const scale = unit === 'k' ? 1e3 : unit === 'm' ? 1e6 : unit === 'b' ? 1e9 : 1;
  const digits = (scale === 1 ? word : word.slice(0, -1)).replaceAll(',', '');
  const value = Number(digits);
  return Number.isFinite(value) ? value * scale : null;
}
