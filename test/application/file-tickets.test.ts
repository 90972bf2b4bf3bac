import { describe, expect, it } from 'vitest';
import { fileTickets } from '../../src/application/file-tickets.ts';
import { finishFiling, permittedFor } from '../../src/application/finish-filing.ts';
import { setPriority } from '../../src/application/set-priority.ts';
import { AppError } from '../../src/domain/app-error.ts';
import { issueId, recommendationId } from '../../src/domain/ids.ts';
import type { Recommendation } from '../../src/domain/item.ts';
import { readModelKey } from '../../src/domain/read-model.ts';
import { type Scene, colleague, engineer, modelId, sceneWith, session } from '../support/scene.ts';

const underEpic = { projectId: '10100', issueTypeId: '10003', parentId: issueId.parse('10500') };
const subTasks = { projectId: '10000', issueTypeId: '10004', parentId: modelId };

const ids = (count: number) => Array.from({ length: count }, (_, at) => recommendationId.parse(`R${at + 1}`));

function recommendations({ models }: Scene): Recommendation[] {
  return models.items().filter((item): item is Recommendation => item.kind === 'recommendation');
}

async function finishAsApp(
  scene: Scene,
  mayFile = permittedFor(engineer, scene.clock.now().toISOString(), scene.clock.now()),
) {
  return finishFiling({ ...scene.deps, jira: scene.jira.asApp, jiraAsApp: scene.jira.asApp }, modelId, mayFile);
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
    scene.jira.intercept('permissions', async () => {
      scene.models.beforeTransaction(async () => undefined);
      scene.models.beforeTransaction(async () => {
        await setPriority(scene.deps, session(colleague), {
          id: recommendationId.parse('R1'),
          rev: 5,
          priority: 'high',
        });
      });
      return { issue: new Set(), project: { create: true, link: true } };
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
      { ok: false, reason: 'Priority is required.' },
      { ok: true, id: issueId.parse('20900'), key: 'PAY-900' },
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
  const lostAnswer = () => Promise.reject(new AppError('UNAVAILABLE', 'errors.jiraBusy', { maybeApplied: true }));

  it('is pending, and the finisher adopts the tickets that were made', async () => {
    const scene = await sceneWith(3);
    const { asUser } = scene.jira;
    scene.jira.intercept('createTickets', async () => {
      // Applied, then lost: the second try of the same call goes through to the fake.
      const held = scene.models.items().filter((item): item is Recommendation => item.kind === 'recommendation');
      await asUser.createTickets(
        held.flatMap(({ id, filing }) =>
          filing === null
            ? []
            : [
                {
                  destination: underEpic,
                  summary: id,
                  description: { type: 'doc', version: 1, content: [] },
                  priorityId: null,
                  property: { key: 'k', value: { v: 1, modelId, recommendation: id, nonce: filing.nonce } },
                },
              ],
        ),
      );
      return lostAnswer();
    });
    const filing = await fileTickets(scene.deps, session(), { ids: ids(3), destination: underEpic });
    expect(filing.pending).toEqual(['R1', 'R2', 'R3']);
    expect(await finishAsApp(scene)).toMatchObject({ outcome: 'finished' });
    expect(scene.jira.tickets).toHaveLength(3);
    expect(scene.jira.links).toHaveLength(3);
    expect(recommendations(scene).every((one) => one.tickets.length === 1 && one.filing === null)).toBe(true);
  });

  it('is filed by the finisher when nothing had been made', async () => {
    const scene = await sceneWith(2);
    scene.jira.intercept('createTickets', lostAnswer);
    await fileTickets(scene.deps, session(), { ids: ids(2), destination: underEpic });
    await finishAsApp(scene);
    expect(scene.jira.tickets.map((ticket) => ticket.by)).toEqual(['app', 'app']);
  });

  it('waits for a person when the permission is older than 15 minutes, and is finished as that person', async () => {
    const scene = await sceneWith(1);
    scene.jira.intercept('createTickets', lostAnswer);
    const pressedAt = scene.clock.now().toISOString();
    await fileTickets(scene.deps, session(), { ids: ids(1), destination: underEpic });
    scene.time.now = new Date('2026-03-02T09:16:00.000Z');
    const late = await finishAsApp(scene, permittedFor(engineer, pressedAt, scene.clock.now()));
    expect(late.outcome).toBe('waits-for-a-person');
    expect(scene.jira.tickets).toEqual([]);
    const visit = await fileTickets(scene.deps, session(), { ids: ids(1), destination: underEpic });
    expect(visit.filed).toEqual(['R1']);
    expect(scene.jira.tickets.map((ticket) => ticket.by)).toEqual(['user']);
  });

  it('releases everything when Jira surely did nothing', async () => {
    const scene = await sceneWith(1);
    scene.jira.intercept('createTickets', () => Promise.reject(new AppError('UNAVAILABLE', 'errors.jiraBusy')));
    const filing = fileTickets(scene.deps, session(), { ids: ids(1), destination: underEpic });
    await expect(filing).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    expect(recommendations(scene)).toMatchObject([{ filing: null, tickets: [] }]);
  });

  it('does not adopt a ticket that somebody else marked with the same nonce', async () => {
    const scene = await sceneWith(1);
    scene.jira.intercept('createTickets', lostAnswer);
    await fileTickets(scene.deps, session(), { ids: ids(1), destination: underEpic });
    const nonce = recommendations(scene)[0]?.filing?.nonce ?? '';
    scene.jira.intercept('findTickets', async () => [
      {
        id: issueId.parse('29999'),
        key: 'PAY-999',
        creator: colleague,
        createdByApp: false,
        created: scene.clock.now(),
        marker: { v: 1, modelId, recommendation: 'R1', nonce },
      },
    ]);
    await finishAsApp(scene);
    expect(recommendations(scene)[0]?.tickets.map((ticket) => ticket.key)).not.toContain('PAY-999');
  });

  it('queues its finisher before anything else happens', async () => {
    const scene = await sceneWith(1);
    scene.jira.intercept('createTickets', lostAnswer);
    await fileTickets(scene.deps, session(), { ids: ids(1), destination: underEpic });
    expect(scene.pushed).toMatchObject([
      { message: { kind: 'finish-filing', modelId, by: engineer }, delaySeconds: 120 },
    ]);
  });
});
