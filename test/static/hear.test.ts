import { beforeEach, describe, expect, test } from 'vitest';
import type { ChangesMessage } from '../../src/contract/live.ts';
import { accountId, issueId, itemId } from '../../src/domain/ids.ts';
import type { Item } from '../../src/domain/item.ts';
import { defaultRulesContent } from '../../src/domain/default-team-rules.ts';
import { caughtUp, heard } from '../../static/store/hear.ts';
import { type Records, recordsOf } from '../../static/store/records.ts';
import { me } from './support/fake-back-end.ts';
import { sampleItems, sampleModel } from './support/sample-model.ts';

const colleague = accountId.parse('account-security');
const modelId = issueId.parse('10042');

let records: Records;
let items: Item[];
beforeEach(() => {
  items = sampleItems();
  const model = sampleModel(items.map(({ id }) => id));
  const issue = { id: modelId, key: 'SEC-12' };
  const rules = { ...defaultRulesContent, approvers: [] };
  records = recordsOf({ accountId: me, issue, access: ['view'], model, items, rules, unreadable: [] });
});

function news(given: Partial<ChangesMessage>): ChangesMessage {
  const nothing = { directory: null, items: [], removed: [], revs: {}, requests: {} };
  return { v: 1, modelId, by: colleague, ...nothing, ...given };
}

function item(id: string): Item {
  const found = items.find((one) => one.id === id);
  if (found === undefined) throw new Error(`No ${id}`);
  return found;
}

function newer(id: string, rev: number, text: string): Item {
  return { ...item(id), rev, text };
}

describe('what is heard of one item', () => {
  test('is taken when it is newer, and is named as changed', () => {
    const result = heard(records, news({ items: [newer('T1', 2, 'Theirs')] }));
    expect(result.records.items.get(itemId.parse('T1'))).toMatchObject({ rev: 2, text: 'Theirs' });
    expect(result).toMatchObject({ changed: ['T1'], removed: [], missing: [], behind: false });
  });

  test('changes nothing when it is heard twice, or after something newer', () => {
    const once = heard(records, news({ items: [newer('T1', 3, 'Newest')] })).records;
    for (const late of [newer('T1', 3, 'Newest'), newer('T1', 2, 'Late')]) {
      const again = heard(once, news({ items: [late] }));
      expect(again.records).toBe(once);
      expect(again.changed).toEqual([]);
    }
  });

  test('is missing when only its rev was told', () => {
    expect(heard(records, news({ revs: { [itemId.parse('T1')]: 4, [itemId.parse('R1')]: 1 } })).missing).toEqual([
      'T1',
    ]);
  });
});

describe('what is heard of the directory', () => {
  const rev = () => records.model?.rev ?? 0;
  const listed = () => records.model?.items ?? [];
  const added = (): ChangesMessage => {
    const id = itemId.parse('T9');
    const change = { items: [...listed(), id] };
    return news({
      directory: { base: rev(), rev: rev() + 1, change },
      items: [{ ...newer('T1', 1, 'New'), id: 'T9' } as Item],
    });
  };

  test('is taken where it follows on what one has, members that it does not name stay', () => {
    const { records: after, changed, behind } = heard(records, added());
    expect(after.model).toMatchObject({ rev: rev() + 1, size: records.model?.size, triage: records.model?.triage });
    expect([changed, behind]).toEqual([['T9'], false]);
  });

  test('leaves a gap where a message was lost: it has to be read', () => {
    const late = added();
    const directory = late.directory && { ...late.directory, base: rev() + 4, rev: rev() + 5 };
    expect(heard(records, { ...late, directory })).toMatchObject({ behind: true, changed: [] });
    const unsaid = late.directory && { ...late.directory, change: null };
    expect(heard(records, { ...late, directory: unsaid }).behind).toBe(true);
  });

  test('is old news when one has it already', () => {
    const after = heard(records, added()).records;
    expect(heard(after, added())).toMatchObject({ records: after, behind: false, changed: [], missing: [] });
  });

  test('names what it lists and nobody has', () => {
    const without = { ...added(), items: [] };
    expect(heard(records, without).missing).toEqual(['T9']);
  });

  test('takes away what it no longer lists, and a late message does not bring it back', () => {
    const change = { items: listed().filter((id) => id !== 'T1') };
    const gone = heard(
      records,
      news({ directory: { base: rev(), rev: rev() + 1, change }, removed: [itemId.parse('T1')] }),
    );
    expect(gone.removed).toEqual(['T1']);
    const late = heard(gone.records, news({ items: [newer('T1', 5, 'Late')] }));
    expect(late.records.items.has(itemId.parse('T1'))).toBe(false);
  });

  test('with members that make no model is not believed', () => {
    const change = { items: 'all of them' } as never;
    const result = heard(records, news({ directory: { base: rev(), rev: rev() + 1, change } }));
    expect(result).toMatchObject({ behind: true });
    expect(result.records.model).toBe(records.model);
  });
});

test('an item that could not be read once is shown as soon as it can be', () => {
  const id = itemId.parse('T1');
  const rest = new Map([...records.items].filter(([one]) => one !== id));
  const unreadable = { ...records, items: rest, unreadable: ['T1'] };
  expect(heard(unreadable, news({})).missing).toEqual([]);
  const after = caughtUp(unreadable, { model: null, items: [item('T1')], requests: {} });
  expect(after.records.unreadable).toEqual([]);
  expect(after.changed).toEqual(['T1']);
});
