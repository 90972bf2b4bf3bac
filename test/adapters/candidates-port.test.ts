/** One suite for the port, run against the fake of the use-case tests and against the real adapter: so the fake cannot lie. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Candidates } from '../../src/application/ports/candidates.ts';
import { accountId, type IssueId, issueId } from '../../src/domain/ids.ts';
import { candidateOf, noon } from '../support/candidate-record.ts';
import { inMemoryCandidates } from '../support/in-memory-candidates.ts';
import { type ModelsOnHost, modelsOnHost } from '../support/models-on-host.ts';

let host: ModelsOnHost;
beforeAll(async () => {
  host = await modelsOnHost();
});
afterAll(() => host.close());

let counter = 50_000;
const nextId = (): IssueId => issueId.parse(String((counter += 1)));
const by = accountId.parse('account-security');

describe.each([
  ['in memory', () => inMemoryCandidates() as Candidates, async () => undefined],
  ['in Forge storage', () => host.candidates, () => host.kit.settle()],
])('candidates %s', (_name, make, settle) => {
  it('are written once at each rev, whoever comes second', async () => {
    const [candidates, id] = [make(), nextId()];
    expect(await candidates.read(id)).toBeNull();
    const record = candidateOf({ issueId: id });
    expect(await candidates.write(record)).toBe(true);
    expect(await candidates.write(record)).toBe(false);
    const next = { ...record, rev: 2, decision: { state: 'dismissed' as const, by, at: noon, reason: 'No' } };
    expect(await candidates.write(next)).toBe(true);
    expect(await candidates.write({ ...record, rev: 2 })).toBe(false);
    expect(await candidates.read(id)).toEqual(next);
  });

  it('are removed at the rev that was seen, and at no other', async () => {
    const [candidates, id] = [make(), nextId()];
    await candidates.write(candidateOf({ issueId: id }));
    expect(await candidates.remove({ issueId: id, rev: 7 })).toBe(false);
    expect(await candidates.remove({ issueId: id, rev: 1 })).toBe(true);
    expect(await candidates.remove({ issueId: id, rev: 1 })).toBe(false);
    expect(await candidates.read(id)).toBeNull();
  });

  it('are read many at once, without those that are not there', async () => {
    const candidates = make();
    const ids = Array.from({ length: 60 }, nextId);
    for (const id of ids.slice(0, 40)) await candidates.write(candidateOf({ issueId: id }));
    const found = await candidates.readMany(ids);
    expect(found.map(({ issueId: id }) => id).toSorted()).toEqual(ids.slice(0, 40).toSorted());
    expect(await candidates.readMany([])).toEqual([]);
  });

  it('are listed by state, highest first, page by page', async () => {
    const candidates = make();
    const ids = Array.from({ length: 5 }, nextId);
    for (const [score, id] of ids.entries()) {
      const { estimate } = candidateOf();
      await candidates.write(candidateOf({ issueId: id, estimate: { ...estimate, size: 'L', score } }));
    }
    await settle();
    const listed: IssueId[] = [];
    let cursor: string | null = null;
    do {
      const page = await candidates.list('open', { limit: 2, cursor });
      expect(page.records.length).toBeLessThanOrEqual(2);
      listed.push(...page.records.map(({ issueId: id }) => id));
      cursor = page.cursor;
    } while (cursor !== null);
    expect(listed.filter((id) => ids.includes(id))).toEqual(ids.toReversed());
    const taken = await candidates.list('taken', { limit: 10, cursor: null });
    expect(taken.records).toEqual([]);
  });
});
