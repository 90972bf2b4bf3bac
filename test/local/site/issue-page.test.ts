// The issue page: what it shows, to whom, and what its forms do.
import { describe, expect, it } from 'vitest';
import type { JiraResponse } from '../../../local/parts.ts';
import { framesOf, openSite } from './support/open-site.ts';

const refusal = (message: string) => (): JiraResponse => ({
  status: 400,
  headers: {},
  body: { errorMessages: [message], errors: {} },
});

describe('the issue page', () => {
  it('escapes what people wrote', async () => {
    const text = await openSite().page('/browse/SEC-1');
    expect(text).toContain('Let shops &lt;refund&gt; a payment');
    expect(text).not.toContain('<refund>');
  });

  it('shows description, comments, links, children and history', async () => {
    const text = await openSite().page('/browse/SEC-1');
    expect(text).toContain('<h3 class="adf-heading">What changes</h3>');
    expect(text).toContain('<strong>Size: Large</strong>');
    expect(text).toContain('Rotate the signing key');
    expect(text).toContain('Write abuse cases');
    expect(text).toContain('In Progress');
  });

  it('has no landmark named after the app, whose own region is inside its frame', async () => {
    const text = await openSite().page('/browse/SEC-1');
    const panelTitle = /<h2 class="app-panel-title"[^>]*>/.exec(text)?.[0] ?? '';
    expect(panelTitle).not.toContain('id=');
    expect(text).not.toMatch(/<section[^>]*>\s*<h2 class="app-panel-title"/);
  });

  it('says that an issue is not there, or not to be seen', async () => {
    const answer = await openSite().get('/browse/SEC-404');
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('There is no issue SEC-404, or Security engineer may not see it.');
  });

  it('offers a reader nothing that Jira would refuse', async () => {
    const text = await openSite().page('/browse/SEC-1?as=reader@example.com');
    expect(text).toContain('Let shops &lt;refund&gt; a payment');
    expect(text).not.toContain('Add a comment');
    expect(text).not.toContain('Move to Done');
    expect(text).not.toContain('Link an issue');
    expect(text).not.toContain('Delete');
  });
});

describe("the app's places on an issue", () => {
  it('shows a panel where it is pinned, a row always, and an action', async () => {
    const keys = framesOf(await openSite().page('/browse/SEC-1')).map(({ moduleKey }) => moduleKey);
    expect(keys.sort()).toEqual(['act', 'panel', 'row']);
  });

  it('leaves out a row whose display condition does not hold', async () => {
    expect(await openSite().page('/browse/SEC-1')).not.toContain('Hidden row');
  });

  it('takes titles from the translations of the manifest', async () => {
    expect(await openSite().page('/browse/SEC-1')).toContain('Fixture panel');
  });
});

describe('a form of the issue page', () => {
  it('acts as the person it was shown to, whoever the browser has chosen since', async () => {
    const { post, sessionOf, jira } = openSite();
    const session = await sessionOf('engineer@example.com');
    await post(
      '/browse/SEC-1/comment',
      { session, text: 'We meet on Tuesday.' },
      { cookie: 'local_as=security@example.com' },
    );
    const write = jira.requests.find(({ method, path }) => method === 'POST' && path.endsWith('/comment'));
    expect(write?.actor).toEqual({ accountId: '712020:engineer' });
  });

  it('keeps what was typed and shows why Jira refused it', async () => {
    const { post, sessionOf } = openSite({ write: refusal('Comment body is too long.') });
    const session = await sessionOf('security@example.com');
    const answer = await post('/browse/SEC-1/comment', { session, text: 'A <long> text' });
    const text = await answer.text();
    expect(answer.status).toBe(422);
    expect(text).toContain('Comment body is too long.');
    expect(text).toContain('A &lt;long&gt; text</textarea');
  });

  it('tells the page script where to go instead of redirecting it', async () => {
    const { post, sessionOf } = openSite();
    const session = await sessionOf('security@example.com');
    const answer = await post('/browse/SEC-1/transition', { session, transition: '31' }, { 'x-local-enhanced': '1' });
    expect(await answer.json()).toEqual({ location: '/browse/SEC-1' });
  });

  it.each([
    ['outward', { inwardIssue: { key: 'SEC-1' }, outwardIssue: { key: 'PAY-7' } }],
    ['inward', { inwardIssue: { key: 'PAY-7' }, outwardIssue: { key: 'SEC-1' } }],
  ])('links in the %s direction', async (direction, ends) => {
    const { post, sessionOf, jira } = openSite();
    const session = await sessionOf('security@example.com');
    await post('/browse/SEC-1/link', { session, type: `10101:${direction}`, key: ' pay-7 ' });
    const write = jira.requests.find(({ path }) => path === '/rest/api/3/issueLink');
    expect(write?.body).toEqual({ type: { id: '10101' }, ...ends });
  });

  it('remembers an added panel on the issue, beside those added before', async () => {
    const { post, sessionOf, jira } = openSite();
    const session = await sessionOf('security@example.com');
    await post('/browse/SEC-1/add-panel', { session, module: 'panel' });
    const write = jira.requests.find(({ method }) => method === 'PUT');
    expect(write?.body).toEqual({ moduleKeys: ['panel'] });
  });
});
