/** Cuts a trigger filter's expression into tokens. */

/** One token; `text` of a string is its content. */
export interface Token {
  kind: 'number' | 'string' | 'name' | 'sign' | 'end';
  text: string;
}

const pattern =
  /\s+|(?<number>\d+(?:\.\d+)?)|(?<string>'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*")|(?<name>[A-Za-z_$][\w$]*)|(?<sign>=>|\?\.|==|!=|<=|>=|&&|\|\||[-+*/%<>!?:.,()[\]])/y;

/** @throws SyntaxError at the first character that belongs to no token. */
export function tokenize(source: string): Token[] {
  const tokens: Token[] = [];
  pattern.lastIndex = 0;
  while (pattern.lastIndex < source.length) {
    const at = pattern.lastIndex;
    const groups = pattern.exec(source)?.groups;
    if (!groups)
      throw new SyntaxError(`Unexpected "${source.charAt(at)}" at character ${String(at + 1)} of the expression`);
    const { number, string, name, sign } = groups;
    if (number !== undefined) tokens.push({ kind: 'number', text: number });
    if (string !== undefined) tokens.push({ kind: 'string', text: string.slice(1, -1).replace(/\\(.)/g, '$1') });
    if (name !== undefined) tokens.push({ kind: 'name', text: name });
    if (sign !== undefined) tokens.push({ kind: 'sign', text: sign });
  }
  return [...tokens, { kind: 'end', text: '' }];
}
