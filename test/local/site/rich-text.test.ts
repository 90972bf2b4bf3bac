// Rich text: ADF to HTML, plain text to ADF and back.
import { describe, expect, it } from 'vitest';
import { adfToText, isPlainAdf } from '../../../local/site/adf/adf-to-text.ts';
import { renderAdf } from '../../../local/site/adf/render-adf.ts';
import { textToAdf } from '../../../local/site/adf/text-to-adf.ts';

const text = (value: string, ...marks: unknown[]) => ({
  type: 'text',
  text: value,
  ...(marks.length > 0 ? { marks } : {}),
});
const doc = (...content: unknown[]) => ({ type: 'doc', version: 1, content });
const paragraph = (...content: unknown[]) => ({ type: 'paragraph', content });
const rendered = async (node: unknown): Promise<string> => String(await renderAdf(node));

describe('ADF as HTML', () => {
  it('shows tables with their headers', async () => {
    const cell = (type: string, value: string) => ({ type, content: [paragraph(text(value))] });
    const table = {
      type: 'table',
      content: [
        { type: 'tableRow', content: [cell('tableHeader', 'Factor'), cell('tableHeader', 'Score')] },
        { type: 'tableRow', content: [cell('tableCell', 'Risk'), cell('tableCell', '2')] },
      ],
    };
    expect(await rendered(doc(table))).toMatch(/<th[^>]*><p>Factor<\/p><\/th>.*<td[^>]*><p>Risk<\/p><\/td>/s);
  });

  it('shows panels, lists and code', async () => {
    const panel = { type: 'panel', attrs: { panelType: 'warning' }, content: [paragraph(text('Mind this'))] };
    const list = {
      type: 'orderedList',
      attrs: { order: 3 },
      content: [{ type: 'listItem', content: [paragraph(text('third'))] }],
    };
    const html = await rendered(doc(panel, list, { type: 'codeBlock', content: [text('a < b')] }));
    expect(html).toContain('adf-panel-warning');
    expect(html).toContain('<ol start="3">');
    expect(html).toContain('<code>a &lt; b</code>');
  });

  it('escapes text and attributes', async () => {
    expect(await rendered(doc(paragraph(text('<img src=x onerror=alert(1)>'))))).not.toContain('<img');
    const status = { type: 'status', attrs: { text: '"><script>', color: '"><script>' } };
    expect(await rendered(doc(paragraph(status)))).not.toContain('<script>');
  });

  it.each(['javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'data:text/html,x', 'vbscript:x'])(
    'leads nowhere for a link to %s',
    async (href) => {
      const html = await rendered(doc(paragraph(text('here', { type: 'link', attrs: { href } }))));
      expect(html).toContain('<a href="#">here</a>');
      expect(await rendered(doc(paragraph({ type: 'inlineCard', attrs: { url: href } })))).toContain('<a href="#">');
    },
  );

  it('names what it cannot show', async () => {
    expect(await rendered(doc({ type: 'bodiedExtension', attrs: {} }))).toContain('[bodiedExtension]');
  });

  it('survives nonsense', async () => {
    for (const nonsense of [
      null,
      undefined,
      7,
      'text',
      {},
      { type: 'doc' },
      doc({ type: 'date', attrs: { timestamp: 'soon' } }),
    ]) {
      expect(typeof (await rendered(nonsense))).toBe('string');
    }
  });
});

describe('plain text as ADF', () => {
  it.each(['One line.', 'Two\nlines.', 'A paragraph.\n\nAnother one.', 'Before:\n\n- first\n- second\n\nAfter.'])(
    'comes back as it was typed: %j',
    (typed) => {
      const document = textToAdf(typed);
      expect(adfToText(document)).toBe(typed);
      expect(isPlainAdf(document)).toBe(true);
    },
  );

  it('is nothing for nothing but space', () => {
    expect(textToAdf(' \n\n ')).toBeNull();
  });

  it('reads line ends of every system', () => {
    expect(textToAdf('a\r\n\r\nb')?.content).toHaveLength(2);
  });

  it('knows when editing would lose formatting', () => {
    expect(isPlainAdf(doc(paragraph(text('bold', { type: 'strong' }))))).toBe(false);
    expect(isPlainAdf(doc({ type: 'table', content: [] }))).toBe(false);
  });
});
