/** Serves the app's built files under `/_app/{resource}/…`, as Forge's CDN does: bridge scripts injected, CSP set. */
import { readFile } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';
import { Hono } from 'hono';
import type { AppHost } from '../../parts.ts';
import { CSP_REPORT_PATH, contentSecurityPolicy } from './content-security.ts';
import { originsOf } from './origins.ts';
import type { ScriptBundles } from './script-bundles.ts';
import { tokenStyles } from './token-styles.ts';

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

const BRIDGE_SCRIPTS = ['/_app/~host/global-bridge.js', '/_app/~host/auto-resizer.js'];

/** Two synchronous scripts, first in the head, before anything of the app's own. */
const injectScripts = (page: string): string => {
  const tags = BRIDGE_SCRIPTS.map((path) => `<script src="${path}"></script>`).join('');
  if (/<head(\s[^>]*)?>/i.test(page)) return page.replace(/<head(\s[^>]*)?>/i, (head) => `${head}${tags}`);
  return page.replace(/^(\s*<!doctype[^>]*>)?/i, (doctype) => `${doctype}${tags}`);
};

/** File of a resource; null for a path that leaves its folder or does not exist. */
const readResource = async (folder: string, path: string): Promise<Buffer | null> => {
  const file = resolve(folder, path);
  if (file !== folder && !file.startsWith(folder + sep)) return null;
  try {
    return await readFile(file);
  } catch {
    return null;
  }
};

/** Files that Forge puts beside the app's own: the translations, for the bridge's i18n. */
const readLocale = async (app: AppHost, name: string): Promise<Buffer | null> => {
  const { translations } = app.manifest;
  if (translations === undefined) return null;
  const config = { locales: translations.resources.map(({ key }) => key), fallback: translations.fallback };
  if (name === 'i18n-info.json') return Buffer.from(JSON.stringify({ config }));
  const resource = translations.resources.find(({ key }) => `${key}.json` === name);
  return resource === undefined ? null : readResource(app.appDir, resource.path);
};

const isUnderHost = { 'global-bridge.js': 'global-bridge.ts', 'auto-resizer.js': 'auto-resizer.ts' } as const;

/** Routes below `/_app`. */
export const appFiles = (app: AppHost, scripts: ScriptBundles): Hono => {
  const routes = new Hono();
  const noStore = { 'cache-control': 'no-store' };
  for (const [name, source] of Object.entries(isUnderHost)) {
    routes.get(`/_app/~host/${name}`, async (c) => {
      const text = await scripts(new URL(`../frame/${source}`, import.meta.url));
      return c.body(text, 200, { 'content-type': 'text/javascript; charset=utf-8', ...noStore });
    });
  }
  routes.get('/_app/~host/tokens.css', (c) =>
    c.body(tokenStyles(), 200, { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'max-age=3600' }),
  );
  routes.post(CSP_REPORT_PATH, async (c) => {
    console.warn(`An app page broke its content security policy: ${await c.req.text()}`);
    return c.body(null, 204);
  });
  routes.get('/_app/:resource/*', async (c) => {
    const resource = app.manifest.resources?.find(({ key }) => key === c.req.param('resource'));
    if (resource === undefined) return c.text('The manifest has no such resource.', 404);
    const path = decodeURIComponent(c.req.path.slice(`/_app/${resource.key}/`.length)) || 'index.html';
    const locale = /^__LOCALES__\/([^/]+)$/.exec(path)?.[1];
    const folder = join(app.appDir, resource.path);
    const content = locale === undefined ? await readResource(folder, path) : await readLocale(app, locale);
    if (content === null) return c.text(`The resource "${resource.key}" has no file "${path}".`, 404);
    const type = TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream';
    const headers = { 'content-type': type, 'x-content-type-options': 'nosniff', ...noStore };
    if (!type.startsWith('text/html')) return c.body(new Uint8Array(content), 200, headers);
    const page = content.toString('utf8');
    const policy = contentSecurityPolicy(app.manifest, page, originsOf(c.req.url).other);
    return c.body(injectScripts(page), 200, { ...headers, 'content-security-policy': policy });
  });
  return routes;
};
