import { describe, expect, it } from 'vitest';
import { fileTickets } from '../../src/application/file-tickets.ts';
import { filingPlan } from '../../src/application/filing-plan.ts';
import type { Project } from '../../src/application/ports.ts';
import { adfFault } from '../support/adf-schema.ts';
import { epicBrief, ids, underEpic } from '../support/filing.ts';
import { rulesWith } from '../support/in-memory-rules.ts';
import { modelId, sceneWith, session } from '../support/scene.ts';

async function filed(change: Parameters<typeof rulesWith>[0], settings = {}) {
  const scene = await sceneWith(1);
  scene.jira.intercept('issueBrief', async () => epicBrief);
  scene.rules.inForce(rulesWith(change));
  const deps = { ...scene.deps, settings: { ...scene.deps.settings, ...settings } };
  await fileTickets(deps, session(), { ids: ids(1), destination: underEpic });
  const [ticket] = scene.jira.tickets;
  if (ticket === undefined) throw new Error('no ticket was filed');
  return ticket;
}

describe('tickets by the rules of the team', () => {
  it('have the words of its templates, with lists for threats on a line of their own', async () => {
    const ticket = await filed((c) => {
      c.templates.ticketSummary = '[{issue}/{id}] {recommendation}';
      c.templates.ticketDescription = 'Priority {priority}: {meaning}\n\n{threats}\n*No markup* {id}';
    });
    expect(ticket.summary).toBe('[SEC-1/R1] Sign every upload with the partner’s own key, part 1');
    expect(adfFault(ticket.description)).toBeNull();
    expect(ticket.description.content.map(({ type }) => type)).toEqual(['paragraph', 'bulletList', 'paragraph']);
    const words = JSON.stringify(ticket.description);
    expect(words).toContain('Priority Medium: Do this, or get approval');
    expect(words).toContain('Somebody uploads a file in another partner’s name');
    expect(words).toContain('*No markup* R1');
  });

  it('keep what people typed as text, braces too', async () => {
    const scene = await sceneWith(0);
    const { addRecommendation } = await import('../../src/application/add-recommendation.ts');
    const text = 'Escape {threats} and {id} in *bold* <b>names</b>';
    await addRecommendation(scene.deps, session(), { requestId: 'request-X', text, threatId: 'T1' as never });
    scene.jira.intercept('issueBrief', async () => epicBrief);
    scene.rules.inForce(rulesWith((c) => void (c.templates.ticketDescription = '{recommendation}\n{threats}')));
    await fileTickets(scene.deps, session(), { ids: ids(1), destination: underEpic });
    expect(scene.jira.tickets[0]?.description.content[0]).toEqual({
      type: 'paragraph',
      content: [{ type: 'text', text }],
    });
  });

  it('stay within what Jira takes, however often a template repeats', async () => {
    const ticket = await filed((c) => {
      c.templates.ticketSummary = '{recommendation} '.repeat(200);
      c.templates.ticketDescription = '{recommendation} {threats}\n'.repeat(140);
    });
    expect(ticket.summary.length).toBeLessThanOrEqual(255);
    const length = JSON.stringify(ticket.description).length;
    expect(length).toBeGreaterThan(10_000);
    expect(ticket.description.content.map((one) => JSON.stringify(one.content)).join('').length).toBeLessThan(60_000);
  });

  it.each([
    ['of the rules first', { high: null, medium: '3', low: null }, { high: '9', medium: '9', low: '9' }, '3'],
    [
      'of the site where the rules have none',
      { high: '3', medium: null, low: '3' },
      { high: null, medium: '9', low: null },
      '9',
    ],
    [
      'of the project where nobody says',
      { high: null, medium: null, low: null },
      { high: null, medium: null, low: null },
      null,
    ],
  ])('have the priority %s', async (_name, ofRules, ofSite, expected) => {
    const ticket = await filed((c) => void (c.priorityIds = ofRules), { priorityIds: ofSite });
    expect(ticket.priorityId).toBe(expected);
  });
});

describe('where tickets can go', () => {
  const project = (key: string): Project => ({
    id: key === 'PAY' ? '10100' : '10200',
    key,
    name: key,
    issueTypes: [
      { id: '1', name: 'Task', hierarchyLevel: 0 },
      { id: '2', name: 'Sub-task', hierarchyLevel: -1 },
    ],
  });
  async function targets(links: object[], visible = ['PAY', 'WEB', '10000']) {
    const scene = await sceneWith(0);
    scene.rules.inForce(rulesWith((c) => void c.targetProjects.push('WEB', 'PAY')));
    const jiraAsUser = {
      ...scene.jira.asUser,
      issueBrief: async () => ({
        ...epicBrief,
        id: modelId,
        key: 'SEC-1',
        projectId: '10000',
        hierarchyLevel: 0,
        links,
      }),
      project: async (key: string) => (visible.includes(key) ? project(key) : null),
    } as typeof scene.jira.asUser;
    const plan = await filingPlan({ jiraAsUser, rules: scene.rules }, session(), undefined);
    return plan.map(({ kind, projectKey }) => `${kind} ${projectKey}`);
  }
  const link = (key: string, hierarchyLevel: number) => ({
    id: '10500',
    key,
    summary: key,
    relation: 'relates to',
    hierarchyLevel,
  });

  it('is the first project of the rules where no epic is linked', async () => {
    expect(await targets([])).toEqual(['project WEB', 'project PAY', 'sub-task 10000']);
    expect((await targets([link('PAY-7', 0)]))[0]).toBe('project WEB');
  });

  it('is a linked epic before the projects of the rules', async () => {
    expect((await targets([link('PAY-1', 1)])).slice(0, 2)).toEqual(['child PAY', 'project WEB']);
  });

  it('names no project that the person cannot see', async () => {
    expect(await targets([], ['PAY', '10000'])).toEqual(['project PAY', 'sub-task 10000']);
  });
});
