import { describe, expect, it } from 'vitest';
import { noTicketsToSweep } from '../support/ticket-sweep.ts';
import type { SweepQuery } from '../../src/application/ports/sweeping.ts';
import { sweepLimit, sweepModels } from '../../src/application/sweep-models.ts';
import { visitModels } from '../../src/application/visit-models.ts';
import { AppError } from '../../src/domain/app-error.ts';
import { type IssueId, issueId } from '../../src/domain/ids.ts';
import { partnerUpload, scene } from '../support/scene.ts';

const ids = (count: number): IssueId[] => Array.from({ length: count }, (_, at) => issueId.parse(String(30_000 + at)));

function sweeping(answers: Record<string, IssueId[] | null>) {
  const made = scene();
  const asked: SweepQuery[] = [];
  const swept: { last: Date | null } = { last: null };
  const deps = {
    ...made.triageDeps,
    settings: {
      ...made.triageDeps.settings,
      scopes: Object.keys(answers).map((projectKey) => ({ projectKey, issueTypeName: 'Threat model' })),
    },
    findModels: {
      toSweep: async (query: SweepQuery) => {
        asked.push(query);
        return answers[query.projectKey]?.slice(0, query.limit) ?? null;
      },
    },
    ...noTicketsToSweep(),
    sweeps: { last: async () => swept.last, note: async (began: Date) => void (swept.last = began) },
  };
  return { ...made, deps, asked, swept };
}

describe('the sweep', () => {
  it('gives what it found to the queue in pieces, newest first', async () => {
    const { deps, pushed } = sweeping({ SEC: ids(23) });
    expect(await sweepModels(deps)).toMatchObject({ found: 23, unknown: 0 });
    expect(pushed.flatMap(({ message }) => (message.kind === 'triage' ? message.issueIds : []))).toEqual(ids(23));
    expect(pushed).toHaveLength(3);
  });

  it('looks back to when the last one began, and a little further', async () => {
    const { deps, asked, time } = sweeping({ SEC: [] });
    await sweepModels(deps);
    time.now = new Date(time.now.getTime() + 60 * 60_000);
    await sweepModels(deps);
    expect(asked.map((one) => one.changedWithinMinutes)).toEqual([7 * 24 * 60, 75]);
  });

  it('does not count as done when it fails, so that the next one looks back further', async () => {
    const { deps, swept } = sweeping({ SEC: ids(3) });
    const queue = { push: () => Promise.reject(new AppError('UNAVAILABLE', 'errors.storageBusy')) };
    await expect(sweepModels({ ...deps, queue })).rejects.toThrow('UNAVAILABLE');
    expect(swept.last).toBeNull();
  });

  it('passes over a project that Jira does not know, and sweeps the others', async () => {
    const { deps, pushed } = sweeping({ GONE: null, SEC: ids(1) });
    expect(await sweepModels(deps)).toMatchObject({ found: 1, unknown: 1 });
    expect(pushed).toHaveLength(1);
  });

  it('stops at its limit across projects', async () => {
    const { deps, asked } = sweeping({ SEC: ids(sweepLimit - 20), RISK: ids(100), OPS: ids(5) });
    expect(await sweepModels(deps)).toMatchObject({ found: sweepLimit, unknown: 0 });
    expect(asked.map((one) => one.limit)).toEqual([sweepLimit, 20]);
  });
});

describe('working off a piece of the sweep', () => {
  it('sizes the others although one fails, and asks for another try', async () => {
    const { deps, jira, models } = sweeping({ SEC: [] });
    const [one, other] = [issueId.parse('30001'), issueId.parse('30002')];
    for (const id of [one, other]) jira.issues.set(id, { ...partnerUpload(), id, key: `SEC-${id}` });
    jira.intercept('issueForTriage', () => Promise.reject(new AppError('UNAVAILABLE', 'errors.jiraBusy')));
    await expect(visitModels(deps, [one, other])).rejects.toThrow('UNAVAILABLE');
    expect(await models.read(one)).toBeNull();
    expect(await models.read(other)).not.toBeNull();
    await visitModels(deps, [one, other]);
    expect(jira.comments).toHaveLength(2);
  });

  it('does not try again where the app has no right to write', async () => {
    const { deps, jira } = sweeping({ SEC: [] });
    jira.intercept('issueForTriage', () => Promise.reject(new AppError('FORBIDDEN', 'errors.jiraForbidden')));
    await expect(visitModels(deps, [issueId.parse('10001')])).resolves.toBeUndefined();
  });
});
