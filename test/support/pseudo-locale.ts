/** A language nobody speaks, made of English: what is not in its brackets does not come from the catalogue. */

const letters = 'AaCcDdEeGgIiNnOoRrSsTtUuYyZz';
const accented = 'ÅåÇçĐđÉéĜĝÎîÑñÖöŔŕŠšŤťÛûÝýŽž';

/** German and its like are about this much longer than English. */
const growth = 0.4;

/** The catalogue with every text accented, longer and in brackets; what is filled in stays as it is. */
export function pseudoOf(catalogue: unknown): unknown {
  if (typeof catalogue === 'string') return pseudoText(catalogue);
  if (typeof catalogue !== 'object' || catalogue === null) return catalogue;
  return Object.fromEntries(Object.entries(catalogue).map(([key, value]) => [key, pseudoOf(value)]));
}

function pseudoText(text: string): string {
  const words = text
    .split(/(\{\w+\})/)
    .map((part) => (part.startsWith('{') ? part : Array.from(part, accent).join('')))
    .join('');
  const longer = Math.ceil(text.replace(/\{\w+\}/g, '').length * growth);
  // In words of an ordinary length: a line may break between them, as it may in a real language.
  const padding = 'óóóóóó '
    .repeat(Math.ceil(longer / 7))
    .slice(0, longer)
    .trim();
  return padding === '' ? `[${words}]` : `[${words} ${padding}]`;
}

function accent(letter: string): string {
  return accented[letters.indexOf(letter)] ?? letter;
}

/** What stands outside of every bracket: what the catalogue did not say. */
export function outsideBrackets(text: string): string {
  let depth = 0;
  let outside = '';
  for (const letter of text) {
    if (letter === ']') depth = Math.max(0, depth - 1);
    if (depth === 0 && letter !== ']' && letter !== '[') outside += letter;
    if (letter === '[') depth += 1;
  }
  return outside;
}
