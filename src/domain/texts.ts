/** Reads the one catalogue of texts that people see (`locales/`), with placeholders and plural forms. */
import type catalogue from '../../locales/en-US.json';
import { formatLocale } from './language.ts';

/** A text with plural forms: the category of `{count}` in the catalogue's language picks one. */
interface Plural {
  one: string;
  other: string;
}

type Leaves<T> = {
  [K in keyof T & string]: T[K] extends string | Plural ? K : `${K}.${Leaves<T[K]>}`;
}[keyof T & string];

/** Every key of the English catalogue; the other languages have the same ones. */
export type TextKey = Leaves<typeof catalogue>;
export type TextParams = Readonly<Record<string, string | number>>;

export interface Texts {
  /** For dates, numbers and lists among these words. */
  readonly locale: string;
  /** Looks up a text and fills its `{placeholders}`; a plural text needs `count`. */
  (key: TextKey, params?: TextParams): string;
  /** The text of a code that is data (a signal of the triage rules); null where the catalogue has none. */
  coded(
    group: 'triage.reasons' | 'triage.questions' | 'triage.answers' | 'triage.confidence' | 'triage.criteria',
    code: string,
  ): string | null;
}

/**
 * The reader of one catalogue. A missing text shows its key, so that a gap is seen and nothing breaks.
 *
 * @param locale the person's, or the site's
 */
export function textsFrom(source: unknown, locale: string): Texts {
  const plurals = new Intl.PluralRules(formatLocale(locale));
  const find = (path: readonly string[]) => path.reduce<unknown>((at, part) => member(at, part), source);
  const texts = (key: TextKey, params: TextParams = {}) => {
    const found = find(key.split('.'));
    const category = plurals.select(Number(params['count'] ?? 0));
    const form = typeof found === 'string' ? found : (member(found, category) ?? member(found, 'other'));
    return typeof form === 'string' ? fill(form, params) : key;
  };
  const coded: Texts['coded'] = (group, code) => {
    const found = find([...group.split('.'), code]);
    return typeof found === 'string' ? found : null;
  };
  return Object.assign(texts, { coded, locale: formatLocale(locale) });
}

function member(of: unknown, name: string): unknown {
  return typeof of === 'object' && of !== null ? Object.entries(of).find(([key]) => key === name)?.[1] : undefined;
}

function fill(text: string, params: TextParams): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}
