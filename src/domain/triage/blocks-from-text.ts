/** Reads plain text with the marks that people type (Markdown, wiki) into text blocks. */
import { asHeading, inCapitals, withHeadings, type Draft } from './block-draft.ts';
import { documentLimit } from './blocks-from-adf.ts';
import type { TextBlock } from './triage-input.ts';

/** A line longer than this was wrapped by an editor; the next one may go on with its sentence. */
const wrappedFrom = 60;

type Reader = { drafts: Draft[]; code: string | null; comment: boolean };

function headingOf(line: string): string | null {
  const hashes = /^#{1,6} (?<text>.*)$/.exec(line) ?? /^h[1-6]\. (?<text>.*)$/i.exec(line);
  return hashes?.groups?.['text'] ?? null;
}

function boldLine(line: string): string | null {
  const marks = line.startsWith('**') && line.endsWith('**') ? 2 : line.startsWith('*') && line.endsWith('*') ? 1 : 0;
  const inner = line.slice(marks, -marks || undefined);
  return marks > 0 && inner.length > 1 && !inner.includes('*') && inner.length <= 80 ? inner : null;
}

const bullets = new Set(['-', '*', '+', '•', '–', '#', '##', '**', '***', '--']);

function listText(line: string): string | null {
  const space = line.indexOf(' ');
  if (space <= 0 || space > 4) return null;
  const mark = line.slice(0, space);
  return bullets.has(mark) || /^\d{1,2}[.)]$/.test(mark) ? line.slice(space + 1).trim() : null;
}

function taskOf(text: string): Draft | null {
  const box = text.slice(0, 3).toLowerCase();
  if (box === '[ ]' || box === '[x]') return { kind: 'task', text: text.slice(3), checked: box === '[x]' };
  if (text.startsWith('[]')) return { kind: 'task', text: text.slice(2), checked: false };
  if (text.startsWith('☐')) return { kind: 'task', text: text.slice(1), checked: false };
  if (text.startsWith('☑') || text.startsWith('☒')) return { kind: 'task', text: text.slice(1), checked: true };
  return null;
}

function rowOf(line: string, next: string): Draft | null {
  if (!line.startsWith('|') || line.length < 3) return null;
  const cells = line
    .split(/\|+/)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');
  if (cells.every((cell) => /^[:\s-]+$/.test(cell))) return { kind: 'table-header', text: '' };
  const header = line.startsWith('||') || /^\|[\s:|-]+$/.test(next);
  return { kind: header ? 'table-header' : 'cell', text: cells.join(' | ') };
}

function quoteOf(line: string): string | null {
  if (line.startsWith('> ')) return line.slice(2);
  return line.startsWith('bq. ') ? line.slice(4) : null;
}

function addParagraph(reader: Reader, line: string): void {
  const last = reader.drafts.at(-1);
  if (last?.kind !== 'paragraph' || last.text === '' || last.heads !== undefined) {
    reader.drafts.push({ kind: 'paragraph', text: line, ...(asHeading(line) ? { heads: 'list' as const } : {}) });
    return;
  }
  const previous = last.text.slice(last.text.lastIndexOf('\n') + 1);
  const goesOn = previous.length >= wrappedFrom && /^[\p{Ll}\p{N}(`]/u.test(line);
  last.text += `${goesOn ? ' ' : '\n'}${line}`;
}

const fences = ['```', '~~~', '{code', '{noformat'];

function readCode(reader: Reader, line: string): boolean {
  if (reader.code !== null) {
    const closes = line.startsWith(reader.code) || line.endsWith(`${reader.code}}`);
    if (closes) reader.code = null;
    else reader.drafts.push({ kind: 'code', text: line });
    return true;
  }
  const fence = fences.find((one) => line.startsWith(one));
  if (fence === undefined) return false;
  const closesAtOnce = line.length > fence.length + 1 && line.endsWith(fence.startsWith('{') ? `${fence}}` : fence);
  if (!closesAtOnce) reader.code = fence;
  return true;
}

/** Help texts of issue templates stand in HTML comments. */
function withoutComments(reader: Reader, line: string): string {
  let kept = '';
  let at = 0;
  while (at < line.length) {
    const mark = line.indexOf(reader.comment ? '-->' : '<!--', at);
    if (!reader.comment) kept += line.slice(at, mark < 0 ? line.length : mark);
    if (mark < 0) break;
    at = mark + (reader.comment ? 3 : 4);
    reader.comment = !reader.comment;
  }
  return kept;
}

function readLine(reader: Reader, raw: string, next: string): void {
  const line = withoutComments(reader, raw).trim();
  if (readCode(reader, line)) return;
  if (line === '' || /^[-=_*]{3,}$/.test(line)) {
    reader.drafts.push({ kind: 'paragraph', text: '' });
    return;
  }
  const heading = headingOf(line);
  if (heading !== null) {
    reader.drafts.push({ kind: 'heading', text: heading });
    return;
  }
  const bold = boldLine(line);
  if (bold !== null || inCapitals(line)) {
    reader.drafts.push({ kind: 'paragraph', text: bold ?? line, heads: 'section' });
    return;
  }
  const item = listText(line);
  const quote = quoteOf(line);
  const draft =
    taskOf(item ?? line) ?? rowOf(line, next) ?? (quote === null ? null : { kind: 'quote' as const, text: quote });
  if (draft !== null) reader.drafts.push(draft);
  else if (item !== null) reader.drafts.push({ kind: 'list-item', text: item });
  else addParagraph(reader, line);
}

/**
 * The text blocks of a plain-text description: headings, lists, check boxes, tables, quotes and code by the usual marks.
 */
export function blocksFromText(text: string): TextBlock[] {
  const reader: Reader = { drafts: [], code: null, comment: false };
  const lines = text.slice(0, documentLimit).split(/\r\n|\n|\r/);
  lines.forEach((line, at) => readLine(reader, line, (lines[at + 1] ?? '').trim()));
  return withHeadings(reader.drafts);
}
