// The create form and what it sends to Jira.
import { describe, expect, it } from 'vitest';
import { openSite } from './support/open-site.ts';

const typed = {
  project: 'SEC',
  issuetype: '10001',
  summary: 'Let partners upload files',
  description: 'A new endpoint.\n\n- for partners\n- with a token',
  priority: '3',
  assignee: '',
  labels: 'partners  upload',
  parent: '',
  linkType: '10101:inward',
  linkKey: 'pay-1',
};

describe('the create form', () => {
  it('sends one request, link included, so that the event of the new issue comes last', async () => {
    const { post, sessionOf, jira } = openSite();
    const answer = await post('/create', { ...typed, session: await sessionOf('engineer@example.com') });
    expect(answer.headers.get('location')).toBe('/browse/SEC-9');
    const writes = jira.requests.filter(({ method, path }) => method === 'POST' && !path.includes('search'));
    expect(writes).toHaveLength(1);
    expect(writes[0]).toMatchObject({
      path: '/rest/api/3/issue',
      actor: { accountId: '712020:engineer' },
      body: {
        fields: { project: { key: 'SEC' }, issuetype: { id: '10001' }, labels: ['partners', 'upload'] },
        update: { issuelinks: [{ add: { type: { id: '10101' }, inwardIssue: { key: 'PAY-1' } } }] },
      },
    });
  });

  it('turns the description into paragraphs and lists', async () => {
    const { post, sessionOf, jira } = openSite();
    await post('/create', { ...typed, session: await sessionOf('engineer@example.com') });
    const body = jira.requests.find(({ path, method }) => method === 'POST' && path === '/rest/api/3/issue')?.body;
    expect(body).toMatchObject({
      fields: { description: { content: [{ type: 'paragraph' }, { type: 'bulletList', content: [{}, {}] }] } },
    });
  });

  it('leaves out what was left empty', async () => {
    const { post, sessionOf, jira } = openSite();
    const session = await sessionOf('engineer@example.com');
    await post('/create', { ...typed, session, description: ' ', labels: '', linkKey: '' });
    const body = jira.requests.find(({ path, method }) => method === 'POST' && path === '/rest/api/3/issue')?.body;
    expect(body).toEqual({
      fields: {
        project: { key: 'SEC' },
        issuetype: { id: '10001' },
        summary: 'Let partners upload files',
        priority: { id: '3' },
      },
    });
  });

  it("puts Jira's words beside the field and keeps everything typed", async () => {
    const { post, sessionOf } = openSite({
      write: () => ({
        status: 400,
        headers: {},
        body: { errorMessages: [], errors: { summary: 'You must specify a summary of the issue.' } },
      }),
    });
    const answer = await post('/create', { ...typed, session: await sessionOf('engineer@example.com') });
    const text = await answer.text();
    expect(answer.status).toBe(422);
    expect(text).toMatch(/id="create-summary-problem"[^>]*>\s*You must specify a summary/);
    expect(text).toContain('value="Let partners upload files"');
    expect(text).toContain('- with a token');
  });

  it('preselects the issue type that the address names', async () => {
    expect(await openSite().page('/create?project=SEC&type=Sub-task')).toMatch(/value="10003" selected/);
  });
});
