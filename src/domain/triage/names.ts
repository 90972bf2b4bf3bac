/** What stands out by its form alone: paths, and names of products that no word list can know. */
import { gap } from './split-words.ts';
import type { Sentence } from './sentence.ts';
import type { Match, WordIndex } from './word-index.ts';

/** Families that this module adds to sentences. */
export const nameFamilies = ['path', 'proper-name', 'code-name', 'name-after'] as const;

function isCapitalised(text: string, at: number): boolean {
  const [first, second] = [text.charCodeAt(at), text.charCodeAt(at + 1)];
  return first >= 65 && first <= 90 && second >= 97 && second <= 122;
}

/** Paths such as `/health`, and capitalised words in mid-sentence that no family knows: "via Postmark". */
export function namesIn(sentence: Sentence, index: WordIndex): Match[] {
  const [path, name, code, after] = nameFamilies.map((family) => index.familyOf.get(family) ?? -1);
  const via = index.familyOf.get('via');
  const found: Match[] = [];
  const { words, matches, passage } = sentence;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined) continue;
    if (word.path && path !== undefined) found.push({ family: path, from: at, to: at });
    if (passage.text[word.start - 1] === '`' && code !== undefined) found.push({ family: code, from: at, to: at });
    if (at === 0 || word.gap !== gap.none || word.end - word.start < 3 || !isCapitalised(passage.text, word.start))
      continue;
    const known = matches.some((match) => match.from <= at && match.to >= at);
    if (known || name === undefined || after === undefined) continue;
    found.push({ family: name, from: at, to: at });
    if (matches.some((match) => match.family === via && match.to === at - 1))
      found.push({ family: after, from: at, to: at });
  }
  return found;
}
