/** Brings the common English endings of a word back to its base, so that "stores", "stored" and "storing" find "store". */

const doubled = 'bdgklmnprtv';

/** "boxes" → "box", "policies" → "policy", "access" → "access". */
export function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s')) return word;
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word;
  if (word.endsWith('ss') || word.endsWith('us') || word.endsWith('is')) return word;
  for (const ending of ['sses', 'xes', 'ches', 'shes', 'zes']) if (word.endsWith(ending)) return word.slice(0, -2);
  return word.slice(0, -1);
}

function basesOf(bare: string): string[] {
  const last = bare.at(-1) ?? '';
  const once = last === bare.at(-2) && doubled.includes(last) ? [bare.slice(0, -1)] : [];
  return [bare, `${bare}e`, ...once];
}

/**
 * What a word of a text can be the form of: itself, its singular, and the verbs it may come from. Costs the same for
 * any word.
 *
 * @param word lower case, no spaces
 */
export function baseForms(word: string): string[] {
  const one = singular(word);
  if (one.length > 4 && one.endsWith('ied')) return [one, `${one.slice(0, -3)}y`];
  if (one.length > 4 && one.endsWith('ing')) return [one, ...basesOf(one.slice(0, -3))];
  if (one.length > 3 && one.endsWith('ed')) return [one, ...basesOf(one.slice(0, -2))];
  return [one];
}

/** Longer words are names or codes, which no rule knows. */
const longestStem = 20;

function withoutEnding(word: string): string {
  if (word.length > 5 && word.endsWith('ing')) return word.slice(0, -3);
  if (word.length > 4 && word.endsWith('ied')) return `${word.slice(0, -3)}y`;
  return word.length > 4 && word.endsWith('ed') ? word.slice(0, -2) : word;
}

/**
 * What all forms of a word have in common, so that what was learnt of one is known of the others: "hosted", "hosting"
 * and "hosts" are "host". Empty for numbers and for single letters.
 */
export function stemOf(word: string): string {
  const first = word.charCodeAt(0);
  if (word.length < 2 || word.length > longestStem || (first >= 48 && first <= 57)) return '';
  const bare = withoutEnding(singular(word.endsWith("'s") ? word.slice(0, -2) : word));
  const isDoubled =
    bare.length > 3 && bare !== word && bare.at(-1) === bare.at(-2) && doubled.includes(bare.at(-1) ?? '-');
  const once = isDoubled ? bare.slice(0, -1) : bare;
  return once.length > 3 && once.endsWith('e') ? once.slice(0, -1) : once;
}
