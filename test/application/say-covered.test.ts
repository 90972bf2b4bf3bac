import { describe, expect, it } from 'vitest';
import { fileTickets } from '../../src/application/file-tickets.ts';
import { followTickets } from '../../src/application/follow-tickets.ts';
import { type CoverageAnswer, sayCovered } from '../../src/application/say-covered.ts';
import { recommendationId, threatId } from '../../src/domain/ids.ts';
import { defaultSettings } from '../../src/domain/settings.ts';
import { epicBrief, ids, underEpic } from '../support/filing.ts';
import { colleague, engineer, sceneWith, session } from '../support/scene.ts';

async function allDone(count = 2) {
  const scene = await sceneWith(count);
  scene.jira.intercept('issueBrief', async () => epicBrief);
  await fileTickets(scene.deps, session(), { ids: ids(count), destination: underEpic });
  for (const ticket of scene.jira.tickets) ticket.facts = { statusCategory: 'done', resolutionId: '10000' };
  const follow = { ...scene.deps, jiraAsApp: scene.jira.asApp, settings: { read: async () => defaultSettings } };
  const all = scene.jira.tickets.map(({ id }) => id);
  await followTickets(follow, all);
  const say = (given: Partial<CoverageAnswer> = {}, who = engineer) =>
    sayCovered(scene.deps, session(who), {
      id: threatId.parse('T1'),
      rev: 1,
      of: ids(count),
      covered: true,
      note: '',
      reason: null,
      ...given,
    });
  return { ...scene, say, refollow: () => followTickets(follow, all) };
}

describe('saying whether a threat is covered', () => {
  it('keeps the answer, by whom and when, and leaves the disposition alone', async () => {
    const { say, time } = await allDone();
    const threat = await say();
    const at = time.now.toISOString();
    expect(threat.covered).toEqual({ by: engineer, at, covered: true, note: '', of: ['R1', 'R2'] });
    expect(threat).not.toHaveProperty('disposition');
  });

  it('sets the threat to mitigated only where the person gives the reason', async () => {
    const { say } = await allDone();
    expect(await say({ reason: 'Every upload is signed' })).toMatchObject({
      disposition: { state: 'mitigated', reason: 'Every upload is signed', by: engineer },
    });
    await expect(say({ reason: '' })).rejects.toMatchObject({ details: { field: 'reason' } });
  });

  it('asks what is left for a no, and changes nothing else', async () => {
    const { say } = await allDone();
    await expect(say({ covered: false })).rejects.toMatchObject({ code: 'INVALID', details: { field: 'note' } });
    const threat = await say({ covered: false, note: 'The old interface takes unsigned files', reason: 'Ignored' });
    expect(threat.covered).toMatchObject({ covered: false, note: 'The old interface takes unsigned files' });
    expect(threat).not.toHaveProperty('disposition');
  });

  it('is refused while one of them is open, answers another threat, or is not there', async () => {
    const { say, jira, refollow } = await allDone();
    await expect(say({ of: [recommendationId.parse('R9')] })).rejects.toMatchObject({ details: { field: 'of' } });
    const [first] = jira.tickets;
    if (first !== undefined) first.facts = { statusCategory: 'new', resolutionId: null };
    await refollow();
    await expect(say()).rejects.toMatchObject({ code: 'INVALID', details: { field: 'of' } });
    expect(await say({ of: [recommendationId.parse('R2')] })).toMatchObject({ covered: { of: ['R2'] } });
  });

  it('does not write over somebody else’s answer', async () => {
    const { say } = await allDone();
    await say({}, colleague);
    await expect(say({ covered: false, note: 'Not the old interface' })).rejects.toMatchObject({
      code: 'CONFLICT',
      details: { current: { covered: { by: colleague } } },
    });
  });

  it('is the same when it is sent again', async () => {
    const { say } = await allDone();
    const first = await say();
    expect(await say()).toEqual(first);
  });
});
