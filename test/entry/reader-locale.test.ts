import { describe, expect, it } from 'vitest';
import { readerLocale } from '../../src/entry/reader-locale.ts';

const call = (payload: unknown) => ({ call: { functionKey: 'open', payload }, context: {} });

describe('the locale of a caller', () => {
  it('is what the front end sends beside its input', () => {
    expect(readerLocale(call({ grant: null, input: {}, locale: 'de-DE' }))).toBe('de-DE');
  });

  it.each([
    ['says nothing', call({ grant: null, input: {} })],
    ['says something else', call({ grant: null, input: {}, locale: 7 })],
    ['says too much', call({ grant: null, input: {}, locale: 'd'.repeat(36) })],
    ['sends no payload', { call: { functionKey: 'open' } }],
    ['sends nothing at all', null],
  ])('is English for a caller that %s', (_what, payload) => {
    expect(readerLocale(payload)).toBe('en-US');
  });
});
