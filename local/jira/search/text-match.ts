/** The `~` operator: words in any order, `*` and `?` wildcards, and phrases in inner quotes. */

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];

/** A rough English stem, enough that "payment" finds "payments". */
function stem(word: string): string {
  return word.length > 4 ? word.replace(/(ings?|ed|es|s)$/, '') : word.replace(/s$/, '');
}

/** A test for texts that hold every word and phrase of the query. */
export function textMatcher(query: string): (text: string) => boolean {
  const phrases = [...query.matchAll(/"([^"]+)"/g)].map((match) =>
    words(match[1] ?? '')
      .map(stem)
      .join(' '),
  );
  const terms = query
    .replaceAll(/"[^"]*"/g, ' ')
    .toLowerCase()
    .match(/[\p{L}\p{N}_*?]+/gu);
  const patterns = (terms ?? []).map((term) =>
    /[*?]/.test(term) ? wildcard(term) : (token: string) => stem(token) === stem(term),
  );
  return (text) => {
    const tokens = words(text);
    const stems = ` ${tokens.map(stem).join(' ')} `;
    return (
      phrases.every((phrase) => stems.includes(` ${phrase} `)) &&
      patterns.every((matches) => tokens.some((token) => matches(token)))
    );
  };
}

function wildcard(term: string): (token: string) => boolean {
  const source = term.replaceAll('*', '.*').replaceAll('?', '.');
  const pattern = new RegExp(`^${source}$`, 'u');
  return (token) => pattern.test(token);
}
