// The pages of the site, as text that a browser gets.
import { describe, expect, it } from 'vitest';
import { framesOf, openSite } from './support/open-site.ts';

describe('every page', () => {
  it('says plainly that it is a local stand-in for Jira', async () => {
    for (const path of ['/', '/projects/SEC', '/browse/SEC-1', '/create', '/apps/gp', '/nowhere']) {
      expect(await openSite().page(path)).toContain('A local stand-in for Jira.');
    }
  });

  it('is shown to the security engineer when nobody has chosen a person', async () => {
    expect(await openSite().page('/')).toMatch(/value="security@example.com" selected/);
  });

  it('is shown to the person named by ?as=, who stays chosen by a cookie', async () => {
    const { get } = openSite();
    const first = await get('/?as=engineer@example.com');
    expect(await first.text()).toMatch(/value="engineer@example.com" selected/);
    const cookie = first.headers.get('set-cookie')?.split(';')[0] ?? '';
    expect(await (await get('/', { headers: { cookie } })).text()).toMatch(/value="engineer@example.com" selected/);
  });

  it('says so when ?as= names nobody', async () => {
    expect(await openSite().page('/?as=ghost@example.com')).toContain('Nobody here has the address ghost@example.com.');
  });

  it('is dark when asked for by ?theme=dark and stays so by a cookie', async () => {
    const { get } = openSite();
    const first = await get('/?theme=dark');
    expect(await first.text()).toContain('data-color-mode="dark"');
    const cookie = first.headers.get('set-cookie')?.split(';')[0] ?? '';
    expect(await (await get('/', { headers: { cookie } })).text()).toContain('data-color-mode="dark"');
  });

  it.each([
    ['?locale=', '/browse/SEC-1?locale=de-DE', {}],
    ['the language of the browser', '/browse/SEC-1', { 'accept-language': 'de-AT,de;q=0.9,en;q=0.8' }],
    ['the switch', '/browse/SEC-1', { cookie: 'local_locale=de-DE' }],
  ])(
    'tells the app in which language its reader sees Jira, and shows its titles in it: %s',
    async (_how, path, headers) => {
      const page = await (await openSite().get(path, { headers })).text();
      expect(framesOf(page).map(({ context }) => context['locale'])).toContain('de-DE');
      expect(page).toContain('Bereich zur Probe');
      expect(page).toMatch(/value="de-DE" selected/);
    },
  );

  it('shows titles in English where the app has no other words', async () => {
    const page = await openSite().page('/browse/SEC-1?locale=fr-FR');
    expect(framesOf(page).map(({ context }) => context['locale'])).toContain('fr-FR');
    expect(page).toContain('Fixture panel');
  });

  it('remembers the chosen language', async () => {
    const chosen = await openSite().post('/_site/language', { locale: 'de-DE', back: '/' });
    expect(chosen.headers.get('set-cookie')).toContain('local_locale=de-DE');
  });

  it('may be framed by nobody and frames the app origin only', async () => {
    const policy = (await openSite().get('/')).headers.get('content-security-policy');
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain('frame-src http://127.0.0.1:8080;');
  });
});

describe('the view-as switch', () => {
  it('leads back to the page it was used on', async () => {
    const answer = await openSite().post('/_site/view-as', { email: 'engineer@example.com', back: '/browse/SEC-1' });
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe('/browse/SEC-1');
  });

  it.each(['https://elsewhere.example', '//elsewhere.example', '/\\elsewhere.example'])(
    'sends nobody to %s',
    async (back) => {
      const answer = await openSite().post('/_site/view-as', { email: 'engineer@example.com', back });
      expect(answer.headers.get('location')).toBe('/');
    },
  );
});

describe('the project page', () => {
  it('lists the issues that the JQL finds', async () => {
    const { page, jira } = openSite();
    expect(await page('/projects/SEC?jql=labels%20%3D%20payments')).toContain('Let shops refund a payment');
    const search = jira.requests.find(({ path }) => path.endsWith('/search/jql'));
    expect(search?.body).toMatchObject({ jql: 'labels = payments' });
  });

  it("shows Jira's own words for a bad query and keeps the query", async () => {
    const answer = await openSite().get('/projects/SEC?jql=nonsense%20%3D%201');
    const text = await answer.text();
    expect(answer.status).toBe(400);
    expect(text).toContain('Field &#39;nonsense&#39; does not exist');
    expect(text).toContain('value="nonsense = 1"');
  });

  it('names what the app adds to JQL', async () => {
    expect(await openSite().page('/projects/SEC')).toContain('<code>fixtureSize</code>');
  });

  it('says that a project is not there, or not to be seen', async () => {
    const answer = await openSite().get('/projects/NONE');
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('There is no project NONE, or Security engineer may not see it.');
  });
});

describe('the page of an attachment', () => {
  it('says what is known of the file, and that its content is not kept', async () => {
    const page = await openSite().page('/secure/attachment/10400/flow%20%3C1%3E.png');
    expect(page).toContain('<h1>flow &lt;1&gt;.png</h1>');
    expect(page).toContain('image/png, 3 bytes, attached by Engineer.');
    expect(page).toContain('keeps no content of files');
  });

  it('is not found for an attachment that is not there', async () => {
    expect((await openSite().get('/secure/attachment/10499/x.png')).status).toBe(404);
  });
});
