import { expect, test } from 'vitest';
import { askView } from '../../src/contract/ask.ts';
import { defaultRulesContent } from '../../src/domain/default-team-rules.ts';
import { keptDraft } from '../../static/ask/form/kept-draft.ts';
import { memoryStorage } from './support/open-panel.ts';

function viewOf(accountId: string, people: string[] = ['account-lead']) {
  return askView.parse({
    accountId,
    projectKey: 'SEC',
    way: { how: 'self' },
    source: { key: 'PAY-1', summary: 'Uploads', labels: [], components: [] },
    sizes: defaultRulesContent.sizes,
    change: 'Uploads',
    people: people.map((one) => ({ accountId: one, name: 'Lead engineer' })),
    linked: [],
  });
}

const newId = () => crypto.randomUUID();

test('what was typed is back under the same request, for the same person alone', () => {
  const storage = memoryStorage();
  const first = keptDraft(viewOf('account-engineer'), storage, newId);
  expect(first).toMatchObject({ isBack: false, start: { change: 'Uploads' } });
  first.keep({ ...first.start, change: 'x'.repeat(2_000), criteria: ['B1'], noData: true });
  const again = keptDraft(viewOf('account-engineer'), storage, newId);
  expect(again).toMatchObject({ isBack: true, requestId: first.requestId, start: { criteria: ['B1'], noData: true } });
  expect(keptDraft(viewOf('account-product'), storage, newId).isBack).toBe(false);
  again.forget();
  expect(keptDraft(viewOf('account-engineer'), storage, newId).isBack).toBe(false);
});

test('people whom the issue does not name any more are left out', () => {
  const storage = memoryStorage();
  const first = keptDraft(viewOf('account-engineer'), storage, newId);
  first.keep(first.start);
  expect(keptDraft(viewOf('account-engineer', []), storage, newId).start.people).toEqual([]);
});

test('where the browser keeps nothing, or something else, the form starts as it always does', () => {
  const storage = memoryStorage();
  const name = 'threat-model.ask.account-engineer.PAY-1';
  for (const text of ['{', '{"v":1}', '[]']) {
    storage.setItem(name, text);
    expect(keptDraft(viewOf('account-engineer'), storage, newId)).toMatchObject({ isBack: false });
  }
  const none = keptDraft(viewOf('account-engineer'), null, newId);
  none.keep(none.start);
  none.forget();
  expect(none.isBack).toBe(false);
});
