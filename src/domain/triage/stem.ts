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
