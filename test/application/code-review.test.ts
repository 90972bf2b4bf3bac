/** Who reviews code is put on tickets once, and a refusal is kept, not fatal. */
import { describe, expect, it } from 'vitest';
import { fileTickets } from '../../src/application/file-tickets.ts';
import { finishFiling } from '../../src/application/finish-filing.ts';
import { AppError } from '../../src/domain/app-error.ts';
import { accountId } from '../../src/domain/ids.ts';
import { epicBrief, finishAsApp, ids, loseAnswer, recommendations, underEpic } from '../support/filing.ts';
import { rulesWith } from '../support/in-memory-rules.ts';
import { colleague, engineer, sceneWith, session } from '../support/scene.ts';

const third = accountId.parse('account-third');

async function scene() {
  const made = await sceneWith(2);
  made.jira.intercept('issueBrief', async () => epicBrief);
  made.rules.inForce(
    rulesWith((c) => void (c.codeReview = { priorities: ['medium'], watchers: [engineer, colleague] })),
  );
  const file = () => fileTickets(made.deps, session(), { ids: ids(2), destination: underEpic });
  const watchers = () => recommendations(made).map((one) => one.tickets[0]?.watchers?.map(({ state }) => state));
  return { ...made, file, watchers };
}

describe('the review of code', () => {
  it('is in the ticket, and whom the team names are watchers, as the app', async () => {
    const { file, jira, watchers } = await scene();
    await file();
    expect(JSON.stringify(jira.tickets[0]?.description)).toContain('Ask the security team to review the code.');
    expect(jira.calls.filter((one) => one.endsWith('addWatcher'))).toEqual(Array(4).fill('app addWatcher'));
    expect(watchers()).toEqual([
      ['added', 'added'],
      ['added', 'added'],
    ]);
  });

  it('is not asked for by other priorities', async () => {
    const { file, jira, rules, watchers } = await scene();
    rules.inForce(rulesWith((c) => void (c.codeReview = { priorities: ['high'], watchers: [engineer] })));
    await file();
    expect(jira.watchers).toEqual([]);
    expect(JSON.stringify(jira.tickets[0]?.description)).not.toContain('review the code');
    expect(watchers()).toEqual([undefined, undefined]);
  });

  it('is asked of each once, however often the filing is finished', async () => {
    const made = await scene();
    await made.file();
    await finishAsApp(made);
    await finishAsApp(made);
    expect(made.jira.watchers).toHaveLength(4);
  });

  it('tells whom Jira refuses, files all the same, and does not ask again', async () => {
    const made = await scene();
    made.jira.closedAccounts.add(colleague);
    expect((await made.file()).filed).toEqual(['R1', 'R2']);
    expect(made.watchers()).toEqual([
      ['added', 'refused'],
      ['added', 'refused'],
    ]);
    await finishAsApp(made);
    expect(made.jira.calls.filter((one) => one.endsWith('addWatcher'))).toHaveLength(4);
  });

  it('is made up for by the finisher when Jira was too busy', async () => {
    const made = await scene();
    made.jira.intercept('addWatcher', () => Promise.reject(new AppError('UNAVAILABLE', 'errors.jiraBusy')));
    await made.file();
    expect(made.watchers().flat()).toContain('due');
    await finishAsApp(made);
    expect(made.watchers().flat()).toEqual(Array(4).fill('added'));
    expect(made.jira.watchers).toHaveLength(4);
  });

  it('asks Jira for nobody more as soon as it limits that', async () => {
    const made = await scene();
    made.rules.inForce(
      rulesWith((c) => {
        c.codeReview = { priorities: ['medium'], watchers: [engineer, colleague, third] };
      }),
    );
    const limited = new AppError('UNAVAILABLE', 'errors.jiraBusy', { maybeApplied: false });
    made.jira.intercept('addWatcher', () => Promise.reject(limited));
    await made.file();
    expect(made.jira.calls.filter((one) => one.endsWith('addWatcher'))).toHaveLength(4);
    await finishAsApp(made);
    expect(made.watchers().flat()).toEqual(Array(6).fill('added'));
  });

  it('reaches tickets whose answer was lost', async () => {
    const made = await scene();
    loseAnswer(made);
    await made.file();
    expect(made.jira.watchers).toEqual([]);
    await finishAsApp(made);
    expect(made.watchers().flat()).toEqual(Array(4).fill('added'));
  });

  it('is made up for also where Jira refuses a link besides', async () => {
    const made = await scene();
    made.jira.intercept('linkTicket', () => Promise.reject(new AppError('FORBIDDEN', 'errors.jiraForbidden')));
    made.jira.intercept('addWatcher', () => Promise.reject(new AppError('UNAVAILABLE', 'errors.jiraBusy')));
    await fileTickets(made.deps, session(), { ids: ids(2), destination: underEpic });
    made.jira.intercept('linkTicket', () => Promise.reject(new AppError('FORBIDDEN', 'errors.jiraForbidden')));
    made.jira.intercept('addWatcher', () => Promise.reject(new AppError('UNAVAILABLE', 'errors.jiraBusy')));
    const finisher = made.pushed.map(({ message }) => message).find((one) => one.kind === 'finish-filing');
    if (finisher?.kind !== 'finish-filing') throw new Error('no finisher');
    const { linkFault } = await finishFiling({ ...made.deps, jiraAsApp: made.jira.asApp }, finisher);
    // Only what was too busy is tried again by the queue.
    expect(linkFault?.code).toBe('UNAVAILABLE');
  });
});
