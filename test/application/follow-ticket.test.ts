import { describe, expect, it } from 'vitest';
import { fileTickets } from '../../src/application/file-tickets.ts';
import { followTicket } from '../../src/application/follow-ticket.ts';
import { AppError } from '../../src/domain/app-error.ts';
import { issueId, recommendationId } from '../../src/domain/ids.ts';
import type { Recommendation } from '../../src/domain/item.ts';
import { isFileable } from '../../src/domain/progress.ts';
import { readModelKey } from '../../src/domain/read-model.ts';
import { defaultSettings } from '../../src/domain/settings.ts';
import { colleague, modelId, sceneWith, session } from '../support/scene.ts';

const destination = { projectId: '10100', issueTypeId: '10003', parentId: issueId.parse('10500') };

async function filed(count: number, settings = defaultSettings) {
  const scene = await sceneWith(count);
  const ids = Array.from({ length: count }, (_, at) => recommendationId.parse(`R${at + 1}`));
  await fileTickets(scene.deps, session(), { ids, destination });
  scene.jira.calls.length = 0;
  const deps = { ...scene.deps, jiraAsApp: scene.jira.asApp, settings: { read: async () => settings } };
  const ticket = (at: number) => {
    const found = scene.jira.tickets[at];
    if (found === undefined) throw new Error(`no ticket ${at}`);
    return found;
  };
  const property = () => scene.jira.properties.get(`${modelId} ${readModelKey}`);
  return { ...scene, marks: scene.deps.marks, deps, ticket, property };
}

describe('following a ticket', () => {
  it('costs no Jira call when the ticket is none of ours', async () => {
    const { deps, jira } = await filed(1);
    expect(await followTicket(deps, { id: issueId.parse('77777'), deleted: false })).toBe('not-ours');
    expect(jira.calls).toEqual([]);
  });

  it('brings done back: recommendation, progress and property, in two Jira calls', async () => {
    const { deps, jira, models, ticket, property } = await filed(2);
    ticket(0).facts = { statusCategory: 'done', resolutionId: '10000' };
    await followTicket(deps, { id: ticket(0).id, deleted: false });
    expect(jira.calls).toEqual(['app ticketFacts', 'app writeProperty']);
    expect(models.items().find((item) => item.id === 'R1')).toMatchObject({ tickets: [{ state: 'done' }] });
    expect(property()).toMatchObject({ progress: 50, openMedium: 1 });
  });

  it('believes what Jira says now, not the order in which events come', async () => {
    const { deps, ticket, property } = await filed(1);
    ticket(0).facts = { statusCategory: 'done', resolutionId: '10000' };
    await followTicket(deps, { id: ticket(0).id, deleted: false });
    ticket(0).facts = { statusCategory: 'indeterminate', resolutionId: null };
    await followTicket(deps, { id: ticket(0).id, deleted: false });
    await followTicket(deps, { id: ticket(0).id, deleted: false });
    expect(property()).toMatchObject({ progress: 0, openMedium: 1 });
  });

  it('does not count a ticket closed with a resolution that means not done', async () => {
    const { deps, ticket, models, property } = await filed(1, { ...defaultSettings, notDoneResolutionIds: ['10001'] });
    ticket(0).facts = { statusCategory: 'done', resolutionId: '10001' };
    await followTicket(deps, { id: ticket(0).id, deleted: false });
    expect(models.items().find((item) => item.id === 'R1')).toMatchObject({ tickets: [{ state: 'not-done' }] });
    expect(property()).toMatchObject({ progress: 0, openMedium: 1 });
  });

  it('does not let an older answer of Jira overwrite a newer one', async () => {
    const { deps, ticket, jira, models } = await filed(1);
    const late = { statusCategory: 'indeterminate' as const, resolutionId: null, key: ticket(0).key };
    ticket(0).facts = { statusCategory: 'done', resolutionId: '10000' };
    jira.intercept('ticketFacts', async () => {
      await followTicket(deps, { id: ticket(0).id, deleted: false });
      return late;
    });
    await followTicket(deps, { id: ticket(0).id, deleted: false });
    expect(models.items().find((item) => item.id === 'R1')).toMatchObject({ tickets: [{ state: 'done' }] });
  });

  it('shows a ticket that the app may not see any more as hidden, and it is not filed again', async () => {
    const { deps, ticket, jira, models } = await filed(1);
    jira.intercept('ticketFacts', () => Promise.reject(new AppError('FORBIDDEN', 'errors.jiraForbidden')));
    await followTicket(deps, { id: ticket(0).id, deleted: false });
    const recommendation = recommendationIn(models);
    expect(recommendation.tickets).toMatchObject([{ state: 'hidden', key: 'PAY-101' }]);
    expect(isFileable(recommendation)).toBe(false);
  });

  it('takes one that is not found for hidden until its deletion is told, and for deleted from then on', async () => {
    const { deps, ticket, jira, models } = await filed(1);
    const { id } = ticket(0);
    jira.tickets.length = 0;
    for (const [deleted, state] of [
      [false, 'hidden'],
      [true, 'gone'],
      [false, 'gone'],
    ] as const) {
      await followTicket(deps, { id, deleted });
      expect(recommendationIn(models).tickets).toMatchObject([{ state }]);
    }
  });

  it('brings back who works on it and until when, and when that was seen', async () => {
    const { deps, ticket, models, time } = await filed(1);
    ticket(0).facts = { ...ticket(0).facts, assignee: colleague, dueOn: '2026-03-20' };
    await followTicket(deps, { id: ticket(0).id, deleted: false });
    const at = time.now.toISOString();
    expect(recommendationIn(models).tickets).toMatchObject([
      { assignee: colleague, dueOn: '2026-03-20', checkedAt: at },
    ]);
    expect(recommendationIn(models).tickets[0]).not.toHaveProperty('stateSince');
  });

  it('writes nothing when an event tells nothing new', async () => {
    const { deps, ticket, models } = await filed(1);
    await followTicket(deps, { id: ticket(0).id, deleted: false });
    const { rev } = recommendationIn(models);
    await followTicket(deps, { id: ticket(0).id, deleted: false });
    expect(recommendationIn(models).rev).toBe(rev);
  });

  it('does nothing for a ticket that its recommendation does not name any more', async () => {
    const { deps, ticket, jira, models } = await filed(1);
    const recommendation = recommendationIn(models);
    const item = { ...recommendation, tickets: [], rev: recommendation.rev + 1 };
    await models.transact([{ write: 'item', modelId, item, expectedRev: recommendation.rev }]);
    ticket(0).facts = { statusCategory: 'done', resolutionId: '10000' };
    expect(await followTicket(deps, { id: ticket(0).id, deleted: false })).toBe('not-ours');
    expect(jira.calls).toEqual([]);
  });

  it('writes the property once more when the index has caught up', async () => {
    const { deps, ticket, pushed, marks } = await filed(1);
    await marks.clear(modelId);
    pushed.length = 0;
    await followTicket(deps, { id: ticket(0).id, deleted: false });
    expect(pushed).toMatchObject([{ message: { kind: 'write-property', modelId }, delaySeconds: 120 }]);
  });

  it('shows a deleted ticket as gone, and the recommendation may be filed again', async () => {
    const { deps, ticket, jira, models } = await filed(1);
    await followTicket(deps, { id: ticket(0).id, deleted: true });
    expect(jira.calls).toEqual(['app writeProperty']);
    expect(models.items().find((item) => item.id === 'R1')).toMatchObject({ tickets: [{ state: 'gone' }] });
  });

  it('follows a ticket that moved to another key', async () => {
    const { deps, ticket, models } = await filed(1);
    ticket(0).key = 'OPS-7';
    await followTicket(deps, { id: ticket(0).id, deleted: false });
    expect(recommendationIn(models).tickets).toMatchObject([{ key: 'OPS-7', movedFrom: 'PAY-101' }]);
  });
});

function recommendationIn(models: Awaited<ReturnType<typeof filed>>['models']): Recommendation {
  const found = models.items().find((item) => item.id === 'R1');
  if (found?.kind !== 'recommendation') throw new Error('R1 is not there');
  return found;
}
