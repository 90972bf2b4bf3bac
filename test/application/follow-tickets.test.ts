import { describe, expect, it } from 'vitest';
import { fileTickets } from '../../src/application/file-tickets.ts';
import { followTickets } from '../../src/application/follow-tickets.ts';
import { sweepTickets } from '../../src/application/sweep-tickets.ts';
import { type IssueId, issueId } from '../../src/domain/ids.ts';
import { readModelKey } from '../../src/domain/read-model.ts';
import { defaultSettings } from '../../src/domain/settings.ts';
import { epicBrief, ids, recommendations, underEpic } from '../support/filing.ts';
import { modelId, sceneWith, session } from '../support/scene.ts';
import { ticketSweep } from '../support/ticket-sweep.ts';

async function filed(count: number) {
  const scene = await sceneWith(count);
  scene.jira.intercept('issueBrief', async () => epicBrief);
  await fileTickets(scene.deps, session(), { ids: ids(count), destination: underEpic });
  scene.jira.calls.length = 0;
  const deps = { ...scene.deps, jiraAsApp: scene.jira.asApp, settings: { read: async () => defaultSettings } };
  const all = scene.jira.tickets.map(({ id }) => id);
  const states = () => recommendations(scene).flatMap((one) => one.tickets.map((ticket) => ticket.state));
  return { ...scene, deps, all, states };
}

const done = { statusCategory: 'done', resolutionId: '10000' } as const;

describe('looking at several tickets', () => {
  it('takes one Jira call for all, and one for the model that changed', async () => {
    const { deps, jira, all, states } = await filed(4);
    for (const ticket of jira.tickets.slice(0, 3)) ticket.facts = done;
    expect(await followTickets(deps, all)).toEqual({ looked: 4, changed: 4 });
    expect(jira.calls).toEqual(['app ticketsFacts', 'app writeProperty']);
    expect(states()).toEqual(['done', 'done', 'done', 'open']);
    expect(jira.properties.get(`${modelId} ${readModelKey}`)).toMatchObject({ progress: 75 });
  });

  it('asks Jira for nothing when none of them is ours', async () => {
    const { deps, jira } = await filed(1);
    expect(await followTickets(deps, [issueId.parse('77777')])).toEqual({ looked: 0, changed: 0 });
    expect(jira.calls).toEqual([]);
  });

  it('writes nothing the second time', async () => {
    const { deps, jira, all } = await filed(2);
    await followTickets(deps, all);
    jira.calls.length = 0;
    expect(await followTickets(deps, all)).toEqual({ looked: 2, changed: 0 });
    expect(jira.calls).toEqual(['app ticketsFacts']);
  });

  it('tells deleted from hidden by project, with one call for each project', async () => {
    const { deps, jira, all, states } = await filed(3);
    await followTickets(deps, all);
    jira.calls.length = 0;
    jira.tickets.splice(0, 2);
    jira.projects.add('PAY');
    await followTickets(deps, all);
    expect(jira.calls).toEqual(['app ticketsFacts', 'app project', 'app writeProperty']);
    expect(states()).toEqual(['gone', 'gone', 'open']);
  });

  it('takes one that the app never saw for hidden: it is not filed a second time', async () => {
    const { deps, jira, all, states } = await filed(1);
    jira.projects.add('PAY');
    jira.intercept('ticketsFacts', async () => new Map());
    await followTickets(deps, all);
    expect(states()).toEqual(['hidden']);
    const again = await fileTickets({ ...deps, settings: defaultSettings }, session(), {
      ids: ids(1),
      destination: underEpic,
    });
    expect(again.filed).toEqual([]);
  });

  it('takes what is not found for hidden where the project is not to be seen either, and leaves it so', async () => {
    const { deps, jira, all, states } = await filed(1);
    jira.tickets.length = 0;
    await followTickets(deps, all);
    expect(states()).toEqual(['hidden']);
    jira.projects.add('PAY');
    await followTickets(deps, all);
    expect(states()).toEqual(['hidden']);
  });

  it('asks for the property before it writes, so that a run that dies leaves nothing behind', async () => {
    const { deps, jira, models, pushed, all } = await filed(1);
    await deps.marks.clear(modelId);
    pushed.length = 0;
    for (const ticket of jira.tickets) ticket.facts = done;
    models.beforeTransaction(() => Promise.reject(new Error('the platform failed')));
    await expect(followTickets(deps, all)).rejects.toThrow('the platform failed');
    expect(pushed).toMatchObject([{ message: { kind: 'write-property', modelId } }]);
  });

  it('looks again at one that somebody wrote meanwhile', async () => {
    const { deps, jira, models, all, states } = await filed(1);
    for (const ticket of jira.tickets) ticket.facts = done;
    models.beforeTransaction(async () => {
      const [one] = models.items().filter((item) => item.kind === 'recommendation');
      if (one === undefined) throw new Error('R1 is not there');
      const item = { ...one, text: 'Sign each file', rev: one.rev + 1 };
      await models.transact([{ write: 'item', modelId, item, expectedRev: one.rev }]);
    });
    await followTickets(deps, all);
    expect(states()).toEqual(['done']);
    expect(models.items().find((item) => item.id === 'R1')).toMatchObject({ text: 'Sign each file' });
  });
});

const numbered = (count: number): IssueId[] =>
  Array.from({ length: count }, (_, at) => issueId.parse(String(30_000 + at)));

describe('the sweep of tickets', () => {
  it('gives what changed to the queue, and each ticket once although the check comes by it too', async () => {
    const { deps, pushed } = await filed(1);
    pushed.length = 0;
    const known = numbered(40);
    const swept = await sweepTickets({ ...deps, ...ticketSweep({ changed: known.slice(0, 30), known }) }, 75);
    expect(swept).toEqual({ changed: 30, checked: 10 });
    const asked = pushed.flatMap(({ message }) => (message.kind === 'follow-tickets' ? [message.issueIds] : []));
    expect(asked.flat().sort()).toEqual(known);
    expect(asked.map((piece) => piece.length)).toEqual([25, 5, 10]);
  });

  it('comes by every ticket once in a week, in slices', async () => {
    const { deps, pushed, time } = await filed(1);
    pushed.length = 0;
    const known = numbered(730);
    const sweep = { ...deps, ...ticketSweep({ changed: [], known }) };
    const checked: number[] = [];
    for (let hour = 0; hour < 2 * 7 * 24; hour += 1) {
      checked.push((await sweepTickets(sweep, 75)).checked);
      time.now = new Date(time.now.getTime() + 3_600_000);
    }
    const first = checked.slice(0, 7 * 24);
    const second = checked.slice(7 * 24);
    for (const week of [first, second]) expect(week.reduce((sum, one) => sum + one, 0)).toBe(730);
    expect(Math.max(...second)).toBe(6);
    const asked = pushed.flatMap(({ message }) => (message.kind === 'follow-tickets' ? message.issueIds : []));
    expect(new Set(asked.slice(0, 730))).toEqual(new Set(known));
  });
});
