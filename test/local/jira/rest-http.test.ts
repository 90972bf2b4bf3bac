import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ENGINEER, threatModel } from './support/local-jira.ts';
import { serveJira } from './support/serve-jira.ts';
import type { ServedJira } from './support/serve-jira.ts';

let served: ServedJira;

beforeAll(async () => {
  served = await serveJira();
});

afterAll(async () => {
  await served.close();
});

const basic = (credentials: string): Record<string, string> => ({
  Authorization: `Basic ${Buffer.from(credentials).toString('base64')}`,
});

const call = async (path: string, init: RequestInit = {}) => {
  const response = await fetch(`${served.url}${path}`, init);
  const text = await response.text();
  return { status: response.status, type: response.headers.get('content-type'), text };
};

describe('REST over HTTP', () => {
  it('knows a person by address and any password, in any letter case', async () => {
    for (const credentials of [`${ENGINEER}:anything`, `${ENGINEER}:`, 'Engineer@Example.com:x']) {
      const answer = await call('/rest/api/3/myself', { headers: basic(credentials) });
      expect(answer.status).toBe(200);
      expect(JSON.parse(answer.text)).toMatchObject({ emailAddress: ENGINEER, displayName: 'Engineer' });
    }
  });

  it('answers 401 without credentials, with unknown ones and with another scheme', async () => {
    const attempts: Record<string, string>[] = [
      {},
      basic('nobody@example.com:x'),
      basic('threat-model-for-jira:x'),
      basic(':x'),
      { Authorization: 'Bearer abc' },
    ];
    for (const headers of attempts) {
      expect((await call('/rest/api/3/project/SEC', { headers })).status).toBe(401);
      expect((await call('/rest/api/3/nothing', { headers })).status).toBe(401);
    }
    expect((await call('/rest/api/3/serverInfo')).status).toBe(200);
  });

  it('names method and path of an endpoint that it does not have', async () => {
    const headers = basic(`${ENGINEER}:x`);
    for (const [method, path] of [
      ['GET', '/rest/api/3/dashboard'],
      ['PATCH', '/rest/api/3/issue/SEC-1'],
      ['GET', '/rest/api/2/issue/SEC-1'],
      ['GET', '/rest/agile/1.0/board'],
    ] as const) {
      const answer = await call(path, { method, headers });
      expect(answer.status).toBe(404);
      expect(JSON.parse(answer.text)).toEqual({
        errorMessages: [`The local Jira has no endpoint ${method} ${path}.`],
        errors: {},
      });
    }
  });

  it('refuses a body that is no JSON, and one that does not say that it is', async () => {
    const post = (body: string, type: string) =>
      call('/rest/api/3/issue', { method: 'POST', body, headers: { ...basic(`${ENGINEER}:x`), 'Content-Type': type } });
    expect((await post('{"fields":', 'application/json')).status).toBe(400);
    expect((await post('{}', 'text/plain')).status).toBe(415);
    expect((await post(JSON.stringify({ fields: threatModel('x') }), 'application/json; charset=utf-8')).status).toBe(
      201,
    );
  });

  it('sends an empty body where Jira does', async () => {
    const headers = { ...basic(`${ENGINEER}:x`), 'Content-Type': 'application/json' };
    const edit = await call('/rest/api/3/issue/SEC-1', {
      method: 'PUT',
      headers,
      body: JSON.stringify({ fields: { labels: ['api'] } }),
    });
    expect(edit).toMatchObject({ status: 204, text: '' });
  });

  it('draws the pictures that bodies point to, for everybody', async () => {
    const { avatarUrls } = JSON.parse((await call('/rest/api/3/myself', { headers: basic(`${ENGINEER}:x`) })).text);
    const picture = await fetch(avatarUrls['24x24']);
    expect(picture.headers.get('content-type')).toContain('image/svg+xml');
    expect(await picture.text()).toContain('>E<');
  });

  it('escapes what a picture is asked for', async () => {
    const picture = await call('/rest/api/3/universal_avatar/view/type/%3Cscript%3E/avatar/%3Cscript%3E');
    expect(picture.text).not.toContain('<script');
  });
});
