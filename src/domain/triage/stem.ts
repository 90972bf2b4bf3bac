/** Brings the common English endings of a word to one form, so that "stores", "stored" and "storing" meet. */

const doubled = /([bdgklmnprtv])\1$/;

function withoutSuffix(word: string, suffixLength: number): string {
  const bare = word.slice(0, -suffixLength);
  return doubled.test(bare) && !bare.endsWith('ll') ? bare.slice(0, -1) : bare;
}

function withoutPlural(word: string): string {
  if (word.length < 4 || !word.endsWith('s')) return word;
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word;
  if (word.endsWith('ss') || word.endsWith('us') || word.endsWith('is')) return word;
  if (/(?:ss|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/**
 * The stem of one lower-case word. Works on the word's end only, so it costs the same for any input.
 *
 * @param word lower case, no spaces
 */
export function stem(word: string): string {
  let one = withoutPlural(word);
  if (one.length > 5 && one.endsWith('ing')) one = withoutSuffix(one, 3);
  else if (one.length > 4 && one.endsWith('ied')) one = `${one.slice(0, -3)}y`;
  else if (one.length > 4 && one.endsWith('ed') && !one.endsWith('eed')) one = withoutSuffix(one, 2);
  if (one.length > 3 && one.endsWith('e')) one = one.slice(0, -1);
  return one;
}
