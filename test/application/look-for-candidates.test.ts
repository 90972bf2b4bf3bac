/** The daily look with Jira and storage in memory: bounds, restarts, and what is let go. */
import { inMemoryRules } from '../support/in-memory-rules.ts';
import { describe, expect, it } from 'vitest';
import { type LookDeps, lookAtPage, startLook } from '../../src/application/look-for-candidates.ts';
import type { CandidateIssue, CandidateJira, CandidateSearch } from '../../src/application/ports/candidates.ts';
import type { WorkMessage } from '../../src/application/ports.ts';
import { tidyCandidates } from '../../src/application/tidy-candidates.ts';
import { AppError } from '../../src/domain/app-error.ts';
import { type CandidateLook, noLookYet, pagesADay } from '../../src/domain/candidate-look.ts';
import { openCandidatesLimit } from '../../src/domain/candidate.ts';
import { type IssueId, issueId } from '../../src/domain/ids.ts';
import { defaultSettings } from '../../src/domain/settings.ts';
import { candidateOf, noon } from '../support/candidate-record.ts';
import { inMemoryCandidates } from '../support/in-memory-candidates.ts';

const jql = 'project = PAY';
const idOf = (at: number): IssueId => issueId.parse(String(60_000 + at));

function issueOf(at: number, given: Partial<CandidateIssue> = {}): CandidateIssue {
  return {
    id: idOf(at),
    key: `PAY-${at}`,
    projectKey: 'PAY',
    issueTypeName: 'Epic',
    summary: 'Let partners upload settlement files through a new public API with API keys',
    description: null,
    labels: [],
    components: [],
    links: [],
    people: [],
    closed: false,
    updatedAt: noon,
    ...given,
  };
}

function scene(issues: CandidateIssue[]) {
  const time = { now: new Date(noon) };
  const candidates = inMemoryCandidates();
  const pushed: { message: WorkMessage; delaySeconds: number }[] = [];
  const asked: CandidateSearch[] = [];
  const stored: { look: CandidateLook } = { look: noLookYet };
  const fault: { next: Error | null } = { next: null };
  const asApp: Pick<CandidateJira, 'read' | 'search'> = {
    read: async (ids) => issues.filter(({ id }) => ids.includes(id)),
    search: async (query) => {
      asked.push(query);
      const failing = fault.next;
      fault.next = null;
      if (failing !== null) throw failing;
      const start = Number(query.pageToken ?? 0);
      const next = start + query.limit < issues.length ? String(start + query.limit) : null;
      return { issues: issues.slice(start, start + query.limit), nextPageToken: next };
    },
  };
  const deps: LookDeps = {
    candidates,
    rules: inMemoryRules(),
    settings: { ...defaultSettings, candidates: { watch: [], jql } },
    clock: { now: () => time.now },
    candidateJira: { asApp: asApp as CandidateJira },
    looks: {
      read: async () => stored.look,
      save: async (look) => {
        if (look.rev !== stored.look.rev + 1) return false;
        stored.look = look;
        return true;
      },
    },
    queue: { push: async (message, delaySeconds) => void pushed.push({ message, delaySeconds }) },
  };
  /** Works off the queue; the messages that were given twice are worked off twice. */
  const run = async (twice = false) => {
    for (let next = pushed.shift(); next !== undefined; next = pushed.shift()) {
      if (next.message.kind !== 'look-for-candidates') continue;
      await lookAtPage(deps, next.message);
      if (twice) await lookAtPage(deps, next.message);
    }
  };
  return { deps, candidates, pushed, asked, stored, fault, time, run };
}

const many = (count: number) => Array.from({ length: count }, (_, at) => issueOf(at));

describe('a pass', () => {
  it('stops at a day’s share, goes on the next day, and ends', async () => {
    const { deps, candidates, asked, stored, time, run } = scene(many(1_200));
    await startLook(deps);
    await run();
    expect(asked).toHaveLength(pagesADay);
    expect(candidates.records.size).toBe(1_000);
    expect(stored.look.state).toBe('running');
    time.now = new Date('2026-03-03T12:00:00.000Z');
    await startLook(deps);
    await run();
    expect(asked).toHaveLength(24);
    expect(candidates.records.size).toBe(1_200);
    expect(stored.look).toMatchObject({ state: 'done', ended: time.now.toISOString() });
  });

  it('asks Jira no page twice when the queue delivers every message twice', async () => {
    const { deps, candidates, asked, run } = scene(many(120));
    await startLook(deps);
    await run(true);
    expect(asked.map(({ pageToken }) => pageToken)).toEqual([null, '50', '100']);
    expect(candidates.records.size).toBe(120);
  });

  it('waits as long as Jira says, and gives up for today after eight tries', async () => {
    const { deps, asked, pushed, stored, fault } = scene(many(10));
    await startLook(deps);
    const delays: number[] = [];
    for (let next = pushed.shift(); next !== undefined; next = pushed.shift()) {
      fault.next = new AppError('UNAVAILABLE', 'errors.jiraBusy', { retryAfterSeconds: 240 });
      if (next.message.kind === 'look-for-candidates') await lookAtPage(deps, next.message);
      if (pushed[0] !== undefined) delays.push(pushed[0].delaySeconds);
    }
    expect(asked).toHaveLength(8);
    expect(delays).toEqual([240, 240, 240, 240, 240, 240, 240]);
    expect(stored.look.state).toBe('running');
  });

  it('leaves another kind of failure to the queue, which tries again', async () => {
    const { deps, pushed, fault } = scene(many(1));
    await startLook(deps);
    fault.next = new Error('broken');
    const message = pushed.shift()?.message;
    if (message?.kind !== 'look-for-candidates') throw new Error('nothing was pushed');
    await expect(lookAtPage(deps, message)).rejects.toThrow('broken');
  });

  it('is not gone on with when the query is another one by now', async () => {
    const { deps, asked, pushed } = scene(many(60));
    await startLook(deps);
    const message = pushed.shift()?.message;
    if (message?.kind !== 'look-for-candidates') throw new Error('nothing was pushed');
    const settings = { ...deps.settings, candidates: { watch: [], jql: 'project = SHOP' } };
    expect(await lookAtPage({ ...deps, settings }, message)).toBe('stale');
    expect(asked).toEqual([]);
  });

  it('asks for nothing where only types are watched, and tidies up', async () => {
    const { deps, pushed, asked } = scene([]);
    const watch = [{ projectKey: 'PAY', issueTypeName: 'Epic' }];
    const settings = { ...deps.settings, candidates: { watch, jql: null } };
    expect(await startLook({ ...deps, settings })).toBe('tidied');
    expect(pushed.map(({ message }) => message.kind)).toEqual(['tidy-candidates']);
    expect(asked).toEqual([]);
  });
});

describe('tidying up', () => {
  it('lets the lowest go beyond what is kept, and counts them', async () => {
    const issues = many(openCandidatesLimit + 3);
    const { deps, candidates, stored } = scene(issues);
    for (const [at, { id }] of issues.entries()) {
      const size = at < 3 ? 'S' : 'L';
      await candidates.write(
        candidateOf({ issueId: id, estimate: { size, score: 4, criteria: ['B1'], confidence: 'high' } }),
      );
    }
    expect(await tidyCandidates(deps)).toMatchObject({ dropped: 3 });
    expect([0, 1, 2].map((at) => candidates.records.has(idOf(at)))).toEqual([false, false, false]);
    expect(candidates.records.size).toBe(openCandidatesLimit);
    expect(stored.look.dropped).toBe(3);
  });

  it('looks again at what waited longest, and drops what is linked, done or deleted', async () => {
    const linked = { key: 'SEC-7', issueTypeName: 'Threat model', relation: 'relates to', summary: 'Uploads' };
    const { deps, candidates } = scene([issueOf(0), issueOf(1, { links: [linked] }), issueOf(2, { closed: true })]);
    for (const at of [0, 1, 2, 3]) await candidates.write(candidateOf({ issueId: idOf(at) }));
    await tidyCandidates(deps);
    const left = [...candidates.records.values()].map(({ issueId: id, decision }) => [id, decision.state]);
    expect(left).toEqual([
      [idOf(0), 'open'],
      [idOf(1), 'taken'],
    ]);
  });
});
