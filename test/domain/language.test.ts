import { describe, expect, it } from 'vitest';
import german from '../../locales/de-DE.json';
import english from '../../locales/en-US.json';
import { formatLocale, languageOf } from '../../src/domain/language.ts';
import { textsFrom } from '../../src/domain/texts.ts';

describe('the language of a reader', () => {
  it.each([
    ['de-DE', 'de-DE'],
    ['de_DE', 'de-DE'],
    ['de-AT', 'de-DE'],
    ['de', 'de-DE'],
    ['en-GB', 'en-US'],
    ['fr-FR', 'en-US'],
    ['', 'en-US'],
    ['nonsense!', 'en-US'],
  ])('of the locale %j is %s', (locale, expected) => {
    expect(languageOf(locale)).toBe(expected);
  });

  it.each([
    ['de_AT', 'de-AT'],
    ['en-GB', 'en-GB'],
    ['fr-FR', 'en-US'],
    ['en-', 'en-US'],
    ['de-thisistoolong', 'de-DE'],
  ])('has its dates by the reader’s own country where the words fit: %j gives %s', (locale, expected) => {
    expect(formatLocale(locale)).toBe(expected);
  });

  it('counts by the rules of its own', () => {
    const said = (count: number) => [
      textsFrom(english, 'en-GB')('panel.people.found', { count }),
      textsFrom(german, 'de-AT')('panel.people.found', { count }),
    ];
    expect(said(1)).toEqual(['1 person found', '1 Person gefunden']);
    expect(said(2)).toEqual(['2 people found', '2 Personen gefunden']);
  });
});
