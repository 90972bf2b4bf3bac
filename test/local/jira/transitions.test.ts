import { describe, expect, it } from 'vitest';
import { ENGINEER, inPay, PARTNER, READER, startJira } from './support/local-jira.ts';
import type { TestJira } from './support/local-jira.ts';

async function scene(): Promise<TestJira> {
  const test = startJira();
  await test.create(ENGINEER, inPay('Task', 'Sign payouts'));
  return test;
}

const DONE = { transition: { id: '31' } };

describe('transitions', () => {
  it('lead from every status to every status', async () => {
    const { as } = await scene();
    for (const id of ['31', '21', '11', '21', '31', '11']) {
      expect((await as(ENGINEER)('POST', 'issue/PAY-1/transitions', { transition: { id } })).status).toBe(204);
      const { body } = await as(ENGINEER)('GET', 'issue/PAY-1/transitions');
      expect(body.transitions.map((one: { to: { name: string } }) => one.to.name)).toEqual([
        'To Do',
        'In Progress',
        'Done',
      ]);
    }
  });

  it('set a resolution on the way into done and clear it on the way out', async () => {
    const { as, clock } = await scene();
    clock.advance(60_000);
    await as(ENGINEER)('POST', 'issue/PAY-1/transitions', DONE);
    const done = (await as(READER)('GET', 'issue/PAY-1')).body.fields;
    expect(done).toMatchObject({
      status: { statusCategory: { key: 'done' } },
      resolution: { name: 'Done' },
      resolutiondate: '2026-10-05T09:01:00.000+0000',
      statuscategorychangedate: '2026-10-05T09:01:00.000+0000',
    });
    await as(ENGINEER)('POST', 'issue/PAY-1/transitions', { transition: { id: '21' } });
    const reopened = (await as(READER)('GET', 'issue/PAY-1')).body.fields;
    expect(reopened).toMatchObject({ resolution: null, resolutiondate: null });
  });

  it('take another resolution on the screen of the last one, and nothing else', async () => {
    const { as } = await scene();
    const go = (body: object) => as(ENGINEER)('POST', 'issue/PAY-1/transitions', body);
    expect((await go({ ...DONE, fields: { resolution: { name: 'Fixed' } } })).status).toBe(400);
    expect((await go({ ...DONE, fields: { summary: 'x' } })).body.errors).toHaveProperty('summary');
    expect((await go({ transition: { id: '21' }, fields: { resolution: { id: '10001' } } })).status).toBe(400);
    expect((await go({ ...DONE, fields: { resolution: { name: "Won't Do" } } })).status).toBe(204);
    expect((await as(READER)('GET', 'issue/PAY-1')).body.fields.resolution).toMatchObject({
      id: '10001',
      name: "Won't Do",
    });
  });

  it('put status and resolution into one changelog entry', async () => {
    const { as } = await scene();
    await as(ENGINEER)('POST', 'issue/PAY-1/transitions', DONE);
    const { body } = await as(READER)('GET', 'issue/PAY-1?expand=changelog');
    expect(body.changelog.histories[0].items).toMatchObject([
      { field: 'status', from: '10000', fromString: 'To Do', to: '10001', toString: 'Done' },
      { field: 'resolution', from: null, fromString: null, to: '10000', toString: 'Done' },
    ]);
  });

  it('are refused without an id, with a wrong one, and to somebody without the right, who sees none', async () => {
    const { as } = await scene();
    const go = (email: string, body: object) => as(email)('POST', 'issue/PAY-1/transitions', body);
    expect((await go(ENGINEER, {})).body.errorMessages).toEqual(["Missing 'transition' identifier"]);
    expect((await go(ENGINEER, { transition: { id: '99' } })).status).toBe(400);
    expect((await go(PARTNER, DONE)).status).toBe(400);
    expect((await as(PARTNER)('GET', 'issue/PAY-1/transitions')).body.transitions).toEqual([]);
  });
});
