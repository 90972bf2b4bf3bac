/** Words a parse error as Jira does: what was expected, what came instead, and where. */

/** What Atlassian's parser says of an error; positions count from 0. */
export interface SyntaxProblem {
  message: string;
  start: number;
  line: number;
  charPositionInLine: number;
}

const HEAD = 'Error in the JQL Query:';
const OPERATORS = "'=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN', 'NOT IN', 'IS' and 'IS NOT'";
const RESERVED_CHARACTERS = '{}*/%+^$#@?;&|';

export function describeSyntaxProblem(jql: string, problem: SyntaxProblem, reserved: ReadonlySet<string>): string {
  const rest = jql.slice(problem.start);
  const at = position(problem.line, problem.charPositionInLine);
  const expected = expectation(problem.message);
  if (rest.trim() === '') return atTheEnd(expected);
  const got = /^[\p{L}\p{N}_.-]+/u.exec(rest)?.[0] ?? rest.charAt(0);
  if ((got === '"' || got === "'") && !isClosed(rest)) {
    return `${HEAD} The quoted string '${rest.slice(1)}' has not been completed. ${at}`;
  }
  if (RESERVED_CHARACTERS.includes(got)) return `${reservedCharacter(got)} ${at}`;
  const isWord = expected.kind === 'field' || expected.kind === 'operand';
  if (isWord && reserved.has(got.toLowerCase())) return reservedWord(got, at);
  const quoting = `You must surround '${got}' in quotation marks to use it as a`;
  switch (expected.kind) {
    case 'operator':
      return `${HEAD} Expecting operator but got '${got}'. The valid operators are ${OPERATORS}. ${at}`;
    case 'operand':
      return `${HEAD} Expecting either a value, list or function but got '${got}'. ${quoting} value. ${at}`;
    case 'field':
      return `${HEAD} Expecting a field name but got '${got}'. ${quoting} field name. ${at}`;
    case 'text':
      return `${HEAD} Expecting ${expected.text} but got '${got}'. ${at}`;
    case 'logical':
      return `${HEAD} Expecting either 'OR' or 'AND' but got '${got}'. ${at}`;
  }
}

export const reservedWord = (word: string, at: string): string =>
  `${HEAD} '${word}' is a reserved JQL word. You must surround it in quotation marks to use it in a query. ${at}`;

export const position = (line: number, character: number): string => `(line ${line}, character ${character + 1})`;

type Expectation = { kind: 'operator' | 'operand' | 'field' | 'logical' } | { kind: 'text'; text: string };

/** What the grammar would have taken, read from the parser's message. */
function expectation(message: string): Expectation {
  const missing = /^missing '?([^' ]+)'? at/.exec(message)?.[1];
  if (missing !== undefined) return { kind: 'text', text: `'${missing}'` };
  const set = /expecting \{?(.*?)\}?$/.exec(message)?.[1] ?? '';
  if (set.includes("'<'")) return { kind: 'operator' };
  if (set.includes('CUSTOMFIELD')) return { kind: 'field' };
  if (/\bEMPTY, /.test(set)) return { kind: 'operand' };
  if (set.includes("')'"))
    return set.includes('AND') ? { kind: 'text', text: "')'" } : { kind: 'text', text: "',' or ')'" };
  if (/^'?[^', ]+'?$/.test(set) && set !== '<EOF>') return { kind: 'text', text: `'${set.replaceAll("'", '')}'` };
  return { kind: 'logical' };
}

function atTheEnd(expected: Expectation): string {
  switch (expected.kind) {
    case 'operator':
      return `${HEAD} Expecting operator before the end of the query. The valid operators are ${OPERATORS}.`;
    case 'operand':
      return `${HEAD} Expecting either a value, list or function before the end of the query.`;
    case 'field':
      return `${HEAD} Expecting a field name at the end of the query.`;
    case 'text':
      return `${HEAD} Expecting ${expected.text} before the end of the query.`;
    case 'logical':
      return `${HEAD} Expecting either 'OR' or 'AND' before the end of the query.`;
  }
}

function reservedCharacter(character: string): string {
  const code = character.charCodeAt(0).toString(16).padStart(4, '0');
  return `${HEAD} The character '${character}' is a reserved JQL character. You must enclose it in a string or use the escape '\\u${code}' instead.`;
}

function isClosed(rest: string): boolean {
  const quote = rest.charAt(0);
  for (let index = 1; index < rest.length; index += 1) {
    if (rest[index] === '\\') index += 1;
    else if (rest[index] === quote) return true;
  }
  return false;
}
