/** Shows an ADF document as HTML. Every text is escaped; what this host does not know is named, never dropped. */
import { html } from 'hono/html';
import type { Html } from '../views/html.ts';
import { applyMarks } from './render-marks.ts';

type Node = Record<string, unknown>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

const contentOf = (node: Node): Node[] => (Array.isArray(node['content']) ? node['content'].filter(isNode) : []);

const attr = (node: Node, name: string): string => {
  const attrs = node['attrs'];
  const value = isNode(attrs) ? attrs[name] : undefined;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};

const inner = (node: Node): Html[] => contentOf(node).map(renderNode);

/** Headings of a text stand below the headings of the page around it. */
const heading = (node: Node): Html => {
  const children = inner(node);
  switch (attr(node, 'level')) {
    case '1':
    case '2':
      return html`<h3 class="adf-heading">${children}</h3>`;
    case '3':
      return html`<h4 class="adf-heading">${children}</h4>`;
    case '4':
      return html`<h5 class="adf-heading">${children}</h5>`;
    default:
      return html`<h6 class="adf-heading">${children}</h6>`;
  }
};

const PANELS = ['info', 'note', 'success', 'warning', 'error', 'tip'];

const panel = (node: Node): Html => {
  const kind = PANELS.includes(attr(node, 'panelType')) ? attr(node, 'panelType') : 'info';
  return html`<div class="adf-panel adf-panel-${kind}">${inner(node)}</div>`;
};

const safeHref = (href: string): string => (/^(https?:|mailto:|\/|#)/i.test(href) ? href : '#');

const card = (node: Node): Html => html`<a href="${safeHref(attr(node, 'url'))}">${attr(node, 'url')}</a>`;

const date = (node: Node): Html => {
  const when = new Date(Number(attr(node, 'timestamp')));
  if (Number.isNaN(when.getTime())) return html`<span class="adf-unknown">[date]</span>`;
  const day = when.toISOString().slice(0, 10);
  return html`<time datetime="${day}">${day}</time>`;
};

const taskItem = (node: Node): Html => {
  const done = attr(node, 'state') === 'DONE';
  return html`<li class="adf-task">
    ${done ? '☑' : '☐'}<span class="visually-hidden">${done ? 'done:' : 'to do:'}</span> ${inner(node)}
  </li>`;
};

const cellSpan = (node: Node, name: string): string => (/^\d+$/.test(attr(node, name)) ? attr(node, name) : '1');

const RENDERERS: Record<string, (node: Node) => Html> = {
  doc: (node) => html`<div class="adf">${inner(node)}</div>`,
  paragraph: (node) => html`<p>${inner(node)}</p>`,
  text: (node) => applyMarks(node['marks'], html`${typeof node['text'] === 'string' ? node['text'] : ''}`),
  hardBreak: () => html`<br />`,
  heading,
  bulletList: (node) =>
    html`<ul>
      ${inner(node)}
    </ul>`,
  orderedList: (node) =>
    html`<ol start="${attr(node, 'order') || '1'}">
      ${inner(node)}
    </ol>`,
  listItem: (node) => html`<li>${inner(node)}</li>`,
  taskList: (node) =>
    html`<ul class="adf-tasks">
      ${inner(node)}
    </ul>`,
  taskItem,
  decisionList: (node) =>
    html`<ul>
      ${inner(node)}
    </ul>`,
  decisionItem: (node) => html`<li>${inner(node)}</li>`,
  blockquote: (node) => html`<blockquote>${inner(node)}</blockquote>`,
  codeBlock: (node) => html`<pre tabindex="0"><code>${inner(node)}</code></pre>`,
  panel,
  rule: () => html`<hr />`,
  table: (node) =>
    html`<div class="adf-table" tabindex="0">
      <table>
        <tbody>
          ${inner(node)}
        </tbody>
      </table>
    </div>`,
  tableRow: (node) =>
    html`<tr>
      ${inner(node)}
    </tr>`,
  tableHeader: (node) =>
    html`<th colspan="${cellSpan(node, 'colspan')}" rowspan="${cellSpan(node, 'rowspan')}">${inner(node)}</th>`,
  tableCell: (node) =>
    html`<td colspan="${cellSpan(node, 'colspan')}" rowspan="${cellSpan(node, 'rowspan')}">${inner(node)}</td>`,
  expand: (node) =>
    html`<details>
      <summary>${attr(node, 'title') || 'More'}</summary>
      ${inner(node)}
    </details>`,
  nestedExpand: (node) =>
    html`<details>
      <summary>${attr(node, 'title') || 'More'}</summary>
      ${inner(node)}
    </details>`,
  mention: (node) => html`<span class="adf-mention">${attr(node, 'text') || '@someone'}</span>`,
  emoji: (node) => html`${attr(node, 'text') || attr(node, 'shortName')}`,
  status: (node) =>
    html`<span class="lozenge lozenge-${attr(node, 'color') || 'neutral'}">${attr(node, 'text')}</span>`,
  date,
  inlineCard: card,
  blockCard: card,
  embedCard: card,
  layoutSection: (node) => html`<div>${inner(node)}</div>`,
  layoutColumn: (node) => html`<div>${inner(node)}</div>`,
};

/** Renders one node and what is in it. */
const renderNode = (node: Node): Html => {
  const render = RENDERERS[String(node['type'])];
  return render === undefined ? html`<span class="adf-unknown">[${String(node['type'])}]</span>` : render(node);
};

/** Renders a document; nothing for none. */
export const renderAdf = (document: unknown): Html => (isNode(document) ? renderNode(document) : html``);
