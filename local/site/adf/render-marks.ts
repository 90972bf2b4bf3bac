/** The marks of ADF text: bold, links and so on. */
import { html } from 'hono/html';
import type { Html } from '../views/html.ts';

const linkTarget = (attrs: unknown): string => {
  const href = typeof attrs === 'object' && attrs !== null && 'href' in attrs ? String(attrs.href) : '';
  // A link of another scheme could run script in the page.
  return /^(https?:|mailto:|\/|#)/i.test(href) ? href : '#';
};

const MARKS: Record<string, (text: Html, attrs: unknown) => Html> = {
  strong: (text) => html`<strong>${text}</strong>`,
  em: (text) => html`<em>${text}</em>`,
  code: (text) => html`<code>${text}</code>`,
  underline: (text) => html`<u>${text}</u>`,
  strike: (text) => html`<s>${text}</s>`,
  subsup: (text, attrs) =>
    typeof attrs === 'object' && attrs !== null && 'type' in attrs && attrs.type === 'sup'
      ? html`<sup>${text}</sup>`
      : html`<sub>${text}</sub>`,
  link: (text, attrs) => html`<a href="${linkTarget(attrs)}">${text}</a>`,
};

/** Wraps a text in its marks; colours and other looks are left out. */
export const applyMarks = (marks: unknown, text: Html): Html => {
  if (!Array.isArray(marks)) return text;
  return marks.reduce<Html>((marked, mark: unknown) => {
    if (typeof mark !== 'object' || mark === null || !('type' in mark)) return marked;
    const wrap = MARKS[String(mark.type)];
    return wrap === undefined ? marked : wrap(marked, 'attrs' in mark ? mark.attrs : undefined);
  }, text);
};
