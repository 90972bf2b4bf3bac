/** Reads Atlassian's document format into text blocks. Never throws: what is unknown is walked through, what is broken skipped. */
import { asHeading, withHeadings, type Draft } from './block-draft.ts';
import type { TextBlock } from './triage-input.ts';

/** Most characters read of one document. */
export const documentLimit = 32_000;
/** Deepest nesting read; Jira's own editor nests a handful of levels. */
const depthLimit = 40;

type Node = Readonly<Record<string, unknown>>;

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function asNode(value: unknown): Node | null {
  return isNode(value) ? value : null;
}

function childrenOf(node: Node): readonly Node[] {
  if (!Array.isArray(node['content'])) return [];
  return node['content'].filter(isNode);
}

function attribute(node: Node, name: string): string {
  const value = asNode(node['attrs'])?.[name];
  return typeof value === 'string' ? value : '';
}

function isStruck(node: Node): boolean {
  return Array.isArray(node['marks']) && node['marks'].some((mark) => asNode(mark)?.['type'] === 'strike');
}

function isBold(node: Node): boolean {
  const marked = Array.isArray(node['marks']) && node['marks'].some((mark) => asNode(mark)?.['type'] === 'strong');
  return marked || node['type'] === 'hardBreak' || node['text'] === ' ';
}

/** The text of one inline node; a link card and a placeholder say nothing of their own. */
function inlineText(node: Node): string | null {
  switch (node['type']) {
    case 'text':
      return typeof node['text'] === 'string' && !isStruck(node) ? node['text'] : '';
    case 'hardBreak':
      return '\n';
    case 'mention':
    case 'status':
      return attribute(node, 'text');
    case 'emoji':
      return attribute(node, 'text') || attribute(node, 'shortName');
    case 'date':
    case 'inlineCard':
    case 'placeholder':
    case 'mediaInline':
      return ' ';
    default:
      return null;
  }
}

const blockTypes = new Set(['paragraph', 'heading', 'codeBlock', 'taskItem', 'decisionItem', 'caption']);

/** All text under a node, however deep, blocks parted by a line break. */
function textUnder(node: Node, depth: number): string {
  if (depth > depthLimit) return '';
  const own = inlineText(node);
  if (own !== null) return own;
  const inner = childrenOf(node).map((child) => textUnder(child, depth + 1));
  return blockTypes.has(String(node['type'])) ? `${inner.join('')}\n` : inner.join('');
}

function row(node: Node, depth: number): Draft {
  const cells = childrenOf(node);
  const text = cells.map((cell) => textUnder(cell, depth + 1).trim()).join(' | ');
  const header = cells.length > 1 && cells.every((cell) => cell['type'] === 'tableHeader');
  return { kind: header ? 'table-header' : 'cell', text };
}

function paragraph(node: Node, depth: number, within: 'paragraph' | 'list-item' | 'quote'): Draft {
  const text = textUnder(node, depth);
  const inner = childrenOf(node);
  const bold = inner.length > 0 && inner.every(isBold);
  return {
    kind: within,
    text,
    ...(within === 'paragraph' && (bold || asHeading(text)) ? { heads: bold ? 'section' : 'list' } : {}),
  };
}

type Within = 'paragraph' | 'list-item' | 'quote';
type Visit = { node: Node; depth: number; within: Within };

function draftOf({ node, depth, within }: Visit): Draft | null {
  switch (node['type']) {
    case 'heading':
      return { kind: 'heading', text: textUnder(node, depth) };
    case 'codeBlock':
      return { kind: 'code', text: textUnder(node, depth) };
    case 'taskItem':
    case 'blockTaskItem':
      return { kind: 'task', text: textUnder(node, depth), checked: attribute(node, 'state') === 'DONE' };
    case 'decisionItem':
      return { kind: 'list-item', text: textUnder(node, depth) };
    case 'tableRow':
      return row(node, depth);
    case 'paragraph':
    case 'caption':
      return paragraph(node, depth, within);
    case 'media':
      return attribute(node, 'alt') === '' ? null : { kind: 'paragraph', text: attribute(node, 'alt') };
    default: {
      const text = inlineText(node);
      return text === null ? null : { kind: within, text };
    }
  }
}

function within(node: Node, outer: Within): Within {
  if (node['type'] === 'listItem') return 'list-item';
  return node['type'] === 'blockquote' ? 'quote' : outer;
}

function drafts(visit: Visit, into: Draft[], left: { characters: number }): void {
  if (visit.depth > depthLimit || left.characters <= 0) return;
  const { node, depth } = visit;
  if ((node['type'] === 'expand' || node['type'] === 'nestedExpand') && attribute(node, 'title') !== '')
    into.push({ kind: 'heading', text: attribute(node, 'title') });
  const draft = draftOf(visit);
  if (draft !== null) {
    const text = draft.text.slice(0, left.characters);
    left.characters -= text.length;
    into.push({ ...draft, text });
    return;
  }
  for (const child of childrenOf(node))
    drafts({ node: child, depth: depth + 1, within: within(node, visit.within) }, into, left);
}

/**
 * The text blocks of a rich-text description.
 *
 * @param adf whatever Jira gave as the description: a document, null, or plain text
 */
export function blocksFromAdf(adf: unknown): TextBlock[] {
  const node = asNode(adf);
  if (node === null) return [];
  const into: Draft[] = [];
  drafts({ node, depth: 0, within: 'paragraph' }, into, { characters: documentLimit });
  return withHeadings(into);
}
