/** Turns what people type into plain text boxes into an ADF document: paragraphs, line breaks, bullet lists. */

/** A node of the Atlassian Document Format. */
export interface AdfNode {
  type: string;
  text?: string;
  attrs?: Record<string, unknown>;
  marks?: { type: string; attrs?: Record<string, unknown> }[];
  content?: AdfNode[];
}

/** A whole document. */
export interface AdfDocument {
  type: 'doc';
  version: 1;
  content: AdfNode[];
}

const inline = (lines: string[]): AdfNode[] =>
  lines.flatMap((line, index) => [
    ...(index === 0 ? [] : [{ type: 'hardBreak' }]),
    ...(line === '' ? [] : [{ type: 'text', text: line }]),
  ]);

const BULLET = /^[-*]\s+/;

const block = (text: string): AdfNode => {
  const lines = text.split('\n').map((line) => line.trimEnd());
  if (!lines.every((line) => BULLET.test(line))) return { type: 'paragraph', content: inline(lines) };
  const items = lines.map((line) => ({
    type: 'listItem',
    content: [{ type: 'paragraph', content: inline([line.replace(BULLET, '')]) }],
  }));
  return { type: 'bulletList', content: items };
};

/** Blank lines separate paragraphs; lines that all start with a dash become a list. Null for nothing but space. */
export const textToAdf = (text: string): AdfDocument | null => {
  const blocks = text
    .replace(/\r\n?/g, '\n')
    .trim()
    .split(/\n{2,}/);
  if (blocks.length === 1 && blocks[0] === '') return null;
  return { type: 'doc', version: 1, content: blocks.map(block) };
};
