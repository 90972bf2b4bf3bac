/** The languages that the catalogue has, and which of them somebody reads. */
import * as z from 'zod';

/** The first one is read by everybody whose language is missing. */
export const language = z.enum(['en-US', 'de-DE']);
export type Language = z.infer<typeof language>;

/** The language of a locale: itself, or the one with the same first part (`de-AT`, `de_DE`, `de`); else English. */
export function languageOf(locale: string): Language {
  return language.options.find((one) => firstPart(one) === firstPart(locale)) ?? 'en-US';
}

/** The locale for dates and lists: the reader's own, so long as it is of the language of the words around them. */
export function formatLocale(locale: string): string {
  const words = languageOf(locale);
  const own = locale.replace('_', '-');
  return firstPart(own) === firstPart(words) && isKnown(own) ? own : words;
}

function firstPart(locale: string): string {
  return (/^[A-Za-z]+/.exec(locale)?.[0] ?? '').toLowerCase();
}

/** A claim of the front end may be any string; `Intl` throws on a malformed one. */
function isKnown(locale: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0;
  } catch {
    return false;
  }
}
