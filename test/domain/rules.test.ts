import { describe, expect, it } from 'vitest';
import { accessFrom, type PermissionKey } from '../../src/domain/access.ts';
import { accountId } from '../../src/domain/ids.ts';
import { question } from '../../src/domain/question.ts';
import { defaultRulesContent } from '../../src/domain/default-team-rules.ts';
import { stepsOf } from '../../src/domain/process-steps.ts';
import { defaultSettings, isOurs } from '../../src/domain/settings.ts';
import { size, sizeRank } from '../../src/domain/size.ts';
import { stageAfter, stageWhenSized } from '../../src/domain/stage.ts';
import { ticketState } from '../../src/domain/ticket-state.ts';
import { answerTo, recommendationOf } from '../support/items.ts';

describe('access from Jira’s permissions', () => {
  it.each<{ held: PermissionKey[]; named: boolean; access: string[] }>([
    { held: [], named: true, access: [] },
    { held: ['ADD_COMMENTS', 'EDIT_ISSUES', 'ADMINISTER'], named: true, access: [] },
    { held: ['BROWSE_PROJECTS'], named: false, access: ['view'] },
    { held: ['BROWSE_PROJECTS'], named: true, access: ['view'] },
    { held: ['BROWSE_PROJECTS', 'ADD_COMMENTS'], named: false, access: ['view', 'contribute'] },
    { held: ['BROWSE_PROJECTS', 'ADD_COMMENTS'], named: true, access: ['view', 'contribute', 'decide'] },
    { held: ['BROWSE_PROJECTS', 'EDIT_ISSUES'], named: false, access: ['view', 'decide', 'manage'] },
    { held: ['BROWSE_PROJECTS', 'ADMINISTER_PROJECTS'], named: false, access: ['view', 'approve', 'configure'] },
    { held: ['BROWSE_PROJECTS', 'ADMINISTER'], named: false, access: ['view', 'site'] },
  ])('$held, named $named: $access', ({ held, named, access }) => {
    expect(accessFrom(new Set(held), { named, approver: null })).toEqual(access);
  });

  it('lets only the listed ones approve where there is a list, whoever administers the project', () => {
    const mayApprove = (held: PermissionKey[], approver: boolean | null) =>
      accessFrom(new Set(held), { named: false, approver }).includes('approve');
    expect(mayApprove(['BROWSE_PROJECTS'], true)).toBe(true);
    expect(mayApprove(['BROWSE_PROJECTS', 'ADMINISTER_PROJECTS'], false)).toBe(false);
    expect(mayApprove(['BROWSE_PROJECTS', 'ADMINISTER_PROJECTS'], null)).toBe(true);
    expect(mayApprove([], true)).toBe(false);
  });
});

describe('sizes', () => {
  it('are ordered by their rank', () => {
    expect(size.options.map(sizeRank)).toEqual([0, 1, 2, 3]);
  });
});

describe('stages', () => {
  it('begin with preparing, or declined for a request sized none', () => {
    expect(size.options.map(stageWhenSized)).toEqual(['declined', 'preparing', 'preparing', 'preparing']);
  });

  it('never fall back when something is captured or filed late', () => {
    expect(stageAfter('preparing', 'captured')).toBe('meeting');
    expect(stageAfter('responding', 'captured')).toBe('responding');
    expect(stageAfter('live', 'filed')).toBe('live');
    expect(stageAfter('declined', 'captured')).toBe('declined');
    expect(stageAfter('declined', 'filed')).toBe('responding');
    expect(stageAfter('declined', 'asked-anyway')).toBe('preparing');
    expect(stageAfter('meeting', 'asked-anyway')).toBe('meeting');
  });
});

describe('the five steps', () => {
  const at = { rules: defaultRulesContent, today: '2026-03-02' };
  const model = { size: 'M' as const, ticks: [], stage: 'preparing' as const, createdAt: '2026-03-02T09:00:00.000Z' };
  const done = (steps: ReturnType<typeof stepsOf>) => steps.filter((one) => one.done).map((one) => one.step);

  it('do not end because somebody closed the issue', () => {
    expect(done(stepsOf({ ...model, stage: 'closed', closedFrom: 'meeting' }, [], at))).toEqual([1]);
    expect(done(stepsOf({ ...model, stage: 'closed', closedFrom: 'live' }, [], at))).toEqual([1, 5]);
  });

  it('start with the created issue', () => {
    expect(done(stepsOf(model, [], at))).toEqual([1]);
  });

  it('tick the answers when all four questions are answered, and not before', () => {
    const answers = question.options.map(answerTo);
    expect(done(stepsOf(model, answers.slice(1), at))).toEqual([1]);
    expect(done(stepsOf(model, answers, at))).toEqual([1, 3]);
  });

  it('tick the recommendations when every one was decided on', () => {
    const by = accountId.parse('account-lead');
    const accepted = recommendationOf({ accepted: { by, at: model.createdAt } });
    expect(done(stepsOf(model, [accepted, recommendationOf()], at))).toEqual([1]);
    expect(done(stepsOf(model, [accepted], at))).toEqual([1, 4]);
  });

  it('can be ticked by hand, with a name', () => {
    const by = accountId.parse('account-lead');
    const [, second] = stepsOf({ ...model, ticks: [{ step: 2, by, at: model.createdAt }] }, [], at);
    expect(second).toMatchObject({ done: true, how: 'person', by });
  });
});

describe('the state of a ticket', () => {
  it.each([
    { facts: null, state: 'gone' },
    { facts: { statusCategory: 'new', resolutionId: null }, state: 'open' },
    { facts: { statusCategory: 'undefined', resolutionId: null }, state: 'open' },
    { facts: { statusCategory: 'indeterminate', resolutionId: null }, state: 'in-progress' },
    { facts: { statusCategory: 'done', resolutionId: null }, state: 'done' },
    { facts: { statusCategory: 'done', resolutionId: '10001' }, state: 'not-done' },
  ] as const)('$facts is $state', ({ facts, state }) => {
    expect(ticketState(facts, { notDoneResolutionIds: ['10001'] })).toBe(state);
  });

  it.each([
    ['nobody chose', { notDoneResolutionIds: [] }, 'not-done'],
    ['an administrator chose none', { notDoneResolutionIds: [], notDoneChosen: true }, 'done'],
    ['an administrator chose others', { notDoneResolutionIds: ['10002'], notDoneChosen: true }, 'done'],
  ] as const)('closed as Won’t Do, where %s, is as the settings say', (_case, settings, state) => {
    const facts = { statusCategory: 'done', resolutionId: '10001', resolutionName: 'Won’t Do' } as const;
    expect(ticketState(facts, settings)).toBe(state);
  });
});

describe('which issues are ours', () => {
  it('goes by project key and type name, without regard to case', () => {
    expect(isOurs(defaultSettings, { projectKey: 'SEC', issueTypeName: 'Threat Model' })).toBe(true);
    expect(isOurs(defaultSettings, { projectKey: 'SEC', issueTypeName: 'Task' })).toBe(false);
    expect(isOurs(defaultSettings, { projectKey: 'PAY', issueTypeName: 'Threat model' })).toBe(false);
  });
});
