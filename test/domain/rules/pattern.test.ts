import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Pattern, isPattern, readPattern } from '../../../src/domain/rules/pattern.ts';

function pattern(word: string): Pattern {
  const read = readPattern(word);
  if ('fault' in read) throw new Error(`${word}: ${read.fault}`);
  return read;
}

describe('a pattern of the security team', () => {
  it('is a word between slashes, found without regard to case', () => {
    expect(['/INC-\\d+/', '//', '/a/b/'].every(isPattern)).toBe(true);
    expect(['INC', '/', '/health', 'and/or'].some(isPattern)).toBe(false);
    expect(pattern('/INC-\\d+/').findIn('See inc-12 and INC-345.')).toEqual([
      { from: 4, to: 10 },
      { from: 15, to: 22 },
    ]);
  });

  it.each([
    ['/(a+)+$/', 'a'],
    ['/(a|aa)+$/', 'a'],
    ['/(a|a?)+x/', 'a'],
    ['/(.*a){5}x/', 'a'],
    ['/^(([a-z])+.)+[A-Z]([a-z])+$/', 'a'],
  ])('%s has an answer for 32,000 characters that a backtracking matcher never ends with', (word, letter) => {
    const read = readPattern(word);
    // Whatever the answer, there is one: linear time is what makes this test end.
    expect('fault' in read ? read.fault : read.findIn(`${letter.repeat(32_000)}!`)).toEqual(
      'fault' in read ? 'empty' : [],
    );
  });

  it.each(['/(open/', '/a(?=b)/', '/(?<!a)b/', '/(a)\\1/', '/[z-a]/', '/*a/', '/a{2000}/'])(
    '%s cannot be read, and the reason is told',
    (word) => {
      expect(readPattern(word)).toEqual({ fault: 'syntax', detail: expect.stringMatching(/\S/) });
    },
  );

  it.each([
    ['/x-(/', 'missing closing ): `x-(`'],
    ['/a)/', 'unexpected ): `a)`'],
    ['/(?i)x[/', 'missing closing ]: `[`'],
  ])('%s is quoted as it was typed', (word, detail) => {
    expect(readPattern(word)).toEqual({ fault: 'syntax', detail });
  });

  it.each(['//', '/x*/', '/(a|)/', '/^/', '/\\b/'])('%s would be found everywhere', (word) => {
    const read = readPattern(word);
    expect('fault' in read ? read.fault : read.findIn('plain words')).toEqual('fault' in read ? 'empty' : []);
  });

  it('is refused where it makes a machine of thousands of steps', () => {
    expect(readPattern('/(\\w{1,50} ){1,20}x/')).toEqual({ fault: 'large' });
  });

  it('never throws, whatever stands between the slashes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (between, text) => {
        const read = readPattern(`/${between}/`);
        if ('fault' in read) return;
        for (const { from, to } of read.findIn(text)) expect(to).toBeGreaterThan(from);
      }),
      { numRuns: 300 },
    );
  });
});
