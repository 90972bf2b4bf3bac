/** Texts of the manifest: a title is a string or `{ i18n: key }`. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { AppHost } from '../../parts.ts';

type Tree = { [key: string]: string | Tree };

/** A manifest text in the words of a locale. */
export type Translator = (text: unknown, locale: string) => string;

const lookUp = (tree: Tree, key: string): string | null => {
  const found = key.split('.').reduce<string | Tree | undefined>((node, part) => {
    return typeof node === 'object' ? node[part] : undefined;
  }, tree);
  return typeof found === 'string' ? found : null;
};

/**
 * Reads a manifest text in a locale, in its fallbacks, then in the default one; the key itself where nothing is found,
 * as Forge shows it.
 */
export const createTranslator = (app: AppHost): Translator => {
  const { translations } = app.manifest;
  const trees = new Map<string, Tree>();
  const treeOf = (locale: string): Tree => {
    const resource = translations?.resources.find(({ key }) => key === locale);
    if (resource === undefined) return {};
    const tree = trees.get(locale) ?? (JSON.parse(readFileSync(resolve(app.appDir, resource.path), 'utf8')) as Tree);
    trees.set(locale, tree);
    return tree;
  };
  const order = (locale: string): string[] => {
    const between = translations?.fallback[locale];
    return [locale, ...(Array.isArray(between) ? between : []), translations?.fallback.default ?? ''];
  };
  return (text, locale) => {
    if (typeof text === 'string') return text;
    if (typeof text !== 'object' || text === null || !('i18n' in text) || typeof text.i18n !== 'string') return '';
    const key = text.i18n;
    const found = order(locale).map((one) => lookUp(treeOf(one), key));
    return found.find((one) => one !== null) ?? key;
  };
};
