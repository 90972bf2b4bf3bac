import { describe, expect, it } from 'vitest';
import { fileTickets } from '../../src/application/file-tickets.ts';
import { linkTicket } from '../../src/application/link-ticket.ts';
import { AppError } from '../../src/domain/app-error.ts';
import { issueId, recommendationId } from '../../src/domain/ids.ts';
import { recommendation, ticketsPerRecommendation } from '../../src/domain/item.ts';
import { existing } from '../support/fake-filing-jira.ts';
import { colleague, engineer, modelId, sceneWith, session } from '../support/scene.ts';
import { underEpic, ids, recommendations, finishAsApp, later, lostAnswer, loseAnswer } from '../support/filing.ts';

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

  it('keeps what its ticket was linked to by hand before it was found', async () => {
    const scene = await sceneWith(2);
    loseAnswer(scene);
    const [r1, r2] = [recommendationId.parse('R1'), recommendationId.parse('R2')];
    await fileTickets(scene.deps, session(), { ids: [r1], destination: underEpic });
    const [ticket] = scene.jira.tickets;
    if (ticket === undefined) throw new Error('no ticket');
    for (const id of [r1, r2]) await linkTicket(scene.deps, session(), { id, ticket: ticket.key });
    await finishAsApp(scene);
    expect(recommendations(scene)).toMatchObject([
      { filing: null, tickets: [{ key: ticket.key }] },
      { tickets: [{ key: ticket.key }] },
    ]);
    expect(recommendations(scene).map((one) => one.tickets.length)).toEqual([1, 1]);
    const answers = (await scene.models.readTicket(ticket.id))?.answers.map((one) => one.recommendation);
    expect(answers?.toSorted()).toEqual(['R1', 'R2']);
    expect(scene.jira.tickets).toHaveLength(1);
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

  it('leaves a record that can be read, also where as many tickets as may be were linked meanwhile', async () => {
    const scene = await sceneWith(1);
    loseAnswer(scene);
    const [id = recommendationId.parse('R1')] = ids(1);
    await fileTickets(scene.deps, session(), { ids: [id], destination: underEpic });
    for (let at = 1; at <= ticketsPerRecommendation; at += 1) {
      scene.filing.others.push(existing(`PAY-${200 + at}`, issueId.parse(String(31_000 + at))));
      await linkTicket(scene.deps, session(), { id, ticket: `PAY-${200 + at}` });
    }
    await finishAsApp(scene);
    expect(recommendation.parse(recommendations(scene)[0]).tickets).toHaveLength(21);
  });

  it('is made once when its finisher is delivered twice at the same time', async () => {
    const scene = await sceneWith(2);
    scene.jira.intercept('createTickets', lostAnswer);
    await fileTickets(scene.deps, session(), { ids: ids(2), destination: underEpic });
    later(scene, 2);
    const again = { ...scene, pushed: [...scene.pushed] };
    await Promise.all([finishAsApp(scene), finishAsApp(again)]);
    expect(scene.jira.tickets).toHaveLength(2);
    expect(recommendations(scene).map((one) => one.tickets.length)).toEqual([1, 1]);
  });

  it('is made once when its finisher dies after Jira made it, and runs again before search knows', async () => {
    const scene = await sceneWith(1);
    scene.jira.intercept('createTickets', lostAnswer);
    await fileTickets(scene.deps, session(), { ids: ids(1), destination: underEpic });
    later(scene, 2);
    loseAnswer(scene, 'asApp');
    const messages = [...scene.pushed];
    await finishAsApp(scene);
    scene.pushed.splice(0, scene.pushed.length, ...messages);
    scene.jira.intercept('findTickets', async () => []);
    expect(await finishAsApp(scene)).toEqual(['again']);
    later(scene, 2);
    expect(await finishAsApp(scene)).toEqual(['finished']);
    expect(scene.jira.tickets).toHaveLength(1);
  });

  it('is made once when the person comes back while the finisher makes it', async () => {
    const scene = await sceneWith(1);
    const file = () => fileTickets(scene.deps, session(), { ids: ids(1), destination: underEpic });
    scene.jira.intercept('createTickets', lostAnswer);
    await file();
    later(scene, 3);
    const made = { outcome: 'created', id: issueId.parse('20900'), key: 'PAY-900' };
    scene.jira.intercept('createTickets', async () => {
      expect(await file()).toMatchObject({ filed: [], skipped: ['R1'] });
      return [made];
    });
    expect(await finishAsApp(scene)).toEqual(['finished']);
    expect(scene.jira.tickets).toEqual([]);
    expect(recommendations(scene)).toMatchObject([{ filing: null, tickets: [{ key: 'PAY-900' }] }]);
  });

  it('is not given up by its finisher when Jira is too busy', async () => {
    const scene = await sceneWith(1);
    scene.jira.intercept('createTickets', lostAnswer);
    await fileTickets(scene.deps, session(), { ids: ids(1), destination: underEpic });
    later(scene, 2);
    const busy = new AppError('UNAVAILABLE', 'errors.jiraBusy', { maybeApplied: false });
    scene.jira.intercept('createTickets', () => Promise.reject(busy));
    expect(await finishAsApp(scene)).toEqual(['again']);
    later(scene, 2);
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
