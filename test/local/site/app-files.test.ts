// The app's files on the other origin: injected scripts, content security policy, nothing outside the resource.
import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../../local/bridge/server/content-security.ts';
import type { Manifest } from '../../../local/parts.ts';
import { APP_ORIGIN, openSite, SITE } from './support/open-site.ts';

const manifest: Manifest = { app: { id: 'x', runtime: { name: 'nodejs24.x' } }, modules: {} };
const directive = (policy: string, name: string): string =>
  policy.split('; ').find((part) => part.startsWith(`${name} `)) ?? '';

describe('the page of a resource', () => {
  it('gets the bridge and the resizer as its first two scripts', async () => {
    const { site } = openSite();
    const page = await (await site.request(`${APP_ORIGIN}/_app/ui/index.html`)).text();
    const scripts = [...page.matchAll(/<script[^>]*src="([^"]+)"/g)].map((match) => match[1]);
    expect(scripts).toEqual(['/_app/~host/global-bridge.js', '/_app/~host/auto-resizer.js', './fixture.js']);
    expect(page.indexOf('global-bridge')).toBeLessThan(page.indexOf('<link'));
  });

  it('is also the page of an entry', async () => {
    const { site } = openSite();
    expect((await site.request(`${APP_ORIGIN}/_app/ui/row.html`)).status).toBe(200);
  });

  it('may be framed by the site and not by others on this machine', async () => {
    const { site } = openSite();
    const answer = await site.request(`${APP_ORIGIN}/_app/ui/index.html`);
    const ancestors = directive(answer.headers.get('content-security-policy') ?? '', 'frame-ancestors');
    expect(ancestors).toContain(` ${SITE}`);
    expect(ancestors).not.toContain('http://localhost:*');
  });

  it('is framed by 127.0.0.1 when the app files are on localhost', async () => {
    const { site } = openSite();
    const answer = await site.request(`${SITE}/_app/ui/index.html`);
    expect(answer.headers.get('content-security-policy')).toContain(APP_ORIGIN);
  });

  it('scripts of the bridge are JavaScript that runs by itself', async () => {
    const { site } = openSite();
    for (const name of ['global-bridge', 'auto-resizer']) {
      const answer = await site.request(`${APP_ORIGIN}/_app/~host/${name}.js`);
      expect(answer.headers.get('content-type')).toContain('text/javascript');
      expect(await answer.text()).not.toMatch(/^import /m);
    }
  });
});

describe('the content security policy', () => {
  it('allows no inline style and no inline script that the page did not have', () => {
    const policy = contentSecurityPolicy(manifest, '<script>let a = 1;</script>', SITE);
    expect(policy).not.toContain('unsafe-inline');
    expect(policy).not.toContain('unsafe-eval');
    expect(directive(policy, 'script-src')).toMatch(/'sha256-[A-Za-z0-9+/]{43}='/);
  });

  it('allows inline styles when the manifest declares them', () => {
    const declared = { ...manifest, permissions: { content: { styles: ['unsafe-inline'] } } };
    expect(directive(contentSecurityPolicy(declared, '', SITE), 'style-src')).toContain("'unsafe-inline'");
  });

  it('opens only the addresses that the manifest declares', () => {
    const external = { images: ['https://images.example'], fetch: { client: [{ address: 'https://api.example' }] } };
    const policy = contentSecurityPolicy({ ...manifest, permissions: { external } }, '', SITE);
    expect(directive(policy, 'img-src')).toContain('https://images.example');
    expect(directive(policy, 'connect-src')).toContain('https://api.example');
    expect(directive(policy, 'script-src')).not.toContain('example');
  });

  it('reports violations to the host and not over the network', () => {
    expect(directive(contentSecurityPolicy(manifest, '', SITE), 'report-uri')).toBe(
      'report-uri /_app/~host/csp-report',
    );
  });
});

describe('other files', () => {
  it.each([
    '/_app/ui/%2e%2e/manifest.yml',
    '/_app/ui/..%2fmanifest.yml',
    '/_app/nothing/index.html',
    '/_app/ui/nothing.js',
  ])('at %s are not there', async (path) => {
    const { site } = openSite();
    expect((await site.request(`${APP_ORIGIN}${path}`)).status).toBe(404);
  });

  it('carry the translations of the manifest beside the app', async () => {
    const { site } = openSite();
    const info = await site.request(`${APP_ORIGIN}/_app/ui/__LOCALES__/i18n-info.json`);
    expect(await info.json()).toEqual({ config: { locales: ['en-US', 'de-DE'], fallback: { default: 'en-US' } } });
    const texts = await site.request(`${APP_ORIGIN}/_app/ui/__LOCALES__/en-US.json`);
    expect(await texts.json()).toEqual({ title: { panel: 'Fixture panel' } });
  });

  it('include the design tokens of both themes', async () => {
    const { site } = openSite();
    const styles = await (await site.request(`${APP_ORIGIN}/_app/~host/tokens.css`)).text();
    expect(styles).toContain('data-color-mode="dark"');
    expect(styles).toContain('--ds-surface:');
  });
});
