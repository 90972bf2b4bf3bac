import { describe, expect, it } from 'vitest';
import { fileTickets } from '../../src/application/file-tickets.ts';
import { findLinkable } from '../../src/application/find-linkable.ts';
import { followTicket } from '../../src/application/follow-ticket.ts';
import { followTickets } from '../../src/application/follow-tickets.ts';
import { linkTicket } from '../../src/application/link-ticket.ts';
import { finishUnlinking, unlinkTicket } from '../../src/application/unlink-ticket.ts';
import { AppError } from '../../src/domain/app-error.ts';
import { issueId, recommendationId } from '../../src/domain/ids.ts';
import { readModelKey } from '../../src/domain/read-model.ts';
import { ticketMarkerKey } from '../../src/domain/ticket-record.ts';
import { existing } from '../support/fake-filing-jira.ts';
import { finishAsApp, ids, recommendations, subTasks, underEpic } from '../support/filing.ts';
import { type Scene, colleague, engineer, modelId, sceneWith, session } from '../support/scene.ts';

const [r1, r2] = [recommendationId.parse('R1'), recommendationId.parse('R2')];
const ticket = existing('PAY-7');
const busy = () => Promise.reject(new AppError('UNAVAILABLE', 'errors.jiraBusy'));

async function sceneWithTicket(count = 2): Promise<Scene> {
  const scene = await sceneWith(count);
  scene.filing.others = [ticket];
  scene.jira.tickets.push({
    id: ticket.id,
    key: ticket.key,
    by: 'user',
    created: scene.clock.now(),
    facts: ticket.facts,
    destination: underEpic,
    summary: ticket.summary,
    description: { type: 'doc', version: 1, content: [] },
    priorityId: null,
    values: {},
    property: { key: 'none', value: { v: 1, modelId, recommendation: r1, nonce: 'none' } },
  });
  return scene;
}

const link = (scene: Scene, id = r1, typed = 'PAY-7') => linkTicket(scene.deps, session(), { id, ticket: typed });
const unlink = (scene: Scene, id = r1, ticketId = ticket.id) => unlinkTicket(scene.deps, session(), { id, ticketId });
const marker = (scene: Scene) => scene.jira.properties.get(`${ticket.id} ${ticketMarkerKey}`);
const readModel = (scene: Scene) => scene.jira.properties.get(`${modelId} ${readModelKey}`);

describe('linking a ticket that exists', () => {
  it('records it, accepts the recommendation, links it in Jira and marks it as the app', async () => {
    const scene = await sceneWithTicket();
    const { item, model } = await link(scene);
    expect(item).toMatchObject({
      tickets: [{ key: 'PAY-7', state: 'open', linked: true }],
      accepted: { by: engineer },
    });
    expect(model.stage).toBe('responding');
    expect(await scene.models.readTicket(ticket.id)).toMatchObject({ answers: [{ modelId, recommendation: 'R1' }] });
    expect(scene.jira.links).toEqual([{ ticket: ticket.id, model: modelId, linkTypeId: null }]);
    expect(scene.jira.calls).toContain('app writeProperty');
    expect(marker(scene)).toMatchObject({ modelId, recommendation: 'R1' });
    expect(readModel(scene)).toMatchObject({ stage: 'responding', recommendations: 2 });
  });

  it('follows its status exactly as that of a filed one, for every recommendation that it answers', async () => {
    const scene = await sceneWithTicket();
    await link(scene);
    await link(scene, r2);
    expect(marker(scene)).toMatchObject({ answers: [{ recommendation: 'R1' }, { recommendation: 'R2' }] });
    const found = scene.jira.tickets.find((one) => one.id === ticket.id);
    if (found) found.facts = { statusCategory: 'done', resolutionId: null };
    const deps = { ...scene.deps, jiraAsApp: scene.jira.asApp, settings: { read: async () => scene.deps.settings } };
    await followTicket(deps, { id: ticket.id, deleted: false });
    expect(recommendations(scene).map((one) => one.tickets[0]?.state)).toEqual(['done', 'done']);
    expect(readModel(scene)).toMatchObject({ progress: 100 });
  });

  it('has the state that the ticket has by then', async () => {
    const scene = await sceneWithTicket();
    scene.jira.intercept('ticketFacts', async () => ({ statusCategory: 'done', resolutionId: null, key: 'PAY-7' }));
    expect((await link(scene)).item.tickets).toMatchObject([{ state: 'done' }]);
  });

  it('is hidden where the app does not see it, and stays so in a project that the app sees', async () => {
    const scene = await sceneWithTicket();
    scene.jira.tickets.length = 0;
    scene.jira.projects.add('PAY');
    expect((await link(scene)).item.tickets).toMatchObject([{ key: 'PAY-7', state: 'hidden' }]);
    const deps = { ...scene.deps, jiraAsApp: scene.jira.asApp, settings: { read: async () => scene.deps.settings } };
    await followTickets(deps, [ticket.id]);
    expect(recommendations(scene)[0]?.tickets).toMatchObject([{ state: 'hidden' }]);
  });

  it('is done once, however often it is said, also by two people at once', async () => {
    const scene = await sceneWithTicket();
    await Promise.all([link(scene), linkTicket(scene.deps, session(colleague), { id: r1, ticket: 'PAY-7' })]);
    await link(scene, r1, 'https://example.atlassian.net/browse/PAY-7');
    expect(recommendations(scene)[0]?.tickets).toHaveLength(1);
    expect((await scene.models.readTicket(ticket.id))?.answers).toHaveLength(1);
    expect(scene.jira.links).toHaveLength(1);
  });

  it('loses nothing when two people link one ticket to two recommendations at once', async () => {
    const scene = await sceneWithTicket();
    await Promise.all([link(scene), link(scene, r2)]);
    expect((await scene.models.readTicket(ticket.id))?.answers.map((one) => one.recommendation).toSorted()).toEqual([
      'R1',
      'R2',
    ]);
  });

  it('lets one recommendation have several tickets, and is done when all are', async () => {
    const scene = await sceneWithTicket();
    await fileTickets(scene.deps, session(), { ids: [r1], destination: underEpic });
    await link(scene);
    expect(recommendations(scene)[0]?.tickets.map((one) => one.key)).toEqual(['PAY-102', 'PAY-7']);
  });

  it('keeps the nonce of a ticket that was filed here', async () => {
    const scene = await sceneWith(2);
    await fileTickets(scene.deps, session(), { ids: [r1], destination: underEpic });
    const [filed] = scene.jira.tickets;
    if (filed === undefined) throw new Error('no ticket');
    const key = `${filed.id} ${ticketMarkerKey}`;
    scene.jira.properties.set(key, filed.property.value);
    await link(scene, r2, filed.key);
    const { nonce } = filed.property.value;
    expect(scene.jira.properties.get(key)).toMatchObject({ recommendation: 'R1', nonce, answers: [{}, {}] });
  });

  it('is finished by the queue when Jira is busy', async () => {
    const scene = await sceneWithTicket();
    scene.jira.intercept('linkTicket', busy);
    expect((await link(scene)).item.tickets).toMatchObject([{ linked: false }]);
    expect(marker(scene)).toBeUndefined();
    await finishAsApp(scene);
    expect(recommendations(scene)[0]?.tickets).toMatchObject([{ linked: true }]);
    expect(scene.jira.links).toHaveLength(1);
    expect(marker(scene)).toBeDefined();
  });

  it.each([
    ['a ticket that the person does not see', 'PAY-8', 'errors.noSuchTicket'],
    ['no key at all', 'the one about keys', 'errors.noSuchTicket'],
    ['the issue of the threat model itself', 'SEC-1', 'errors.ticketIsModel'],
  ])('refuses %s', async (_what, typed, key) => {
    const scene = await sceneWithTicket();
    scene.filing.others.push(existing('SEC-1', modelId));
    await expect(link(scene, r1, typed)).rejects.toMatchObject({
      code: 'INVALID',
      text: key,
      details: { field: 'ticket' },
    });
    expect(scene.pushed).toEqual([]);
  });

  it('refuses without Link issues in the project of the ticket', async () => {
    const scene = await sceneWithTicket();
    scene.jira.permissions.link = false;
    await expect(link(scene)).rejects.toMatchObject({ code: 'FORBIDDEN', text: 'errors.linkPermission' });
  });

  it('refuses the 21st ticket of a recommendation, and says so', async () => {
    const scene = await sceneWithTicket();
    for (let at = 1; at <= 20; at += 1) {
      scene.filing.others.push(existing(`PAY-${100 + at}`, issueId.parse(String(31_000 + at))));
      await link(scene, r1, `PAY-${100 + at}`);
    }
    await expect(link(scene)).rejects.toMatchObject({ code: 'LIMIT', text: 'errors.tooManyTickets' });
    expect(recommendations(scene)[0]?.tickets).toHaveLength(20);
  });
});

describe('unlinking', () => {
  it('takes ticket, link and marker back, and leaves the ticket', async () => {
    const scene = await sceneWithTicket();
    await link(scene);
    const { item } = await unlink(scene);
    expect(item.tickets).toEqual([]);
    expect((await scene.models.readTicket(ticket.id))?.answers).toEqual([]);
    expect(scene.jira.links).toEqual([]);
    expect(marker(scene)).toBeUndefined();
    expect(scene.jira.tickets).toHaveLength(1);
  });

  it('leaves the link that another recommendation needs', async () => {
    const scene = await sceneWithTicket();
    await link(scene);
    await link(scene, r2);
    await unlink(scene);
    expect(scene.jira.links).toHaveLength(1);
    expect(marker(scene)).toMatchObject({ recommendation: 'R2' });
    await unlink(scene, r2);
    expect(scene.jira.links).toEqual([]);
  });

  it('leaves a link that was there before', async () => {
    const scene = await sceneWithTicket();
    scene.filing.others = [{ ...ticket, linkedWith: [modelId] }];
    scene.jira.links.push({ ticket: ticket.id, model: modelId, linkTypeId: null });
    await link(scene);
    await link(scene, r2);
    await unlink(scene);
    await unlink(scene, r2);
    expect(scene.jira.links).toHaveLength(1);
  });

  it('removes the link that linking made, although the ticket was linked to a second recommendation after that', async () => {
    const scene = await sceneWithTicket();
    await link(scene);
    scene.filing.others = [{ ...ticket, linkedWith: [modelId] }];
    await link(scene, r2);
    await unlink(scene);
    expect(scene.jira.links).toHaveLength(1);
    await unlink(scene, r2);
    expect(scene.jira.links).toEqual([]);
  });

  it('removes the link of a filed ticket by its type, also for the last of two recommendations', async () => {
    const scene = await sceneWith(2);
    await fileTickets(scene.deps, session(), { ids: [r1], destination: underEpic, linkTypeId: '10000' });
    const [filed] = scene.jira.tickets;
    await link(scene, r2, filed?.key);
    await unlink(scene, r1, filed?.id);
    await unlink(scene, r2, filed?.id);
    expect(scene.jira.links).toEqual([]);
  });

  it('removes the link of the type that filing made', async () => {
    const scene = await sceneWith(1);
    await fileTickets(scene.deps, session(), { ids: ids(1), destination: underEpic, linkTypeId: '10000' });
    const [filed] = scene.jira.tickets;
    await unlink(scene, r1, filed?.id);
    expect(scene.jira.links).toEqual([]);
    expect(recommendations(scene)[0]?.tickets).toEqual([]);
  });

  it('looks for no link to a sub-task of the Threat model issue', async () => {
    const scene = await sceneWith(1);
    await fileTickets(scene.deps, session(), { ids: ids(1), destination: subTasks });
    await unlink(scene, r1, scene.jira.tickets[0]?.id);
    expect(scene.filing.calls).not.toContain('user removeLink');
  });

  it('lets the recommendation be filed again', async () => {
    const scene = await sceneWithTicket();
    await link(scene);
    await unlink(scene);
    expect((await fileTickets(scene.deps, session(), { ids: [r1], destination: underEpic })).filed).toEqual(['R1']);
  });

  it('changes nothing when it is repeated', async () => {
    const scene = await sceneWithTicket();
    await link(scene);
    const { item } = await unlink(scene);
    expect((await unlink(scene)).item.rev).toBe(item.rev);
  });

  it('is finished by the queue when Jira is busy, unless the ticket was linked again meanwhile', async () => {
    const scene = await sceneWithTicket();
    await link(scene);
    scene.pushed.length = 0;
    scene.filing.intercept('removeLink', busy);
    await unlink(scene);
    expect(scene.jira.links).toHaveLength(1);
    const message = scene.pushed.map((one) => one.message).find((one) => one.kind === 'finish-unlinking');
    if (message?.kind !== 'finish-unlinking') throw new Error('no finisher');
    const finish = () =>
      finishUnlinking({ ...scene.deps, filing: scene.filing.asApp, filingAsApp: scene.filing.asApp }, message);
    await link(scene);
    await finish();
    expect(scene.jira.links).toHaveLength(1);
    scene.filing.intercept('removeLink', busy);
    await unlink(scene);
    await finish();
    expect(scene.jira.links).toEqual([]);
  });
});

describe('finding tickets to link', () => {
  it.each([
    ['rotate', []],
    ['Rotate', ['PAY-7']],
    ['pay-7', ['PAY-7']],
    ['PAY-99', []],
  ])('%s: %j', async (text, keys) => {
    const scene = await sceneWithTicket();
    expect((await findLinkable(scene.filing.asUser, session(), text)).map((one) => one.key)).toEqual(keys);
    expect(scene.filing.calls.every((call) => call.startsWith('user '))).toBe(true);
  });

  it('leaves the Threat model issue out', async () => {
    const scene = await sceneWithTicket();
    scene.filing.others = [{ ...existing('SEC-1', modelId), summary: 'Rotate' }];
    expect(await findLinkable(scene.filing.asUser, session(), 'Rotate')).toEqual([]);
    expect(await findLinkable(scene.filing.asUser, session(), 'SEC-1')).toEqual([]);
  });
});
