/** Builds Atlassian Document Format, Jira's rich text. People's words only ever become text nodes, never markup. */
import type { AccountId } from './ids.ts';

export type AdfNode = { type: string; [member: string]: unknown };
export interface AdfDocument {
  type: 'doc';
  version: 1;
  content: AdfNode[];
}

export const doc = (...content: AdfNode[]): AdfDocument => ({ type: 'doc', version: 1, content });

/** ADF refuses empty text nodes; callers leave them out. */
export const text = (value: string): AdfNode => ({ type: 'text', text: value });

export const strong = (value: string): AdfNode => ({ type: 'text', text: value, marks: [{ type: 'strong' }] });

/** `href` is an address that the app made, never one that somebody typed. */
export const link = (value: string, href: string): AdfNode => ({
  type: 'text',
  text: value,
  marks: [{ type: 'link', attrs: { href } }],
});

/** Names are read live: a person is a mention. */
export const mention = (id: AccountId): AdfNode => ({ type: 'mention', attrs: { id, text: '' } });

export const paragraph = (...content: AdfNode[]): AdfNode => ({ type: 'paragraph', content });

export const heading = (level: 1 | 2 | 3 | 4, value: string): AdfNode => ({
  type: 'heading',
  attrs: { level },
  content: [text(value)],
});

/** Each item is a list of block nodes; a plain paragraph is the usual one. */
export const bulletList = (items: AdfNode[][]): AdfNode => ({
  type: 'bulletList',
  content: items.map((content) => ({ type: 'listItem', content })),
});

/** Paragraphs of a text that people typed with line breaks. */
export function paragraphs(value: string): AdfNode[] {
  return value
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => paragraph(text(line)));
}
