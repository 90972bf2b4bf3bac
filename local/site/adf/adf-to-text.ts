/** The plain text of an ADF document, for editing in a text box. */

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const childrenOf = (node: Record<string, unknown>): unknown[] =>
  Array.isArray(node['content']) ? node['content'] : [];

const inlineText = (node: unknown): string => {
  if (!isRecord(node)) return '';
  if (node['type'] === 'text') return typeof node['text'] === 'string' ? node['text'] : '';
  if (node['type'] === 'hardBreak') return '\n';
  return childrenOf(node).map(inlineText).join('');
};

const blockText = (node: unknown): string => {
  if (!isRecord(node)) return '';
  if (node['type'] === 'bulletList' || node['type'] === 'orderedList') {
    return childrenOf(node)
      .map((item) => `- ${inlineText(item)}`)
      .join('\n');
  }
  return inlineText(node);
};

/** Blocks separated by blank lines: what `textToAdf` reads back, for paragraphs and lists. */
export const adfToText = (document: unknown): string =>
  isRecord(document) ? childrenOf(document).map(blockText).join('\n\n') : '';

const PLAIN = new Set(['doc', 'paragraph', 'text', 'hardBreak', 'bulletList', 'listItem']);

/** Whether `adfToText` loses nothing: only plain paragraphs and bullet lists, no marks. */
export const isPlainAdf = (node: unknown): boolean =>
  node === null ||
  node === undefined ||
  (isRecord(node) &&
    PLAIN.has(String(node['type'])) &&
    node['marks'] === undefined &&
    childrenOf(node).every((child) => isPlainAdf(child)));
