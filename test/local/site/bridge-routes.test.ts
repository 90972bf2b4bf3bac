// What an open page may ask for on behalf of its frames.
import { describe, expect, it } from 'vitest';
import { openSite, type OpenSite } from './support/open-site.ts';

const call = {
  moduleKey: 'panel',
  functionKey: 'hello',
  payload: { a: 1 },
  context: { extension: { issue: { id: '1' } } },
};
const channel = (channelName: string) => ({ channelName, isGlobal: false, options: {} });
const extension = { issue: { id: '10042' } };

/** Reads the live stream of a page until `count` events of a name came. */
const readEvents = async ({ get }: OpenSite, session: string, name: string, cause: () => Promise<unknown>) => {
  const answer = await get(`/_site/live?page=p1&session=${session}&issue=10042`);
  const reader = answer.body?.getReader();
  if (reader === undefined) throw new Error('No stream');
  await cause();
  let text = '';
  for (;;) {
    const { value, done } = await reader.read();
    text += new TextDecoder().decode(value);
    const found = new RegExp(`event: ${name}\ndata: (.*)\n`).exec(text);
    if (found?.[1] !== undefined) {
      await reader.cancel();
      return JSON.parse(found[1]);
    }
    if (done) throw new Error(`The stream ended without ${name}: ${text}`);
  }
};

describe('invoke', () => {
  it('runs as the person of the session, whoever the front end claims to be', async () => {
    const { bridge, sessionOf, app } = openSite();
    const session = await sessionOf('engineer@example.com');
    const context = { ...call.context, accountId: '712020:security' };
    await bridge(session, 'invoke', { ...call, accountId: '712020:security', context });
    expect(app.invocations).toHaveLength(1);
    expect(app.invocations[0]).toMatchObject({ accountId: '712020:engineer', functionKey: 'hello', payload: { a: 1 } });
  });

  it('answers the body of the function', async () => {
    const { bridge, sessionOf } = openSite();
    const answer = await bridge(await sessionOf('engineer@example.com'), 'invoke', call);
    expect(answer).toEqual({ ok: true, value: { body: { hello: 'there' }, rateLimitProperties: {} } });
  });

  it('takes a call without payload', async () => {
    const { bridge, sessionOf } = openSite();
    const { payload: _payload, ...without } = call;
    expect(await bridge(await sessionOf('engineer@example.com'), 'invoke', without)).toMatchObject({ ok: true });
  });

  it("passes on the platform's words for a function that failed", async () => {
    const message = 'There was an error invoking the function - boom';
    const { bridge, sessionOf } = openSite({ invoke: () => ({ ok: false, status: 500, message }) });
    const answer = await bridge(await sessionOf('engineer@example.com'), 'invoke', call);
    expect(answer).toEqual({ ok: false, message });
  });

  it.each(['', 'forged', `${Buffer.from('712020:security').toString('base64url')}.${'A'.repeat(43)}`])(
    'refuses the session "%s"',
    async (session) => {
      const { bridge, app } = openSite();
      expect(await bridge(session, 'invoke', call)).toMatchObject({ ok: false });
      expect(app.invocations).toHaveLength(0);
    },
  );
});

describe('requestJira', () => {
  const request = { product: 'jira', restPath: '/rest/api/3/myself', init: { method: 'GET' }, multipart: false };

  it("runs as the person, within the app's scopes", async () => {
    const { bridge, sessionOf, jira } = openSite();
    const session = await sessionOf('engineer@example.com');
    jira.requests.length = 0;
    const answer = await bridge(session, 'product', request);
    expect(answer.value).toMatchObject({ status: 200, statusText: 'OK', isAttachment: false });
    expect(jira.requests[0]?.actor).toEqual({
      accountId: '712020:engineer',
      app: { as: 'user', scopes: ['read:jira-work', 'write:jira-work', 'storage:app'] },
    });
  });

  it("answers Jira's refusal as an answer", async () => {
    const { bridge, sessionOf } = openSite();
    const session = await sessionOf('engineer@example.com');
    const answer = await bridge(session, 'product', { ...request, restPath: '/rest/api/3/issue/SEC-404' });
    expect(answer.value).toMatchObject({ status: 404, statusText: 'Not Found' });
  });

  it.each([
    [{ product: 'confluence' }, 'The local host has no product "confluence".'],
    [{ multipart: true }, 'The local host does not take form data from requestJira.'],
    [{ restPath: 'https://elsewhere.example/rest/' }, 'requestJira needs a path below /rest/.'],
  ])('refuses %j in words', async (change, message) => {
    const { bridge, sessionOf } = openSite();
    const session = await sessionOf('engineer@example.com');
    expect(await bridge(session, 'product', { ...request, ...change })).toEqual({ ok: false, message });
  });
});

describe('the live stream of a page', () => {
  it('carries what is published on a channel of the same module and issue', async () => {
    const opened = openSite();
    const session = await opened.sessionOf('engineer@example.com');
    const place = { moduleKey: 'panel', extension, request: channel('room') };
    const heard = await readEvents(opened, session, 'realtime', async () => {
      await opened.bridge(session, 'subscribe', { pageId: 'p1', subscriptionId: 's1', ...place });
      const elsewhere = { ...place, extension: { issue: { id: '10043' } } };
      const missed = await opened.bridge(session, 'publish', { ...elsewhere, payload: { n: 1 } });
      expect(missed.value).toEqual({ eventId: null, eventTimestamp: null });
      await opened.bridge(session, 'publish', { ...place, payload: { n: 2 } });
    });
    expect(heard).toEqual({ subscriptionId: 's1', payload: { n: 2 } });
  });

  it('is not open to another person', async () => {
    const opened = openSite();
    const session = await opened.sessionOf('engineer@example.com');
    const other = await opened.sessionOf('reader@example.com');
    const stream = await opened.get(`/_site/live?page=p1&session=${session}`);
    const place = { moduleKey: 'panel', extension, request: channel('room') };
    const answer = await opened.bridge(other, 'subscribe', { pageId: 'p1', subscriptionId: 's1', ...place });
    expect(answer).toEqual({ ok: false, message: 'The page has no live connection.' });
    await stream.body?.cancel();
  });

  it('tells open pages which issue changed', async () => {
    const opened = openSite();
    const session = await opened.sessionOf('engineer@example.com');
    const body = {
      atlassianId: 'a',
      issue: { id: '10042', fields: { project: { id: '10010' }, parent: { id: '10001' } } },
    };
    const heard = await readEvents(opened, session, 'issue-changed', async () => {
      opened.jira.emit({ eventType: 'avi:jira:set:issue-property', body });
      opened.jira.emit({ eventType: 'avi:jira:commented:issue', body });
    });
    expect(heard).toEqual({
      issueId: '10042',
      projectId: '10010',
      changeType: 'commented',
      atlassianId: 'a',
      relatedIds: ['10001'],
    });
  });

  it('ends a subscription with the page', async () => {
    const opened = openSite();
    const session = await opened.sessionOf('engineer@example.com');
    const place = { moduleKey: 'panel', extension, request: channel('room') };
    const stream = await opened.get(`/_site/live?page=p1&session=${session}`);
    await opened.bridge(session, 'subscribe', { pageId: 'p1', subscriptionId: 's1', ...place });
    await stream.body?.cancel();
    const answer = await opened.bridge(session, 'publish', { ...place, payload: 1 });
    expect(answer.value).toEqual({ eventId: null, eventTimestamp: null });
  });
});
