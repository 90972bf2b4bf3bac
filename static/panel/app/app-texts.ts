/** The panel's reader of the catalogue: plain texts are looked up once, however many rows show them. */
import type { TextKey, Texts } from '../../../src/domain/texts.ts';

export function appTexts(texts: Texts): Texts {
  const plain = new Map<TextKey, string>();
  const read = (...[key, params]: Parameters<Texts>): string => {
    if (params !== undefined) return texts(key, params);
    const known = plain.get(key);
    if (known !== undefined) return known;
    const found = texts(key);
    plain.set(key, found);
    return found;
  };
  return Object.assign(read, { coded: texts.coded, locale: texts.locale });
}
