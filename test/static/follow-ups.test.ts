import { expect, test } from 'vitest';
import { accountId } from '../../src/domain/ids.ts';
import type { Reference } from '../../src/domain/reference.ts';
import { answerRow } from '../../static/store/change.ts';
import { fakeBackEnd } from './support/fake-back-end.ts';
import { memoryStorage, openPanel, settled } from './support/open-panel.ts';
import { sampleItems } from './support/sample-model.ts';

const lead = accountId.parse('account-lead');
const diagram: Reference = { kind: 'link', url: 'https://wiki.example.com/uploads', title: null };
const plan: Reference = { kind: 'attachment', id: '10001', name: 'plan.png' };

test('a follow-up question shows at once, open, and is answered while its own add is still on the way', async () => {
  const { store, row, backEnd } = await openPanel();
  const release = backEnd.hold();
  const key = store.askFollowUp('Who can read the bucket?', lead);
  store.answerFollowUp(key, 'The finance team', 0);
  expect(row('Who can read the bucket?')).toMatchObject({ kind: 'follow-up', to: lead, answer: 'The finance team' });
  expect(store.state.shown().lists.followUps).toEqual([key]);
  release();
  await settled();
  expect(row('F1')).toMatchObject({ key, answer: 'The finance team', status: { is: 'saved' } });
  expect(backEnd.items.get('F1')).toMatchObject({ to: lead, answer: { text: 'The finance team' } });
});

test('two answers to one follow-up question are a conflict of the answers; its words are left alone', async () => {
  const { store, row, backEnd } = await openPanel();
  const key = store.askFollowUp('Who can read the bucket?', null);
  await settled();
  await backEnd.invoke('answerFollowUp', { grant: null, input: { id: 'F1', rev: 1, text: 'Nobody' } });
  store.answerFollowUp(key, 'The finance team', 1);
  await settled();
  expect(row('F1').status).toMatchObject({ is: 'conflict', theirs: { answer: { text: 'Nobody' } } });
  store.setText(key, 'Who may read the bucket?', 1);
  store.keepMine(key);
  await settled();
  expect(row('F1')).toMatchObject({ answer: 'The finance team', status: { is: 'saved' } });
  expect(backEnd.items.get('F1')).toMatchObject({ text: 'Who may read the bucket?' });
});

test('an answer to a follow-up question that could not be sent is sent after a reload', async () => {
  const backEnd = fakeBackEnd({ items: sampleItems() });
  const storage = memoryStorage();
  const { store } = await openPanel(backEnd, storage);
  const key = store.askFollowUp('Who can read the bucket?', null);
  await settled();
  backEnd.fail('answerFollowUp', 'reject');
  store.answerFollowUp(key, 'The finance team', 1);
  await settled();
  const again = await openPanel(backEnd, storage);
  await settled();
  expect(again.row('F1')).toMatchObject({ answer: 'The finance team', status: { is: 'saved' } });
});

test('what two people attach to one answer at the same time is all there', async () => {
  const { store, backEnd } = await openPanel();
  store.setReference('architecture', diagram, true);
  await settled();
  backEnd.attachBySomebodyElse('Q4', [diagram, plan]);
  const other: Reference = { kind: 'link', url: 'https://wiki.example.com/keys', title: null };
  store.setReference('architecture', other, true);
  store.setReference('architecture', diagram, false);
  await settled();
  expect(backEnd.items.get('Q4')).toMatchObject({ references: [plan, other] });
  expect(store.state.shown().rows.get(answerRow('architecture'))).toMatchObject({
    references: [plan, other],
    status: { is: 'saved' },
  });
});

test('several references that wait are all sent, and the same one only once', async () => {
  const { store, backEnd } = await openPanel();
  const release = backEnd.hold();
  store.setReference('architecture', diagram, true);
  store.setReference('architecture', plan, true);
  store.setReference('architecture', plan, false);
  store.setReference('architecture', plan, true);
  release();
  await settled();
  expect(backEnd.items.get('Q4')).toMatchObject({ text: '', references: [diagram, plan] });
  expect(backEnd.calls.filter((call) => call.name === 'saveReferences')).toHaveLength(2);
});

test('words and diagram of one answer do not disturb each other', async () => {
  const { store, row } = await openPanel();
  store.setReference('architecture', diagram, true);
  store.saveAnswer('architecture', 'One service and a bucket', 0);
  await settled();
  expect(row('Q4')).toMatchObject({
    text: 'One service and a bucket',
    references: [diagram],
    status: { is: 'saved' },
  });
});

test('a date that somebody else set first comes with the refusal', async () => {
  const { store, backEnd } = await openPanel();
  const theirs = { number: 1, rev: 0, at: '2027-07-06T08:00:00Z' };
  await backEnd.invoke('scheduleMeeting', { grant: null, input: theirs });
  const result = await store.scheduleMeeting({ number: 1, rev: 0 }, '2027-07-06T09:00:00Z');
  expect(result).toMatchObject({ ok: false, error: { code: 'CONFLICT' } });
  expect(store.state.read().records?.model?.meetings).toMatchObject([{ number: 1, rev: 1, at: theirs.at }]);
});
