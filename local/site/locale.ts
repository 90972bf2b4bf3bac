/** The language in which a person sees Jira, which the site tells the app. */
import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';

const LOCALE_COOKIE = 'local_locale';

/** Some of Forge's locales: enough to see each language of an app, another country, and one that it has no words for. */
export const LOCALES = {
  'en-US': 'English (US)',
  'en-GB': 'English (UK)',
  'de-DE': 'Deutsch',
  'fr-FR': 'Français',
} as const;
export type Locale = keyof typeof LOCALES;

const localeFor = (wanted: string | undefined): Locale | undefined => {
  const known = Object.keys(LOCALES) as Locale[];
  const language = wanted?.split('-')[0]?.toLowerCase();
  if (language === undefined || language === '') return undefined;
  return (
    known.find((one) => one.toLowerCase() === wanted?.toLowerCase()) ?? known.find((one) => one.startsWith(language))
  );
};

/** Remembers the chosen language. */
export const rememberLocale = (c: Context, locale: string): void =>
  setCookie(c, LOCALE_COOKIE, localeFor(locale) ?? 'en-US', { path: '/', sameSite: 'Lax' });

/** `?locale=`, then what was chosen, then the browser's own, as a new account of Jira begins with it. */
export const localeOf = (c: Context): Locale => {
  const asked = localeFor(c.req.query('locale'));
  if (asked !== undefined) {
    rememberLocale(c, asked);
    return asked;
  }
  const accepted = c.req.header('accept-language')?.split(/[,;]/)[0]?.trim();
  return localeFor(getCookie(c, LOCALE_COOKIE)) ?? localeFor(accepted) ?? 'en-US';
};
