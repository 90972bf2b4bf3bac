/** The library as a file: what goes out comes back, and one bad value costs that value alone. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { libraryId } from '../../../src/domain/ids.ts';
import { type LibraryContent, libraryContent, wrongIds } from '../../../src/domain/library/library-content.ts';
import { libraryFile, mergedLibrary, readLibraryFile } from '../../../src/domain/library/library-file.ts';
import { ownPack } from '../../support/own-pack.ts';

const content: LibraryContent = { packs: [ownPack()], off: [libraryId.parse('web-1')] };

function read(packs: unknown, more: Record<string, unknown> = {}) {
  const file = readLibraryFile(JSON.stringify({ format: 'threat-model-library', v: 1, packs, ...more }));
  if (file.is !== 'library') throw new Error(file.is);
  return file;
}

const threat = { text: 'Somebody changes the bank account before a payout.' };

describe('a library file', () => {
  it('brings back what was written', () => {
    expect(readLibraryFile(libraryFile(content))).toEqual({ is: 'library', content, leftOut: [] });
  });

  it.each([
    ['', 'no-json'],
    ['{"packs": [', 'no-json'],
    ['null', 'other-format'],
    ['[]', 'other-format'],
    ['{"format": "threat-model-rules", "v": 1}', 'other-format'],
    ['{"format": "threat-model-library", "v": "1"}', 'other-format'],
    ['{"format": "threat-model-library", "v": 2, "packs": []}', 'newer'],
  ])('is told apart from %j', (text, is) => {
    expect(readLibraryFile(text)).toEqual({ is });
  });

  it('can be written by hand: ids, titles and lists may be missing', () => {
    const { content: made, leftOut } = read([{ name: 'Zahlungen & Co.', threats: [threat, threat] }]);
    expect(leftOut).toEqual([]);
    expect(made.packs[0]).toMatchObject({
      id: 'own-zahlungen-co',
      about: '',
      threats: [
        { id: 'own-zahlungen-co-1', title: threat.text, stride: [], keywords: [], recommendations: [] },
        { id: 'own-zahlungen-co-2' },
      ],
    });
  });

  it('keeps the good entries and says what was left out, and why', () => {
    const { content: made, leftOut } = read(
      [
        {
          name: 'Payments',
          about: 'x'.repeat(300),
          threats: [
            {
              ...threat,
              stride: ['tampering', 'magic'],
              keywords: ['iban', 7, ''],
              statement: { threatSource: 'a clerk' },
              recommendations: [
                { text: 'Ask a second person to confirm a change.', priority: 'urgent' },
                { text: '   ', priority: 'high' },
                { text: 'y'.repeat(2_001), priority: 'high' },
                'Hold the payout',
              ],
            },
            { title: 'Without a text' },
            { text: 7 },
          ],
        },
        { threats: [threat] },
        'no pack',
      ],
      { off: ['web-1', 'web-1', 'NO ID', 5] },
    );
    expect(made.packs).toHaveLength(1);
    expect(made.packs[0]?.threats).toHaveLength(1);
    expect(made.packs[0]?.threats[0]).toMatchObject({
      text: threat.text,
      stride: ['tampering'],
      keywords: ['iban'],
      recommendations: [{ text: 'Ask a second person to confirm a change.', priority: 'medium' }],
    });
    expect(made.off).toEqual(['web-1']);
    expect(Object.fromEntries(leftOut.map(({ field, why }) => [field, why]))).toEqual({
      'packs.0.about': 'too-long',
      'packs.0.threats.0.statement': 'no-statement',
      'packs.0.threats.0.stride.1': 'wrong-value',
      'packs.0.threats.0.keywords.1': 'wrong-value',
      'packs.0.threats.0.keywords.2': 'wrong-value',
      'packs.0.threats.0.recommendations.0.priority': 'no-priority',
      'packs.0.threats.0.recommendations.1.text': 'no-text',
      'packs.0.threats.0.recommendations.2.text': 'too-long',
      'packs.0.threats.0.recommendations.3': 'wrong-value',
      'packs.0.threats.1.text': 'no-text',
      'packs.0.threats.2.text': 'wrong-value',
      'packs.1.name': 'no-text',
      'packs.2': 'wrong-value',
      'off.2': 'wrong-value',
      'off.3': 'wrong-value',
    });
  });

  it('gives entries of the app’s own packs ids of the team, so that both can stand side by side', () => {
    const { content: made } = read([{ id: 'web', name: 'Web app', threats: [{ id: 'web-1', ...threat }] }]);
    expect(made.packs[0]).toMatchObject({ id: 'own-web-app', threats: [{ id: 'own-web-app-1' }] });
  });

  it('never makes an id twice or a wrong one, whatever stands in it', () => {
    const id = fc.option(fc.constantFrom('own-a', 'own-a-1', 'own-a-1-1', 'web-1', 'Ü', `own-${'z'.repeat(70)}`));
    const entry = (below: fc.Arbitrary<unknown>, list: string) =>
      fc.record({ id, name: fc.constantFrom('A', 'a', '!', 'B b'), text: fc.constantFrom('x', 'y'), [list]: below });
    const threats = fc.array(entry(fc.array(entry(fc.constant([]), 'none'), { maxLength: 3 }), 'recommendations'), {
      maxLength: 3,
    });
    fc.assert(
      fc.property(fc.array(entry(threats, 'threats'), { maxLength: 4 }), (packs) => {
        const { content: made } = read(packs);
        expect(wrongIds(made.packs)).toEqual([]);
        expect(libraryContent.safeParse(made).success).toBe(true);
        expect(made.packs).toHaveLength(packs.length);
      }),
    );
  });

  it('never throws, whatever the text is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const wrapped = `{"format":"threat-model-library","v":1,"packs":${JSON.stringify([text])},"off":${JSON.stringify(text)}}`;
        readLibraryFile(text);
        expect(readLibraryFile(wrapped).is).toBe('library');
      }),
    );
  });

  it('replaces packs of the same id and keeps the others: reading it twice is reading it once', () => {
    const mine = ownPack({ name: 'Mine', id: libraryId.parse('own-mine'), threats: [] });
    const before: LibraryContent = { packs: [mine, ownPack({ name: 'Old name' })], off: [libraryId.parse('ai')] };
    const once = mergedLibrary(before, content);
    expect(once.packs.map(({ name }) => name)).toEqual(['Mine', 'Payments']);
    expect(once.off).toEqual(['ai', 'web-1']);
    expect(mergedLibrary(once, content)).toEqual(once);
  });
});
