import { describe, expect, it } from 'vitest';
import { fileTickets } from '../../src/application/file-tickets.ts';
import { setPriority } from '../../src/application/set-priority.ts';
import { AppError } from '../../src/domain/app-error.ts';
import { issueId, recommendationId } from '../../src/domain/ids.ts';
import { readModelKey } from '../../src/domain/read-model.ts';
import { colleague, engineer, modelId, sceneWith, session } from '../support/scene.ts';
import { underEpic, subTasks, epicBrief, ids, later, recommendations, finishAsApp } from '../support/filing.ts';

describe('filing tickets', () => {
  it('creates one linked ticket per recommendation and records the person who pressed', async () => {
    const scene = await sceneWith(3);
    const filing = await fileTickets(scene.deps, session(), { ids: ids(3), destination: underEpic });
    expect(filing.filed).toEqual(['R1', 'R2', 'R3']);
    expect(scene.jira.tickets.map((ticket) => ticket.property.value.recommendation)).toEqual(['R1', 'R2', 'R3']);
    expect(scene.jira.links).toHaveLength(3);
    for (const one of recommendations(scene)) {
      expect(one.tickets).toMatchObject([{ state: 'open', linked: true }]);
      expect(one.accepted).toMatchObject({ by: engineer });
      expect(one.filing).toBeNull();
    }
  });

  it('asks Jira once to create all of them', async () => {
    const scene = await sceneWith(12);
    await fileTickets(scene.deps, session(), { ids: ids(12), destination: underEpic });
    expect(scene.jira.calls.filter((call) => call === 'user createTickets')).toHaveLength(1);
  });

  it('needs no link for sub-tasks of the Threat model issue', async () => {
    const scene = await sceneWith(2);
    await fileTickets(scene.deps, session(), { ids: ids(2), destination: subTasks });
    expect(scene.jira.links).toEqual([]);
    expect(recommendations(scene).every((one) => one.tickets[0]?.linked)).toBe(true);
  });

  it('creates nothing twice when pressed again', async () => {
    const scene = await sceneWith(2);
    await fileTickets(scene.deps, session(), { ids: ids(2), destination: underEpic });
    const again = await fileTickets(scene.deps, session(), { ids: ids(2), destination: underEpic });
    expect(again).toMatchObject({ filed: [], skipped: ['R1', 'R2'] });
    expect(scene.jira.tickets).toHaveLength(2);
  });

  it('creates nothing twice when two people press at the same time', async () => {
    const scene = await sceneWith(5);
    const [one, other] = await Promise.all([
      fileTickets(scene.deps, session(), { ids: ids(5), destination: underEpic }),
      fileTickets(scene.deps, session(colleague), { ids: ids(5), destination: underEpic }),
    ]);
    expect(scene.jira.tickets).toHaveLength(5);
    expect([...one.filed, ...other.filed].toSorted()).toEqual(['R1', 'R2', 'R3', 'R4', 'R5']);
  });

  it('keeps a priority that somebody sets while the tickets are being created', async () => {
    const scene = await sceneWith(1);
    scene.jira.intercept('issueBrief', async () => {
      scene.models.beforeTransaction(async () => undefined);
      scene.models.beforeTransaction(async () => {
        await setPriority(scene.deps, session(colleague), {
          id: recommendationId.parse('R1'),
          rev: 2,
          priority: 'high',
        });
      });
      return epicBrief;
    });
    await fileTickets(scene.deps, session(), { ids: ids(1), destination: underEpic });
    expect(recommendations(scene)).toMatchObject([{ priority: 'high', tickets: [{ state: 'open' }] }]);
    expect(scene.jira.tickets).toHaveLength(1);
  });

  it('moves the stage and rewrites the issue property at once', async () => {
    const scene = await sceneWith(1);
    const { model } = await fileTickets(scene.deps, session(), { ids: ids(1), destination: underEpic });
    expect(model.stage).toBe('responding');
    expect(scene.jira.properties.get(`${modelId} ${readModelKey}`)).toMatchObject({
      stage: 'responding',
      recommendations: 1,
    });
  });

  it('says what Jira refused and lets it be tried again, while the others are filed', async () => {
    const scene = await sceneWith(2);
    scene.jira.intercept('createTickets', async () => [
      { outcome: 'refused', reason: 'Priority is required.' },
      { outcome: 'created', id: issueId.parse('20900'), key: 'PAY-900' },
    ]);
    const filing = await fileTickets(scene.deps, session(), { ids: ids(2), destination: underEpic });
    expect(filing).toMatchObject({ filed: ['R2'], refused: [{ id: 'R1', reason: 'Priority is required.' }] });
    const again = await fileTickets(scene.deps, session(), { ids: ids(2), destination: underEpic });
    expect(again).toMatchObject({ filed: ['R1'], skipped: ['R2'] });
  });

  it('files a ticket although its link is refused, and the finisher links it', async () => {
    const scene = await sceneWith(2);
    scene.jira.intercept('linkTicket', () => Promise.reject(new AppError('FORBIDDEN', 'errors.jiraForbidden')));
    const filing = await fileTickets(scene.deps, session(), { ids: ids(2), destination: underEpic });
    expect(filing.filed).toEqual(['R1', 'R2']);
    expect(scene.jira.links).toHaveLength(1);
    await finishAsApp(scene);
    expect(scene.jira.links).toHaveLength(2);
    expect(recommendations(scene).every((one) => one.tickets[0]?.linked)).toBe(true);
  });

  it('asks Jira for no more links as soon as it limits them, and the finisher makes the rest', async () => {
    const scene = await sceneWith(12);
    const limited = new AppError('UNAVAILABLE', 'errors.jiraBusy', { maybeApplied: false });
    scene.jira.intercept('linkTicket', () => Promise.reject(limited));
    const { filed } = await fileTickets(scene.deps, session(), { ids: ids(12), destination: underEpic });
    expect(filed).toHaveLength(12);
    // As many as were on their way together with the first one.
    expect(scene.jira.calls.filter((one) => one === 'user linkTicket')).toHaveLength(4);
    await finishAsApp(scene);
    expect(recommendations(scene).every((one) => one.tickets[0]?.linked)).toBe(true);
  });

  it('leaves to the finisher what does not fit into one invocation', async () => {
    const many = await sceneWith(20);
    many.jira.intercept('linkTicket', async () => later(many, 1));
    const { filed } = await fileTickets(many.deps, session(), { ids: ids(20), destination: underEpic });
    expect(filed).toHaveLength(20);
    const linked = () => recommendations(many).filter((one) => one.tickets[0]?.linked).length;
    expect(linked()).toBe(18);
    expect(await finishAsApp(many)).toEqual(['finished']);
    expect(linked()).toBe(20);
  });

  it('refuses a project where the person may not create tickets, and creates nothing', async () => {
    const scene = await sceneWith(1);
    scene.jira.permissions.create = false;
    const filing = fileTickets(scene.deps, session(), { ids: ids(1), destination: underEpic });
    await expect(filing).rejects.toMatchObject({ code: 'FORBIDDEN', details: { field: 'destination' } });
    expect(scene.jira.tickets).toEqual([]);
  });

  it('refuses an id that does not exist', async () => {
    const scene = await sceneWith(1);
    const filing = fileTickets(scene.deps, session(), { ids: ids(2), destination: underEpic });
    await expect(filing).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
