import { describe, expect, it } from 'vitest';
import { blocksFromAdf, blocksFromText } from '../../../src/domain/triage/index.ts';

const text = (value: string, marks: string[] = []) => ({
  type: 'text',
  text: value,
  marks: marks.map((type) => ({ type })),
});
const paragraph = (...content: unknown[]) => ({ type: 'paragraph', content });
const doc = (...content: unknown[]) => ({ type: 'doc', version: 1, content });

describe('a document in the editor format', () => {
  it('gives each block its kind and its nearest heading', () => {
    const blocks = blocksFromAdf(
      doc(
        { type: 'heading', attrs: { level: 2 }, content: [text('What')] },
        paragraph(text('Partners sign in.')),
        { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(text('by SAML'))] }] },
        { type: 'codeBlock', content: [text('login();')] },
        { type: 'blockquote', content: [paragraph(text('as they said'))] },
      ),
    );
    expect(blocks).toEqual([
      { kind: 'heading', text: 'What', heading: null },
      { kind: 'paragraph', text: 'Partners sign in.', heading: 'What' },
      { kind: 'list-item', text: 'by SAML', heading: 'What' },
      { kind: 'code', text: 'login();', heading: 'What' },
      { kind: 'quote', text: 'as they said', heading: 'What' },
    ]);
  });

  it('keeps the state of task items', () => {
    const task = (state: string, label: string) => ({
      type: 'taskItem',
      attrs: { localId: '1', state },
      content: [text(label)],
    });
    const blocks = blocksFromAdf(
      doc({ type: 'taskList', content: [task('TODO', 'new endpoint'), task('DONE', 'docs')] }),
    );
    expect(blocks).toEqual([
      { kind: 'task', text: 'new endpoint', heading: null, checked: false },
      { kind: 'task', text: 'docs', heading: null, checked: true },
    ]);
  });

  it('reads a table row by row and takes a header row as headings', () => {
    const cell = (type: string, value: string) => ({ type, content: [paragraph(text(value))] });
    const row = (type: string, ...values: string[]) => ({
      type: 'tableRow',
      content: values.map((value) => cell(type, value)),
    });
    const blocks = blocksFromAdf(
      doc({ type: 'table', content: [row('tableHeader', 'Question', 'Answer'), row('tableCell', 'New login?', 'No')] }),
    );
    expect(blocks.map(({ kind, text: value }) => [kind, value])).toEqual([
      ['heading', 'Question | Answer'],
      ['cell', 'New login? | No'],
    ]);
  });

  it('reads mentions, emoji and status, and leaves out struck text and placeholders', () => {
    const blocks = blocksFromAdf(
      doc(
        paragraph(
          { type: 'mention', attrs: { id: 'abc', text: '@lead' } },
          text(' adds '),
          { type: 'emoji', attrs: { shortName: ':key:', text: '🔑' } },
          text('no more', ['strike']),
          { type: 'placeholder', attrs: { text: 'describe the login' } },
          { type: 'status', attrs: { text: 'PLANNED', color: 'blue' } },
        ),
      ),
    );
    expect(blocks[0]?.text).toBe('@lead adds 🔑 PLANNED');
  });

  it('walks through panels, expands, layouts and nodes that it does not know', () => {
    const inner = paragraph(text('inside'));
    for (const type of ['panel', 'layoutSection', 'bodiedExtension', 'somethingNew']) {
      expect(blocksFromAdf(doc({ type, content: [inner] }))).toEqual([
        { kind: 'paragraph', text: 'inside', heading: null },
      ]);
    }
    expect(blocksFromAdf(doc({ type: 'expand', attrs: { title: 'Out of scope' }, content: [inner] }))).toEqual([
      { kind: 'heading', text: 'Out of scope', heading: null },
      { kind: 'paragraph', text: 'inside', heading: 'Out of scope' },
    ]);
  });

  it('stops at 32,000 characters and at absurd depth', () => {
    const long = blocksFromAdf(doc(...Array.from({ length: 50 }, () => paragraph(text('x'.repeat(1_000))))));
    const characters = long.reduce((sum, block) => sum + block.text.length, 0);
    expect(characters).toBeLessThanOrEqual(32_000);
    expect(characters).toBeGreaterThan(31_000);
    let deep: unknown = paragraph(text('bottom'));
    for (let level = 0; level < 5_000; level += 1) deep = { type: 'panel', content: [deep] };
    expect(blocksFromAdf(doc(deep))).toEqual([]);
  });

  it.each([
    [null],
    [undefined],
    ['text'],
    [42],
    [[]],
    [{ content: 'no list' }],
    [{ type: 'doc', content: [null, 7, {}] }],
  ])('answers nothing to %j', (value) => {
    expect(blocksFromAdf(value)).toEqual([]);
  });
});

describe('a plain-text description', () => {
  it('knows headings of Markdown, of wiki markup, in capitals and in bold', () => {
    for (const heading of [
      '## Out of scope',
      'h3. Out of scope',
      'OUT OF SCOPE',
      '**Out of scope**',
      '*Out of scope*',
    ]) {
      const blocks = blocksFromText(`${heading}\nsingle sign-on`);
      expect(blocks[1]?.heading?.toLowerCase()).toBe('out of scope');
    }
  });

  it('lets a line with a colon head only the list that follows it', () => {
    const blocks = blocksFromText('Out of scope:\n- roles\n- tokens\n\nPartners sign in.');
    expect(blocks.map((block) => block.heading)).toEqual([null, 'Out of scope:', 'Out of scope:', null]);
    expect(blocksFromText('Proposal:\nPartners sign in.').map((block) => block.heading)).toEqual([null, null]);
  });

  it('reads boxes, lists, quotes, tables and code', () => {
    const blocks = blocksFromText(
      '- [ ] one\n* [x] two\n1. three\n> four\n| a | b |\n|---|---|\n| five | six |\n```\nseven\n```',
    );
    expect(blocks.map(({ kind, text: value }) => `${kind}: ${value}`)).toEqual([
      'task: one',
      'task: two',
      'list-item: three',
      'quote: four',
      'heading: a | b',
      'cell: five | six',
      'code: seven',
    ]);
  });

  it('leaves out the help texts of templates in comments', () => {
    expect(blocksFromText('<!-- Does this change login?\nDescribe encryption -->\nAdds a filter.')).toEqual([
      { kind: 'paragraph', text: 'Adds a filter.', heading: null },
    ]);
  });

  it('joins wrapped lines and keeps short ones apart', () => {
    const wrapped = 'The partner portal gets its own sign-in by SAML so that suppliers\nno longer need passwords.';
    expect(blocksFromText(wrapped)[0]?.text).not.toContain('\n');
    expect(blocksFromText('fw update\ncrc32 check')[0]?.text).toBe('fw update\ncrc32 check');
  });
});
