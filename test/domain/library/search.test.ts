/** Search in the library: any order, beginnings, a typing error, the best first, and nothing where nothing fits. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { libraryOf } from '../../../src/domain/library/library.ts';
import { libraryId } from '../../../src/domain/ids.ts';
import { searchIndex, wordsOf } from '../../../src/domain/library/search-index.ts';
import { starterPacks } from '../../../src/domain/library/starter-packs.ts';
import { ownPack } from '../../support/own-pack.ts';

const library = libraryOf({ packs: [], off: [] }, starterPacks());
const first = (query: string) => library.findThreats(query, 4)[0]?.id;
const ids = (query: string) => library.findThreats(query, 5).map(({ id }) => String(id));

describe('searching the starter packs', () => {
  it.each([
    ['xss', 'web-1'],
    ['csrf', 'web-2'],
    ['sql injection', 'web-7'],
    ['injection sql', 'web-7'],
    ['idor', 'access-1'],
    ['ssrf', 'web-8'],
    ['prompt injection', 'ai-1'],
    ['rate limit', 'api-1'],
    ['password reset', 'auth-2'],
    ['pasword reset', 'auth-2'],
    ['reset passwrod', 'auth-2'],
    ['webhook', 'api-5'],
    ['stolen phone', 'mobile-1'],
    ['lost phone', 'mobile-1'],
    ['public bucket', 'cloud-1'],
    ['backup restore', 'data-5'],
    ['tenant', 'access-6'],
    ['clickjack', 'web-3'],
    ['Prompt  INJECTION!', 'ai-1'],
    ['randomness', 'crypto-5'],
    ['hallucination', 'ai-4'],
    ['hallucinatoin', 'ai-4'],
  ])('finds for "%s" first %s', (query, id) => {
    expect(first(query)).toBe(id);
  });

  it('finds by the beginning of a word while it is typed', () => {
    for (const part of ['webh', 'webho', 'webhoo']) expect(ids(part)).toContain('api-5');
  });

  it.each(['', ' ', 'a', 'the', 'somebody can', 'zzzzzz', 'qwertyuiop password', '!!!'])(
    'finds nothing for "%s"',
    (query) => {
      expect(ids(query)).toEqual([]);
    },
  );

  it('is silent for a sentence of its own, and speaks for one that the library knows', () => {
    expect(ids('A refund is booked twice because two clerks press the button')).toEqual([]);
    expect(ids('Somebody with a stolen session cookie acts as the person')).toContain('auth-3');
  });

  it('finds recommendations, those of the same threat first', () => {
    const texts = library.findRecommendations('second factor', 4).map(({ recommendation }) => recommendation.text);
    expect(texts[0]).toContain('second factor');
    const under = library.findRecommendations('token', 4, 'web-2');
    expect(under[0]?.threat.id).toBe('web-2');
  });

  it('finds every threat by its own title', () => {
    for (const pack of library.packs)
      for (const { id, title } of pack.threats)
        expect(
          library.findThreats(title, 3).map((one) => one.id),
          title,
        ).toContain(id);
  });

  it('never finds more than was asked for, whatever is typed, and says the same again', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.integer({ min: 1, max: 8 }), (query, most) => {
        const found = library.findThreats(query, most);
        expect(found.length).toBeLessThanOrEqual(most);
        expect(library.findThreats(query, most)).toEqual(found);
      }),
    );
  });

  it('does not care about the order of words', () => {
    const words = fc.constantFrom('token', 'password', 'upload', 'cookie', 'export', 'supplier', 'model');
    fc.assert(
      fc.property(fc.uniqueArray(words, { minLength: 2, maxLength: 3 }), (some) => {
        expect(new Set(ids(some.join(' ')))).toEqual(new Set(ids(some.toReversed().join(' '))));
      }),
    );
  });

  it('finds a long word in spite of one letter too many, missing, wrong or swapped', () => {
    const index = searchIndex([{ id: 'it', fields: [{ text: 'deserialization', weight: 1 }] }]);
    const word = 'deserialization';
    const spoilt = Array.from({ length: word.length }, (_, at) => at).flatMap((at) => [
      word.slice(0, at) + word.slice(at + 1),
      `${word.slice(0, at)}x${word.slice(at)}`,
      `${word.slice(0, at)}x${word.slice(at + 1)}`,
      word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2),
    ]);
    expect(spoilt.filter((one) => index.search(one, 1)[0] !== 'it')).toEqual([]);
    expect(index.search('descentralization', 1)).toEqual([]);
  });

  it('reads letters of any language, without accents', () => {
    expect(wordsOf('Schlüssel-Tausch: naïve «kopie»')).toEqual(['schlussel', 'tausch', 'naive', 'kopie']);
  });
});

describe('the library in force', () => {
  it('has the team’s own packs first, searched with the others', () => {
    const both = libraryOf({ packs: [ownPack()], off: [] }, starterPacks());
    expect(both.packs[0]?.name).toBe('Payments');
    expect(both.packs).toHaveLength(11);
    expect(both.findThreats('iban', 3)[0]?.id).toBe('own-payments-1');
  });

  it('leaves out what is switched off: a pack, a threat, a recommendation', () => {
    const off = ['web', 'auth-2', 'api-5-a', 'own-payments-1'].map((id) => libraryId.parse(id));
    const without = libraryOf({ packs: [ownPack()], off }, starterPacks());
    expect(without.packs.map(({ id }) => String(id))).not.toContain('web');
    expect(without.packs.map(({ id }) => String(id))).not.toContain('own-payments');
    expect(without.threat('web-1')).toBeNull();
    expect(without.findThreats('password reset', 5).map(({ id }) => String(id))).not.toContain('auth-2');
    expect(without.threat('api-5')?.recommendations.map(({ id }) => String(id))).toEqual(['api-5-b', 'api-5-c']);
  });
});
