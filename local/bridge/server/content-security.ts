/** The Content-Security-Policy header of an app's pages, assembled by Atlassian's own `@forge/csp`. */
import { createHash } from 'node:crypto';
import { CSPInjectionService, type CSPDetails } from '@forge/csp';
import type { Manifest } from '../../parts.ts';

/** Where the browser reports violations: the host prints them. Forge sends them to Atlassian. */
export const CSP_REPORT_PATH = '/_app/~host/csp-report';

const INLINE_SCRIPT = /<script(?![^>]*\bsrc\s*=)[^>]*>([\s\S]*?)<\/script>/gi;

/** Forge adds the hash of every static inline script of a page by itself. */
const inlineScriptHashes = (page: string): string[] =>
  [...page.matchAll(INLINE_SCRIPT)]
    .map((match) => match[1] ?? '')
    .filter((source) => source !== '')
    .map((source) => `'sha256-${createHash('sha256').update(source).digest('base64')}'`);

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** Addresses of one egress list; entries are strings or `{ address }`. */
const addresses = (value: unknown): string[] =>
  listOf(value).flatMap((entry) => {
    if (typeof entry === 'string') return [entry];
    if (typeof entry !== 'object' || entry === null || !('address' in entry)) return [];
    return typeof entry.address === 'string' ? [entry.address] : [];
  });

const member = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;

/** Sources that the manifest declares, by directive. */
const declaredSources = (manifest: Manifest, page: string): CSPDetails => {
  const content = manifest.permissions?.content ?? {};
  const external = manifest.permissions?.external;
  const styles = listOf(content['styles']).filter((name) => name === 'unsafe-inline');
  const scripts = listOf(content['scripts']).map((name) => (name === 'blob:' ? 'blob:' : `'${String(name)}'`));
  const hashes = scripts.includes("'unsafe-inline'") ? [] : inlineScriptHashes(page);
  return {
    'style-src': [...styles.map((name) => `'${name}'`), ...addresses(member(external, 'styles'))],
    'script-src': [...scripts, ...hashes, ...addresses(member(external, 'scripts'))],
    'img-src': addresses(member(external, 'images')),
    'media-src': addresses(member(external, 'media')),
    'font-src': addresses(member(external, 'fonts')),
    'frame-src': addresses(member(external, 'frames')),
    'connect-src': addresses(member(member(external, 'fetch'), 'client')),
  };
};

/** Header value for one page of the app, framed by the site at `siteOrigin`. */
export const contentSecurityPolicy = (manifest: Manifest, page: string, siteOrigin: string): string =>
  new CSPInjectionService()
    .getInjectableCSP({
      existingCSPDetails: declaredSources(manifest, page),
      microsEnv: 'prod',
      parentEmbeddingDomain: siteOrigin,
    })
    .map((directive) => (directive.startsWith('report-uri ') ? `report-uri ${CSP_REPORT_PATH}` : directive))
    .join('; ');
