import { describe, expect, it } from 'vitest';
import { ENGINEER, OUTSIDER, READER, SITE, startJira, threatModel } from './support/local-jira.ts';
import type { TestJira } from './support/local-jira.ts';

async function scene(): Promise<TestJira> {
  const test = startJira();
  await test.create(ENGINEER, threatModel('Payouts API'));
  return test;
}

const PATH = 'issue/SEC-1/properties/threat-model';

describe('issue properties', () => {
  it('answer 201 when new, 200 when replaced, and read back as they were', async () => {
    const { as } = await scene();
    expect(await as(ENGINEER)('PUT', PATH, { size: 'L' })).toMatchObject({ status: 201, body: undefined });
    expect((await as(ENGINEER)('PUT', PATH, { size: 'M', list: [1, null] })).status).toBe(200);
    expect(await as(READER)('GET', PATH)).toMatchObject({
      status: 200,
      body: { key: 'threat-model', value: { size: 'M', list: [1, null] } },
    });
    expect((await as(READER)('GET', 'issue/SEC-1/properties')).body).toEqual({
      keys: [{ key: 'threat-model', self: `${SITE}/rest/api/3/issue/10000/properties/threat-model` }],
    });
  });

  it('do not touch the date of the issue, nor its changelog', async () => {
    const { as, clock } = await scene();
    clock.advance(60_000);
    await as(ENGINEER)('PUT', PATH, { size: 'L' });
    const { body } = await as(READER)('GET', 'issue/SEC-1?expand=changelog');
    expect(body.fields.updated).toBe(body.fields.created);
    expect(body.changelog.total).toBe(0);
  });

  it('take 32,768 bytes of JSON and a key of 255 characters, and no more', async () => {
    const { as } = await scene();
    const put = (key: string, value: unknown) => as(ENGINEER)('PUT', `issue/SEC-1/properties/${key}`, value);
    expect((await put('full', 'x'.repeat(32_766))).status).toBe(201);
    expect((await put('over', 'x'.repeat(32_767))).status).toBe(400);
    expect((await put('over', 'ü'.repeat(16_384))).status).toBe(400);
    expect((await put('k'.repeat(255), 1)).status).toBe(201);
    expect((await put('k'.repeat(256), 1)).status).toBe(400);
    expect((await put('empty', undefined)).status).toBe(400);
  });

  it('need Edit issues to be written and the issue in sight to be read', async () => {
    const { as } = await scene();
    await as(ENGINEER)('PUT', PATH, { size: 'L' });
    expect((await as(READER)('PUT', PATH, { size: 'S' })).status).toBe(403);
    expect((await as(READER)('DELETE', PATH)).status).toBe(403);
    expect((await as(OUTSIDER)('GET', PATH)).status).toBe(404);
  });

  it('are gone after DELETE, with the sentence for a missing one', async () => {
    const { as } = await scene();
    await as(ENGINEER)('PUT', PATH, { size: 'L' });
    expect((await as(ENGINEER)('DELETE', PATH)).status).toBe(204);
    for (const method of ['GET', 'DELETE']) {
      expect(await as(ENGINEER)(method, PATH)).toMatchObject({
        status: 404,
        body: { errorMessages: ['The property with the key "threat-model" does not exist.'], errors: {} },
      });
    }
  });
});
