import { describe, expect, it } from 'vitest';
import { fileTickets } from '../../src/application/file-tickets.ts';
import { finishFiling } from '../../src/application/finish-filing.ts';
import { setPriority } from '../../src/application/set-priority.ts';
import { AppError } from '../../src/domain/app-error.ts';
import { issueId, recommendationId } from '../../src/domain/ids.ts';
import type { NewTicket } from '../../src/application/ports.ts';
import type { FilingIntent, Recommendation } from '../../src/domain/item.ts';
import { readModelKey } from '../../src/domain/read-model.ts';
import { type Scene, colleague, engineer, modelId, sceneWith, session } from '../support/scene.ts';

const underEpic = { projectId: '10100', issueTypeId: '10003', parentId: issueId.parse('10500') };
const subTasks = { projectId: '10000', issueTypeId: '10004', parentId: modelId };

const epicBrief = {
  id: underEpic.parentId,
  key: 'PAY-1',
  summary: 'Uploads',
  projectId: '10100',
  hierarchyLevel: 1,
  links: [],
};

const ids = (count: number) => Array.from({ length: count }, (_, at) => recommendationId.parse(`R${at + 1}`));

function recommendations({ models }: Scene): Recommendation[] {
  return models.items().filter((item): item is Recommendation => item.kind === 'recommendation');
}

/** What the queue does two minutes after the presses: every finisher runs. */
async function finishAsApp(scene: Scene) {
  const outcomes: string[] = [];
  for (const { message } of scene.pushed.splice(0)) {
    if (message.kind !== 'finish-filing') continue;
    const deps = { ...scene.deps, jiraAsApp: scene.jira.asApp };
    outcomes.push((await finishFiling(deps, message)).outcome);
  }
  return outcomes;
}

const later = (scene: Scene, minutes: number) => {
  scene.time.now = new Date(scene.time.now.getTime() + minutes * 60_000);
};

const lostAnswer = () => Promise.reject(new AppError('UNAVAILABLE', 'errors.jiraBusy', { maybeApplied: true }));

/** Jira makes the tickets of the stored intents, and its answer is lost. */
function loseAnswer(scene: Scene, by: 'asUser' | 'asApp' = 'asUser') {
  scene.jira.intercept('createTickets', async () => {
    const tickets = recommendations(scene).flatMap(({ id, filing }) =>
      filing === null ? [] : [ticketFor(id, filing)],
    );
    await scene.jira[by].createTickets(tickets);
    return lostAnswer();
  });
}

function ticketFor(recommendation: string, { destination, nonce }: FilingIntent): NewTicket {
  const value = { v: 1 as const, modelId, recommendation: recommendationId.parse(recommendation), nonce };
  const description = { type: 'doc' as const, version: 1 as const, content: [] };
  return { destination, summary: recommendation, description, priorityId: null, property: { key: 'marker', value } };
}

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

describe('a filing whose answer got lost', () => {
  it('is pending, and the finisher adopts the tickets that were made', async () => {
    const scene = await sceneWith(3);
    loseAnswer(scene);
    const filing = await fileTickets(scene.deps, session(), { ids: ids(3), destination: underEpic });
    expect(filing.pending).toEqual(['R1', 'R2', 'R3']);
    expect(await finishAsApp(scene)).toEqual(['finished']);
    expect(scene.jira.tickets).toHaveLength(3);
    expect(scene.jira.links).toHaveLength(3);
    expect(recommendations(scene).every((one) => one.tickets.length === 1 && one.filing === null)).toBe(true);
  });

  it('adopts a ticket in the state that it has by now', async () => {
    const scene = await sceneWith(1);
    loseAnswer(scene);
    await fileTickets(scene.deps, session(), { ids: ids(1), destination: underEpic });
    for (const ticket of scene.jira.tickets) ticket.facts = { statusCategory: 'done', resolutionId: '10000' };
    await finishAsApp(scene);
    expect(recommendations(scene)).toMatchObject([{ tickets: [{ state: 'done' }] }]);
  });

  it('is filed by the finisher when nothing had been made', async () => {
    const scene = await sceneWith(2);
    scene.jira.intercept('createTickets', lostAnswer);
    await fileTickets(scene.deps, session(), { ids: ids(2), destination: underEpic });
    await finishAsApp(scene);
    expect(scene.jira.tickets.map((ticket) => ticket.by)).toEqual(['app', 'app']);
  });

  it('is looked at again when the finisher’s own answer is lost, and made once', async () => {
    const scene = await sceneWith(1);
    scene.jira.intercept('createTickets', lostAnswer);
    await fileTickets(scene.deps, session(), { ids: ids(1), destination: underEpic });
    loseAnswer(scene, 'asApp');
    expect(await finishAsApp(scene)).toEqual(['again']);
    expect(await finishAsApp(scene)).toEqual(['finished']);
    expect(scene.jira.tickets).toHaveLength(1);
  });

  it('is left to its own finisher by the finisher of an earlier press', async () => {
    const scene = await sceneWith(2);
    await fileTickets(scene.deps, session(), { ids: ids(1), destination: underEpic });
    const [earlier] = scene.pushed.splice(0).filter(({ message }) => message.kind === 'finish-filing');
    loseAnswer(scene);
    await fileTickets(scene.deps, session(), { ids: ids(2), destination: underEpic });
    // Search does not know the second ticket yet: the earlier finisher must not make it again.
    scene.jira.intercept('findTickets', async () => []);
    scene.pushed.unshift(...(earlier === undefined ? [] : [earlier]));
    scene.pushed.splice(1);
    await finishAsApp(scene);
    expect(scene.jira.tickets).toHaveLength(2);
  });

  it('waits for a person when the permission is older than 15 minutes, and is finished as that person', async () => {
    const scene = await sceneWith(1);
    scene.jira.intercept('createTickets', lostAnswer);
    await fileTickets(scene.deps, session(), { ids: ids(1), destination: underEpic });
    later(scene, 16);
    expect(await finishAsApp(scene)).toEqual(['waits-for-a-person']);
    expect(scene.jira.tickets).toEqual([]);
    const visit = await fileTickets(scene.deps, session(), { ids: ids(1), destination: underEpic });
    expect(visit.filed).toEqual(['R1']);
    expect(scene.jira.tickets.map((ticket) => ticket.by)).toEqual(['user']);
  });

  it('is left alone while it may still be running', async () => {
    const scene = await sceneWith(1);
    scene.jira.intercept('createTickets', lostAnswer);
    await fileTickets(scene.deps, session(), { ids: ids(1), destination: underEpic });
    later(scene, 1);
    const again = await fileTickets(scene.deps, session(), { ids: ids(1), destination: underEpic });
    expect(again).toMatchObject({ filed: [], skipped: ['R1'] });
    expect(scene.jira.tickets).toEqual([]);
  });

  it('is taken over by one of two people who come back at the same time', async () => {
    const scene = await sceneWith(2);
    scene.jira.intercept('createTickets', lostAnswer);
    await fileTickets(scene.deps, session(), { ids: ids(2), destination: underEpic });
    later(scene, 20);
    const visits = await Promise.all(
      [session(), session(colleague)].map((one) =>
        fileTickets(scene.deps, one, { ids: ids(2), destination: underEpic }),
      ),
    );
    expect(visits.flatMap((visit) => visit.filed).toSorted()).toEqual(['R1', 'R2']);
    expect(scene.jira.tickets).toHaveLength(2);
  });

  it('finds the ticket of an earlier try also after somebody else took over', async () => {
    const scene = await sceneWith(1);
    loseAnswer(scene);
    await fileTickets(scene.deps, session(), { ids: ids(1), destination: underEpic });
    later(scene, 20);
    const visit = await fileTickets(scene.deps, session(colleague), { ids: ids(1), destination: underEpic });
    expect(visit.filed).toEqual(['R1']);
    expect(scene.jira.tickets).toHaveLength(1);
  });

  it('does not touch what the person who came back did not ask for', async () => {
    const scene = await sceneWith(2);
    scene.jira.intercept('createTickets', lostAnswer);
    await fileTickets(scene.deps, session(), { ids: ids(1), destination: underEpic });
    later(scene, 20);
    const wanted = [recommendationId.parse('R2')];
    await fileTickets(scene.deps, session(), { ids: wanted, destination: underEpic });
    expect(scene.jira.tickets.map((ticket) => ticket.property.value.recommendation)).toEqual(['R2']);
  });

  it.each([
    ['an answer that breaks off', () => Promise.reject(new TypeError('terminated'))],
    ['an answer that leaves a ticket out', async () => [{ outcome: 'unknown' }]],
  ])('keeps its intent after %s', async (_what, run) => {
    const scene = await sceneWith(1);
    scene.jira.intercept('createTickets', run);
    const filing = await fileTickets(scene.deps, session(), { ids: ids(1), destination: underEpic });
    expect(filing.pending).toEqual(['R1']);
    expect(recommendations(scene)[0]?.filing).not.toBeNull();
  });

  it('releases everything when Jira surely did nothing', async () => {
    const scene = await sceneWith(1);
    const busy = new AppError('UNAVAILABLE', 'errors.jiraBusy', { maybeApplied: false });
    scene.jira.intercept('createTickets', () => Promise.reject(busy));
    const filing = fileTickets(scene.deps, session(), { ids: ids(1), destination: underEpic });
    await expect(filing).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    expect(recommendations(scene)).toMatchObject([{ filing: null, tickets: [] }]);
  });

  const marker = { v: 1, modelId, recommendation: 'R1' };
  it.each([
    ['made by a stranger', { creator: colleague }],
    ['made before the filing began', { created: new Date('2026-03-01T09:00:00.000Z') }],
    ['with another nonce', { marker: { ...marker, nonce: 'another-nonce' } }],
    ['of another model', { marker: { ...marker, modelId: '10002' } }],
    ['of another recommendation', { marker: { ...marker, recommendation: 'R2' } }],
  ])('does not adopt a ticket %s', async (_what, forged) => {
    const scene = await sceneWith(1);
    scene.jira.intercept('createTickets', lostAnswer);
    await fileTickets(scene.deps, session(), { ids: ids(1), destination: underEpic });
    const nonce = recommendations(scene)[0]?.filing?.nonce;
    const facts = { statusCategory: 'done' as const, resolutionId: null };
    const honest = { id: issueId.parse('29999'), key: 'PAY-999', creator: engineer, created: scene.clock.now(), facts };
    const found = { ...honest, marker: { ...marker, nonce }, ...forged };
    scene.jira.intercept('findTickets', async () => [found]);
    await finishAsApp(scene);
    expect(recommendations(scene)[0]?.tickets.map((ticket) => ticket.key)).toEqual(['PAY-101']);
  });

  it('queues its finisher before anything else happens', async () => {
    const scene = await sceneWith(1);
    scene.jira.intercept('createTickets', lostAnswer);
    await fileTickets(scene.deps, session(), { ids: ids(1), destination: underEpic });
    expect(scene.pushed).toMatchObject([{ message: { kind: 'finish-filing', modelId }, delaySeconds: 120 }]);
  });
});
