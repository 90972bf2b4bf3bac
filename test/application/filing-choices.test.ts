import { describe, expect, it } from 'vitest';
import { fileTickets } from '../../src/application/file-tickets.ts';
import { filingPlan } from '../../src/application/filing-plan.ts';
import { recommendationId } from '../../src/domain/ids.ts';
import type { FieldValues } from '../../src/domain/ticket-field.ts';
import { teamField, usualScreen } from '../support/fake-filing-jira.ts';
import { finishAsApp, ids, loseAnswer, lostAnswer, recommendations, subTasks, underEpic } from '../support/filing.ts';
import { engineer, sceneWith, session } from '../support/scene.ts';

const details: FieldValues = {
  assignee: { kind: 'user', value: engineer },
  duedate: { kind: 'date', value: '2026-12-01' },
  labels: { kind: 'labels', value: ['security'] },
};
const r1 = recommendationId.parse('R1');

describe('choices for tickets', () => {
  it('need none: two Jira calls besides the tickets and their links', async () => {
    const scene = await sceneWith(2);
    await fileTickets(scene.deps, session(), { ids: ids(2), destination: underEpic });
    expect(scene.filing.calls).toEqual(['user createScreen', 'user isGuarded']);
    expect(scene.jira.tickets.map(({ values }) => values)).toEqual([{}, {}]);
  });

  it('are in every ticket, and differ where one ticket has its own', async () => {
    const scene = await sceneWith(2);
    const own: FieldValues = { duedate: { kind: 'date', value: '2026-11-01' } };
    const each = [{ id: r1, fields: own }];
    await fileTickets(scene.deps, session(), { ids: ids(2), destination: underEpic, fields: details, each });
    expect(scene.jira.tickets.map(({ values }) => values)).toEqual([{ ...details, ...own }, details]);
  });

  it('are the same when the finisher makes the ticket', async () => {
    const scene = await sceneWith(1);
    scene.jira.intercept('createTickets', lostAnswer);
    const chosen = { disclosure: 'title', linkTypeId: '10000', fields: details } as const;
    await fileTickets(scene.deps, session(), { ids: ids(1), destination: underEpic, ...chosen });
    await finishAsApp(scene);
    expect(scene.jira.tickets).toMatchObject([{ by: 'app', values: details }]);
    expect(scene.jira.links).toMatchObject([{ linkTypeId: '10000' }]);
  });

  it('keep the link type until the link is there', async () => {
    const scene = await sceneWith(1);
    loseAnswer(scene);
    await fileTickets(scene.deps, session(), { ids: ids(1), destination: underEpic, linkTypeId: '10000' });
    await finishAsApp(scene);
    expect(scene.jira.links).toMatchObject([{ linkTypeId: '10000' }]);
    expect(recommendations(scene)).toMatchObject([{ tickets: [{ linked: true, linkTypeId: '10000' }] }]);
  });

  it('of an intent that was stored before there were any are the usual ones', async () => {
    const scene = await sceneWith(1);
    scene.jira.intercept('createTickets', lostAnswer);
    await fileTickets(scene.deps, session(), { ids: ids(1), destination: underEpic });
    const [stored] = recommendations(scene);
    if (stored?.filing == null) throw new Error('no intent');
    const { details: _none, ...filing } = stored.filing;
    await scene.models.transact([
      { write: 'item', modelId: session().issueId, item: { ...stored, filing }, expectedRev: stored.rev },
    ]);
    await finishAsApp(scene);
    expect(scene.jira.tickets).toMatchObject([{ by: 'app', summary: stored.text, values: {} }]);
  });

  it.each([
    [false, undefined, 'full'],
    [true, undefined, 'link'],
    [null, undefined, 'link'],
    [true, 'full', 'full'],
    [false, 'title', 'title'],
  ] as const)('guarded %s, asked for %s: %s', async (guarded, disclosure, expected) => {
    const scene = await sceneWith(1);
    scene.filing.guarded = guarded;
    await fileTickets(scene.deps, session(), { ids: ids(1), destination: underEpic, disclosure });
    const [ticket] = scene.jira.tickets;
    const said = `${ticket?.summary} ${JSON.stringify(ticket?.description)}`;
    expect(said.includes('Sign every upload')).toBe(expected !== 'link');
    expect(said.includes('https://example.atlassian.net/browse/SEC-1')).toBe(expected === 'link');
  });

  it('leave the priority out where the target has none on its screen', async () => {
    const scene = await sceneWith(1);
    scene.filing.screen = { ...usualScreen, hasPriority: false };
    const settings = { ...scene.deps.settings, priorityIds: { high: '1', medium: '3', low: '5' } };
    await fileTickets({ ...scene.deps, settings }, session(), { ids: ids(1), destination: underEpic });
    expect(scene.jira.tickets).toMatchObject([{ priorityId: null }]);
  });

  it.each<[string, FieldValues, string]>([
    ['a required field that is missing', {}, 'errors.ticketField.missing'],
    [
      'a choice that does not exist',
      { customfield_10100: { kind: 'select', value: '9' } },
      'errors.ticketField.noSuchOption',
    ],
    [
      'a field of the app’s own',
      { customfield_10100: { kind: 'select', value: '1' }, summary: { kind: 'text', value: 'x' } },
      'errors.ticketField.unknown',
    ],
    [
      'a field that is not there',
      { customfield_10100: { kind: 'select', value: '1' }, customfield_1: { kind: 'text', value: 'x' } },
      'errors.ticketField.unknown',
    ],
  ])('are refused before anything is stored: %s', async (_what, fields, key) => {
    const scene = await sceneWith(1);
    scene.filing.screen = { ...usualScreen, fields: [...usualScreen.fields, teamField] };
    const filing = fileTickets(scene.deps, session(), { ids: ids(1), destination: underEpic, fields });
    await expect(filing).rejects.toMatchObject({ code: 'INVALID', text: key });
    expect(scene.jira.tickets).toEqual([]);
    expect(scene.pushed).toEqual([]);
    expect(recommendations(scene)).toMatchObject([{ filing: null }]);
  });

  it('are refused for a place where the person may create no such ticket, and without the parent that it needs', async () => {
    const scene = await sceneWith(1);
    scene.filing.screen = null;
    const input = { ids: ids(1), destination: underEpic };
    await expect(fileTickets(scene.deps, session(), input)).rejects.toMatchObject({ text: 'errors.noSuchTicketType' });
    scene.filing.screen = { ...usualScreen, needsParent: true };
    const loose = { ids: ids(1), destination: { ...subTasks, parentId: null } };
    await expect(fileTickets(scene.deps, session(), loose)).rejects.toMatchObject({ text: 'errors.noSuchTicketType' });
    expect((await fileTickets(scene.deps, session(), { ids: ids(1), destination: subTasks })).filed).toEqual(['R1']);
  });

  it('are refused with a link type that does not exist', async () => {
    const scene = await sceneWith(1);
    const input = { ids: ids(1), destination: underEpic, linkTypeId: '99' };
    await expect(fileTickets(scene.deps, session(), input)).rejects.toMatchObject({ text: 'errors.noSuchLinkType' });
  });

  it('offer every type that fits the place, and a sub-task of a story that somebody names', async () => {
    const scene = await sceneWith(0);
    const story = {
      id: '10600',
      key: 'PAY-6',
      summary: 'Upload form',
      projectId: '10100',
      hierarchyLevel: 0,
      links: [],
    };
    const project = {
      id: '10100',
      key: 'PAY',
      name: 'Payments',
      issueTypes: [
        { id: '1', name: 'Epic', hierarchyLevel: 1 },
        { id: '2', name: 'Story', hierarchyLevel: 0 },
        { id: '3', name: 'Task', hierarchyLevel: 0 },
        { id: '4', name: 'Sub-task', hierarchyLevel: -1 },
      ],
    };
    const jiraAsUser = {
      ...scene.jira.asUser,
      issueBrief: async (id: string) => (id === 'PAY-6' ? (story as never) : null),
      project: async () => project,
    };
    const targets = await filingPlan({ jiraAsUser: jiraAsUser, rules: scene.rules }, session(), 'PAY-6');
    expect(targets).toMatchObject([
      { kind: 'project', issueTypeName: 'Task', issueTypes: [{ name: 'Story' }, { name: 'Task' }] },
      { kind: 'sub-task', parent: { key: 'PAY-6' }, issueTypes: [{ name: 'Sub-task' }] },
    ]);
  });
});
