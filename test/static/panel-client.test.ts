import { expect, test } from 'vitest';
import { panelClient } from '../../static/api/panel-client.ts';
import { me } from './support/fake-back-end.ts';
import { sampleModel } from './support/sample-model.ts';

const view = {
  accountId: me,
  issue: { id: '10042', key: 'SEC-12' },
  access: ['view'],
  model: null,
  items: [],
  unreadable: [],
};
const grant = (token: string) => ({ token, expiresAt: '2027-01-01T00:00:00Z', access: ['view'] });

/** Answers in turn, and remembers what was asked. */
function scripted(...answers: unknown[]) {
  const asked: unknown[] = [];
  const client = panelClient(async (_name, payload) => {
    asked.push(payload);
    return answers.shift();
  });
  return { client, asked };
}

test('opening goes without a grant; the newest grant goes with everything after it', async () => {
  const model = sampleModel([]);
  const { client, asked } = scripted(
    { ok: true, value: view, grant: grant('first') },
    { ok: true, value: model, grant: grant('second') },
    { ok: false, error: { code: 'FORBIDDEN', message: 'No' } },
    { ok: true, value: view },
  );
  await client.call('open', {});
  await client.call('tickStep', { step: 2, done: true });
  await client.call('askAnyway', {});
  await client.call('open', {});
  expect(asked).toEqual([
    { grant: null, input: {} },
    { grant: 'first', input: { step: 2, done: true } },
    { grant: 'second', input: {} },
    { grant: null, input: {} },
  ]);
});

test('a call that does not arrive is an answer with a code, not a throw', async () => {
  const client = panelClient(() => Promise.reject(new Error('offline')));
  expect(await client.call('open', {})).toEqual({ ok: false, error: { code: 'UNREACHABLE' } });
});

test.each([
  ['nothing', undefined],
  ['an empty object', {}],
  ['a value of another shape', { ok: true, value: { ...view, items: 'many' } }],
  ['an unknown code', { ok: false, error: { code: 'TEAPOT', message: '' } }],
])('an answer that is %s is unreadable', async (_name, answer) => {
  const { client } = scripted(answer);
  expect(await client.call('open', {})).toEqual({ ok: false, error: { code: 'UNREADABLE' } });
});

test('a refusal comes with the sentence, the field and the record as it is now', async () => {
  const error = { code: 'INVALID', message: 'Too long', field: 'text' };
  const { client } = scripted({ ok: false, error });
  expect(await client.call('askAnyway', {})).toEqual({ ok: false, error });
});
