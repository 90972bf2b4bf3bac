/** The items in a pasted list: one for each line, without the signs that made it a list. Pure. */
import { withoutUnseen } from '../../src/contract/typed.ts';

/** Marks that only say which way a line is written. */
const direction = '[\\s\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]*';
/** Bullets, check boxes and numbers as lists have them; a lone number or word stays. A second level of bullets is an "o". */
const signs = '(?:[-*+•‣◦▪–—·●○■□➢➤✓✔☐☑☒]|o(?=\\t)|\\d{1,3}[.)])\\s+(?:\\[[ xX]?\\]\\s+)?|\\[[ xX]?\\]\\s+';
const marker = new RegExp(`^${direction}(?:${signs})`);
const lettered = new RegExp(`^${direction}([a-zA-Z])[.)]\\s+`);

const lineEnd = /\r\n|[\r\n\v\f\u0085\u2028\u2029]/;
/** A cell of a table is quoted where a line ends in it, or a quotation mark stands in it. */
const quotedCell = /(^|[\t\n])"((?:[^"]|"")*)"(?=[\t\n]|$)/g;
const betweenCells = /\s*\t\s*/g;

export function pastedLines(text: string): string[] {
  const lines = withoutQuotes(text.replaceAll('\r\n', '\n')).split(lineEnd);
  const byLetters = isLettered(lines);
  return lines
    .map((line) => (byLetters ? line.replace(lettered, '') : line).replace(marker, '').trim())
    .map((line) => withoutUnseen(line.replace(betweenCells, ' – ')).trim())
    .filter((line) => line !== '');
}

function withoutQuotes(text: string): string {
  if (!text.includes('"')) return text;
  return text.replace(quotedCell, (cell, before: string, inside: string) =>
    inside.includes('\n') || inside.includes('""')
      ? `${before}${inside.replaceAll('""', '"').replace(/\s*\n\s*/g, ' ')}`
      : cell,
  );
}

/** A list goes by letters where it begins with an A and goes on; a single one is somebody's initial. */
function isLettered(lines: readonly string[]): boolean {
  const letters = lines.flatMap((line) => lettered.exec(line)?.[1]?.toLowerCase() ?? []);
  return letters.length > 1 && letters[0] === 'a';
}
