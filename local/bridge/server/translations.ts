/** Texts of the manifest: a title is a string or `{ i18n: key }`. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { AppHost } from '../../parts.ts';

type Tree = { [key: string]: string | Tree };

const lookUp = (tree: Tree, key: string): string | null => {
  const found = key.split('.').reduce<string | Tree | undefined>((node, part) => {
    return typeof node === 'object' ? node[part] : undefined;
  }, tree);
  return typeof found === 'string' ? found : null;
};

/** Reads a manifest text in the fallback locale; the key itself where nothing is found, as Forge shows it. */
export const createTranslator = (app: AppHost): ((text: unknown) => string) => {
  const { translations } = app.manifest;
  let tree: Tree | null = null;
  const load = (): Tree => {
    const resource = translations?.resources.find(({ key }) => key === translations.fallback.default);
    if (resource === undefined) return {};
    return JSON.parse(readFileSync(resolve(app.appDir, resource.path), 'utf8')) as Tree;
  };
  return (text) => {
    if (typeof text === 'string') return text;
    if (typeof text !== 'object' || text === null || !('i18n' in text) || typeof text.i18n !== 'string') return '';
    tree ??= load();
    return lookUp(tree, text.i18n) ?? text.i18n;
  };
};
