import { expect, test } from 'vitest';
import type { Change } from '../../static/store/change.ts';
import { type Outbox, type Write, sendable, withChange } from '../../static/store/outbox.ts';

const failed = { is: 'failed', error: { code: 'UNREACHABLE' } } as const;

function write(change: Change, state: Write['state'] = { is: 'waiting' }, id = `${change.kind} ${change.row}`): Write {
  return { id, change, state };
}
const threat = (row: string) => ({ kind: 'add-threat', row, text: row, from: null }) as const;
const under = (row: string, parent: string) =>
  ({ kind: 'add-recommendation', row, text: row, threat: parent }) as const;
const priority = (row: string) => ({ kind: 'priority', row, priority: 'high', rev: 1 }) as const;
const ids = (outbox: Outbox) => sendable(outbox).map((one) => one.id);

test('what writes the directory goes one at a time, edits of other rows beside it', () => {
  expect(ids([write(threat('a')), write(threat('b')), write(priority('R1')), write(priority('R2'))])).toEqual([
    'add-threat a',
    'priority R1',
    'priority R2',
  ]);
});

test('while an add is under way the next one waits', () => {
  expect(ids([write(threat('a'), { is: 'sending' }), write(threat('b')), write(priority('R1'))])).toEqual([
    'priority R1',
  ]);
});

test('a failed add holds back its own row and its children, not the other adds', () => {
  const outbox = [write(threat('a'), failed), write(under('r', 'a')), write(priority('r')), write(threat('b'))];
  expect(ids(outbox)).toEqual(['add-threat b']);
});

test('a failed edit of a threat does not hold back what is added under it', () => {
  expect(ids([write(priority('T1'), failed), write(under('r', 'T1'))])).toEqual(['add-recommendation r']);
});

test('a later word on the same field replaces the one that was not sent yet', () => {
  const first = write({ kind: 'text', row: 'T1', text: 'one', rev: 3 });
  const second = write({ kind: 'text', row: 'T1', text: 'two', rev: 5 }, { is: 'waiting' }, 'other');
  expect(withChange([first], second)).toEqual([{ ...first, change: { kind: 'text', row: 'T1', text: 'two', rev: 3 } }]);
});

test('a word that is under way is not replaced: the next one queues behind it', () => {
  const first = write({ kind: 'text', row: 'T1', text: 'one', rev: 3 }, { is: 'sending' });
  const second = write({ kind: 'text', row: 'T1', text: 'two', rev: 3 }, { is: 'waiting' }, 'other');
  const outbox = withChange([first], second);
  expect(outbox).toHaveLength(2);
  expect(sendable(outbox)).toEqual([]);
});
