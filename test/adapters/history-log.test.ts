/** The history in the fake of the use-case tests and in Forge's storage: one suite, so the fake cannot lie. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HistoryLog } from '../../src/application/ports/history-log.ts';
import type { Models } from '../../src/application/ports.ts';
import type { HistoryRecord } from '../../src/domain/history.ts';
import { type IssueId, accountId, issueId, threatId } from '../../src/domain/ids.ts';
import { inMemoryModels } from '../support/in-memory-models.ts';
import { threatOf } from '../support/items.ts';
import { modelOf } from '../support/model-record.ts';
import { type ModelsOnHost, modelsOnHost } from '../support/models-on-host.ts';

let host: ModelsOnHost;
beforeAll(async () => {
  host = await modelsOnHost();
});
afterAll(() => host.close());

let counter = 60_000;

const recordOf = (modelId: IssueId, minute: number): HistoryRecord => ({
  v: 1,
  modelId,
  at: new Date(Date.UTC(2026, 2, 2, 9, minute)).toISOString(),
  by: accountId.parse('account-engineer'),
  tag: `T1.${minute}`,
  entries: [{ what: 'changed', item: threatId.parse('T1'), field: 'text', from: 'a', to: `change ${minute}` }],
});

describe.each([
  [
    'in memory',
    (): { models: Models; history: HistoryLog } => {
      const models = inMemoryModels();
      return { models, history: models.history };
    },
  ],
  ['in Forge storage', () => host],
])('the history %s', (_name, make) => {
  async function scene() {
    const { models, history } = make();
    const id = issueId.parse(String((counter += 1)));
    await models.create(modelOf({ issueId: id }));
    await models.transact([{ write: 'item', modelId: id, item: threatOf(), expectedRev: null }]);
    const changed = async (minute: number, expectedRev: number) => {
      const accepted = await models.transact([
        { write: 'item', modelId: id, item: threatOf({ rev: expectedRev + 1 }), expectedRev },
        { write: 'history', record: recordOf(id, minute), expectedRev: null },
      ]);
      // The index follows the write.
      await host.kit.settle();
      return accepted;
    };
    return { history, id, changed };
  }

  it('is written with its change, and not where that is refused', async () => {
    const { history, id, changed } = await scene();
    expect(await changed(1, 1)).toBe(true);
    expect(await changed(2, 1)).toBe(false);
    const { records, cursor } = await history.page(id, { limit: 10, cursor: null });
    expect(records).toEqual([recordOf(id, 1)]);
    expect(cursor).toBeNull();
  });

  it('is read the newest first, page by page, and of one model alone', async () => {
    const { history, id, changed } = await scene();
    const other = await scene();
    await other.changed(59, 1);
    for (let minute = 1; minute <= 5; minute += 1) await changed(minute, minute);
    const first = await history.page(id, { limit: 3, cursor: null });
    expect(first.records.map(({ tag }) => tag)).toEqual(['T1.5', 'T1.4', 'T1.3']);
    const second = await history.page(id, { limit: 3, cursor: first.cursor });
    expect(second.records.map(({ tag }) => tag)).toEqual(['T1.2', 'T1.1']);
    expect(await history.page(issueId.parse('1'), { limit: 3, cursor: null })).toEqual({ records: [], cursor: null });
  });
});
