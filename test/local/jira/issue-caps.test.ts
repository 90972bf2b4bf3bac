import type { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { doc, ENGINEER, inPay, startJira, threatModel } from './support/local-jira.ts';

/** Writes many rows past the API, which would take too long. */
function fill(db: DatabaseSync, sql: string, rows: (string | number)[][]): void {
  const insert = db.prepare(sql);
  db.exec('begin');
  for (const row of rows) insert.run(...row);
  db.exec('commit');
}

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => 20_000 + index);

describe('the caps of one issue', () => {
  it('are 5,000 comments', async () => {
    const { as, create, db } = startJira();
    await create(ENGINEER, threatModel('Payouts API'));
    const comment = {
      issueId: 10000,
      author: 'x',
      updateAuthor: 'x',
      body: doc('x'),
      created: 0,
      updated: 0,
      properties: [],
    };
    const rows = numbers(4_999).map((id) => [id, 10000, JSON.stringify({ id, ...comment })]);
    fill(db, 'insert into jira_comment (id, issue_id, data) values (?, ?, ?)', rows);
    const add = () => as(ENGINEER)('POST', 'issue/SEC-1/comment', { body: doc('One more.') });
    expect((await add()).status).toBe(201);
    expect((await add()).status).toBe(413);
  });

  it('are 2,000 links, at either end', async () => {
    const { as, create, db } = startJira();
    for (const summary of ['One', 'Two', 'Three']) await create(ENGINEER, inPay('Task', summary));
    const rows = numbers(1_999).map((id) => [id, '10000', 10001, id]);
    fill(db, 'insert into jira_link (id, type_id, source_id, destination_id) values (?, ?, ?, ?)', rows);
    const link = async (source: string) =>
      (
        await as(ENGINEER)('POST', 'issueLink', {
          type: { name: 'Relates' },
          inwardIssue: { key: source },
          outwardIssue: { key: 'PAY-2' },
        })
      ).status;
    expect(await link('PAY-1')).toBe(201);
    expect(await link('PAY-3')).toBe(413);
  });

  it('are 2,000 remote links; an update of one is not one more', async () => {
    const { as, create, db } = startJira();
    await create(ENGINEER, threatModel('Payouts API'));
    const rows = numbers(1_999).map((id) => [
      id,
      10000,
      `g${id}`,
      JSON.stringify({ id, issueId: 10000, globalId: `g${id}` }),
    ]);
    fill(db, 'insert into jira_remote_link (id, issue_id, global_id, data) values (?, ?, ?, ?)', rows);
    const object = { title: 'Review', url: 'https://wiki.example.com/review' };
    const add = async (globalId: string) =>
      (await as(ENGINEER)('POST', 'issue/SEC-1/remotelink', { globalId, object })).status;
    expect(await add('new')).toBe(201);
    expect(await add('newer')).toBe(413);
    expect(await add('g20000')).toBe(200);
  });
});
