/** A text in all languages of the catalogue: what was posted before somebody changed the language is still known. */
import { language } from '../domain/language.ts';
import type { Texts } from '../domain/texts.ts';
import type { TextsByLocale } from './ports.ts';

export function inEveryLanguage(texts: TextsByLocale, said: (words: Texts) => string): ReadonlySet<string> {
  return new Set(language.options.map((one) => said(texts(one))));
}
