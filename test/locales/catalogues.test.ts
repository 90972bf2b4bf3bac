import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import german from '../../locales/de-DE.json';
import english from '../../locales/en-US.json';
import { type Language, language } from '../../src/domain/language.ts';

type Text = string | Readonly<Record<string, string>>;

const pluralForms: readonly string[] = ['zero', 'one', 'two', 'few', 'many', 'other'];
const catalogues: Record<Language, unknown> = { 'en-US': english, 'de-DE': german };
const others = language.options.filter((one) => one !== 'en-US');

function isPlural(value: object): value is Record<string, string> {
  return 'other' in value && Object.keys(value).every((key) => pluralForms.includes(key));
}

/** Every text by its key, a text with plural forms as one. */
function textsOf(catalogue: unknown, path = ''): Map<string, Text> {
  if (typeof catalogue === 'string') return new Map([[path, catalogue]]);
  if (typeof catalogue !== 'object' || catalogue === null) throw new Error(`${path} is no text`);
  if (isPlural(catalogue)) return new Map([[path, catalogue]]);
  return new Map(
    Object.entries(catalogue).flatMap(([key, value]) => [...textsOf(value, path === '' ? key : `${path}.${key}`)]),
  );
}

function placeholders(text: string): string[] {
  return [...new Set(text.match(/\{\w+\}/g))].sort();
}

/** What any of its forms fills; a form for one thing may say "an hour" where the others count. */
function placeholdersOf(text: Text): string[] {
  if (typeof text === 'string') return placeholders(text);
  return [...new Set(Object.values(text).flatMap(placeholders))].filter((one) => one !== '{count}').sort();
}

const inEnglish = textsOf(english);

describe('the catalogue of texts', () => {
  it('has one file for every language, and Forge is told of each', () => {
    const manifest = z
      .object({ translations: z.object({ resources: z.array(z.object({ key: z.string(), path: z.string() })) }) })
      .parse(parse(readFileSync('manifest.yml', 'utf8')));
    const files = language.options.map((one) => `${one}.json`);
    expect(readdirSync('locales').sort()).toEqual([...files].sort());
    expect(manifest.translations.resources).toEqual(
      language.options.map((key) => ({ key, path: `locales/${key}.json` })),
    );
  });

  it.each(others)('has every text in %s, and none that nobody asks for', (one) => {
    const known = textsOf(catalogues[one]);
    expect([...inEnglish.keys()].filter((key) => !known.has(key))).toEqual([]);
    expect([...known.keys()].filter((key) => !inEnglish.has(key))).toEqual([]);
  });

  it.each(others)('fills the same in %s as in English', (one) => {
    const known = textsOf(catalogues[one]);
    const differing = [...inEnglish].filter(
      ([key, text]) => placeholdersOf(known.get(key) ?? '').join() !== placeholdersOf(text).join(),
    );
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  it.each(language.options)('has exactly the plural forms that %s has', (one) => {
    const forms = new Intl.PluralRules(one).resolvedOptions().pluralCategories;
    const plurals = [...textsOf(catalogues[one])].filter(([, text]) => typeof text !== 'string');
    expect(plurals.length).toBeGreaterThan(10);
    for (const [key, text] of plurals) expect(Object.keys(text).sort(), key).toEqual([...forms].sort());
  });

  it('says nothing to Germans in English but what is the same word', () => {
    const wordy = [...textsOf(german)].filter(
      ([key, text]) =>
        typeof text === 'string' && text === inEnglish.get(key) && / [a-z]+ [a-z]+/i.test(text.replace(/\{\w+\}/g, '')),
    );
    expect(wordy.map(([key]) => key)).toEqual(['manifest.adminTitle']);
  });

  it('is typed as people write it: no empty text, no space at an end, German quotation marks in German', () => {
    const said = (catalogue: unknown) =>
      [...textsOf(catalogue)].flatMap(([key, text]) =>
        (typeof text === 'string' ? [text] : Object.values(text)).map((one) => ({ key, text: one })),
      );
    for (const one of language.options) {
      expect(said(catalogues[one]).filter(({ text }) => text.trim() === '' || text.trim() !== text)).toEqual([]);
    }
    expect(said(german).filter(({ text }) => /["”]/.test(text) || /(^|\s)“/.test(text))).toEqual([]);
  });
});
