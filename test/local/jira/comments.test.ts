import { describe, expect, it } from 'vitest';
import { doc, ENGINEER, OUTSIDER, PARTNER, READER, SECURITY, startJira, threatModel } from './support/local-jira.ts';
import type { TestJira } from './support/local-jira.ts';

async function scene(): Promise<TestJira> {
  const test = startJira();
  await test.create(ENGINEER, threatModel('Payouts API'));
  return test;
}

describe('comments', () => {
  it('are answered in full when added, and read back oldest first or newest first', async () => {
    const { as, accountId } = await scene();
    const added = await as(PARTNER)('POST', 'issue/SEC-1/comment', { body: doc('Who signs?') });
    expect(added).toMatchObject({
      status: 201,
      body: { id: '10000', body: doc('Who signs?'), author: { accountId: accountId(PARTNER) }, jsdPublic: true },
    });
    await as(ENGINEER)('POST', 'issue/SEC-1/comment', { body: doc('The gateway.') });
    const ids = async (path: string) =>
      (await as(READER)('GET', path)).body.comments.map((comment: { id: string }) => comment.id);
    expect(await ids('issue/SEC-1/comment')).toEqual(['10000', '10001']);
    expect(await ids('issue/SEC-1/comment?orderBy=-created&maxResults=1')).toEqual(['10001']);
  });

  it('move the date of the issue', async () => {
    const { as, clock } = await scene();
    clock.advance(60_000);
    await as(ENGINEER)('POST', 'issue/SEC-1/comment', { body: doc('Hello.') });
    expect((await as(READER)('GET', 'issue/SEC-1')).body.fields.updated).toBe('2026-10-05T09:01:00.000+0000');
  });

  const refusals: [name: string, body: unknown, expected: object][] = [
    ['plain text', { body: 'hello' }, { errors: { comment: 'Comment body is not valid!' } }],
    ['nothing', {}, { errors: { comment: 'Comment body can not be empty!' } }],
    [
      'a broken document',
      { body: { type: 'doc', version: 1, content: [{ type: 'x' }] } },
      { errorMessages: ['INVALID_INPUT'] },
    ],
    [
      'a document that is too long',
      { body: doc('x'.repeat(32_767)) },
      { errors: { comment: 'The entered text is too long. It exceeds the allowed limit of 32,767 characters.' } },
    ],
  ];

  it.each(refusals)('refuse %s with 400', async (_, body, expected) => {
    const { as } = await scene();
    expect(await as(ENGINEER)('POST', 'issue/SEC-1/comment', body)).toMatchObject({ status: 400, body: expected });
  });

  it('need Add comments, and the issue to be in sight', async () => {
    const { as } = await scene();
    expect(await as(READER)('POST', 'issue/SEC-1/comment', { body: doc('Hi') })).toMatchObject({
      status: 400,
      body: { errorMessages: ['Reader, you do not have the permission to comment on this issue.'] },
    });
    expect((await as(OUTSIDER)('POST', 'issue/SEC-1/comment', { body: doc('Hi') })).status).toBe(404);
  });

  it('are edited and deleted by their author, or with rights on all comments', async () => {
    const { as } = await scene();
    await as(ENGINEER)('POST', 'issue/SEC-1/comment', { body: doc('One.') });
    const edit = (email: string) => as(email)('PUT', 'issue/SEC-1/comment/10000', { body: doc('Two.') });
    expect((await edit(PARTNER)).status).toBe(400);
    expect((await edit(ENGINEER)).body.body).toEqual(doc('Two.'));
    expect((await edit(SECURITY)).body.updateAuthor.displayName).toBe('Security engineer');
    expect((await as(PARTNER)('DELETE', 'issue/SEC-1/comment/10000')).status).toBe(400);
    expect((await as(ENGINEER)('DELETE', 'issue/SEC-1/comment/10000')).status).toBe(204);
    expect((await as(ENGINEER)('GET', 'issue/SEC-1/comment/10000')).status).toBe(404);
  });

  it('are found only on their own issue', async () => {
    const { as, create } = await scene();
    await create(ENGINEER, threatModel('Other'));
    await as(ENGINEER)('POST', 'issue/SEC-1/comment', { body: doc('One.') });
    expect((await as(ENGINEER)('GET', 'issue/SEC-2/comment/10000')).status).toBe(404);
  });
});
