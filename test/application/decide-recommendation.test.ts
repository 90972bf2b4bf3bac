import { describe, expect, it } from 'vitest';
import { fileTickets } from '../../src/application/file-tickets.ts';
import { mentionAsked } from '../../src/application/mention-asked.ts';
import { AppError } from '../../src/domain/app-error.ts';
import { exceptionComment } from '../../src/domain/exception-comment.ts';
import { exceptionOf } from '../support/items.ts';
import { adfFault } from '../support/adf-schema.ts';
import { finishAsApp, later } from '../support/filing.ts';
import {
  R1,
  approver,
  ask,
  askAhead,
  decidable,
  decide,
  declineAndAsk,
  exceptionIn,
  inTime,
  prioritise,
  recommendationIn,
  verdict,
} from '../support/decisions.ts';
import { type Scene, colleague, engineer, inEnglish, modelId, session } from '../support/scene.ts';

const destination = { projectId: '10100', issueTypeId: '10', parentId: null };
const comments = ({ jira }: Scene) =>
  jira.comments.filter((one) => JSON.stringify(one.body).includes('approval asked for'));

describe('deciding on a recommendation', () => {
  it('keeps who accepted it and when, with the note', async () => {
    const made = await decidable();
    await decide(made, { outcome: 'accepted', note: 'In the next sprint' });
    const at = made.time.now.toISOString();
    expect((await recommendationIn(made)).decision).toEqual({
      outcome: 'accepted',
      note: 'In the next sprint',
      by: engineer,
      at,
    });
  });

  it.each(['declined', 'deferred'] as const)('lets a Low one be %s freely, without a note', async (outcome) => {
    const made = await decidable('low');
    await decide(made, { outcome });
    expect(await recommendationIn(made)).toMatchObject({ decision: { outcome } });
    expect((await made.models.read(modelId))?.counters.X).toBeUndefined();
  });

  it.each(['high', 'medium'] as const)('asks for an exception where a %s one is declined', async (priority) => {
    const made = await decidable(priority);
    await expect(decide(made, { outcome: 'declined' })).rejects.toMatchObject({
      code: 'INVALID',
      text: 'errors.exceptionNeeded',
      details: { field: 'exception' },
    });
    expect(await recommendationIn(made)).not.toHaveProperty('decision');
    await declineAndAsk(made);
    expect(await exceptionIn(made)).toMatchObject({
      recommendationId: R1,
      outcome: 'declined',
      priority,
      expiresOn: inTime,
      state: 'asked',
      by: engineer,
      decided: null,
    });
  });

  it('is no note of the meeting', async () => {
    const made = await decidable();
    const before = (await made.models.read(modelId))?.stage;
    await declineAndAsk(made);
    expect((await made.models.read(modelId))?.stage).toBe(before);
  });

  it('remembers what was decided before, and withdraws what was asked for with it', async () => {
    const made = await decidable();
    await declineAndAsk(made);
    await decide(made, { outcome: 'accepted', by: colleague });
    const { decision, decisionHistory } = await recommendationIn(made);
    expect(decision).toMatchObject({ outcome: 'accepted', by: colleague });
    expect(decisionHistory).toMatchObject([{ outcome: 'declined', by: engineer }]);
    expect((await exceptionIn(made)).state).toBe('withdrawn');
  });

  it('withdraws an approved exception too when the decision is taken back', async () => {
    const made = await decidable();
    await declineAndAsk(made);
    await verdict(made);
    await decide(made, { outcome: null });
    expect((await recommendationIn(made)).decision).toBeNull();
    expect((await exceptionIn(made)).state).toBe('withdrawn');
  });

  it('asks anew where it is deferred instead of declined', async () => {
    const made = await decidable();
    await declineAndAsk(made);
    await verdict(made);
    await expect(decide(made, { outcome: 'deferred' })).rejects.toMatchObject({ text: 'errors.exceptionNeeded' });
    await decide(made, { outcome: 'deferred', exception: ask() });
    expect((await exceptionIn(made)).state).toBe('withdrawn');
    expect(await exceptionIn(made, 'X2')).toMatchObject({ outcome: 'deferred', state: 'asked' });
  });

  it('goes with an exception that somebody asked for ahead of it', async () => {
    const made = await decidable();
    await askAhead(made, colleague);
    await decide(made, { outcome: 'declined' });
    expect((await exceptionIn(made)).state).toBe('asked');
    const twice = decide(made, { outcome: 'declined', note: 'Again', exception: ask() });
    await expect(twice).rejects.toMatchObject({ text: 'errors.alreadyAsked' });
  });

  it('is not for whoever approved the exception: that would be approving their own decision', async () => {
    const made = await decidable();
    await askAhead(made, colleague);
    await verdict(made);
    await expect(decide(made, { outcome: 'declined', by: approver })).rejects.toMatchObject({
      code: 'FORBIDDEN',
      text: 'errors.approverDecides',
    });
    await decide(made, { outcome: 'declined' });
    expect((await exceptionIn(made)).state).toBe('approved');
  });

  it('asks for another one where the priority was raised since', async () => {
    const made = await decidable('medium');
    await declineAndAsk(made);
    await verdict(made);
    await prioritise(made, 'high');
    await decide(made, { outcome: 'declined', exception: ask() });
    expect((await exceptionIn(made)).state).toBe('withdrawn');
    expect(await exceptionIn(made, 'X2')).toMatchObject({ priority: 'high', state: 'asked' });
  });

  it('is done once, however often it is sent', async () => {
    const made = await decidable();
    const exception = ask({ to: approver });
    const rev = (await recommendationIn(made)).rev;
    await decide(made, { outcome: 'declined', exception, rev });
    await decide(made, { outcome: 'declined', exception, rev });
    expect(made.models.items().filter((one) => one.kind === 'exception')).toHaveLength(1);
    expect((await recommendationIn(made)).decisionHistory).toBeUndefined();
    expect(comments(made)).toHaveLength(1);
  });

  it('is a conflict with what somebody else decided meanwhile, and no edit of the text is', async () => {
    const made = await decidable();
    const { rev } = await recommendationIn(made);
    await prioritise(made, 'medium');
    await decide(made, { outcome: 'accepted', by: colleague, rev });
    await expect(decide(made, { outcome: 'declined', exception: ask(), rev })).rejects.toMatchObject({
      code: 'CONFLICT',
      details: { current: { decision: { outcome: 'accepted' } } },
    });
    await expect(decide(made, { outcome: null, rev: 400 })).rejects.toMatchObject({ text: 'errors.wrongRev' });
  });

  it('does not file what is declined or deferred, and files it again once it is accepted', async () => {
    const made = await decidable();
    await declineAndAsk(made);
    const file = () => fileTickets(made.deps, session(), { ids: [R1], destination });
    expect(await file()).toMatchObject({ filed: [], skipped: [R1] });
    expect(made.jira.tickets).toEqual([]);
    await decide(made, { outcome: 'accepted' });
    expect(await file()).toMatchObject({ filed: [R1] });
  });

  it('waits for a filing that is under way', async () => {
    const made = await decidable();
    made.jira.intercept('createTickets', async () => [{ outcome: 'unknown' }]);
    await fileTickets(made.deps, session(), { ids: [R1], destination });
    await expect(declineAndAsk(made)).rejects.toMatchObject({ text: 'errors.beingFiled' });
  });

  it('waits no longer for one that nobody finishes by themselves any more', async () => {
    const made = await decidable();
    made.jira.intercept('createTickets', async () => [{ outcome: 'unknown' }]);
    await fileTickets(made.deps, session(), { ids: [R1], destination });
    later(made, 20);
    await declineAndAsk(made);
    await finishAsApp(made);
    expect(made.jira.tickets).toEqual([]);
    expect(await recommendationIn(made)).toMatchObject({ decision: { outcome: 'declined' } });
  });

  it.each([
    { given: { expiresOn: '2026-03-02' }, text: 'errors.expiryOver', because: 'today is no later day' },
    { given: { expiresOn: '2025-12-31' }, text: 'errors.expiryOver', because: 'it is back-dated' },
    { given: { expiresOn: '2027-03-03' }, text: 'errors.expiryTooLate', because: 'a year is the most' },
    { given: { expiresOn: '9999-12-31' }, text: 'errors.expiryTooLate', because: 'there is none without an end' },
    { given: { to: engineer }, text: 'errors.askedYourself', because: 'nobody approves their own' },
  ])('refuses an exception with $given: $because', async ({ given, text }) => {
    const made = await decidable();
    await expect(declineAndAsk(made, given)).rejects.toMatchObject({ code: 'INVALID', text });
    expect(await recommendationIn(made)).not.toHaveProperty('decision');
    expect(made.models.items().some((one) => one.kind === 'exception')).toBe(false);
  });

  it('lets the last day be as late as the rules say', async () => {
    const made = await decidable();
    await declineAndAsk(made, { expiresOn: '2027-03-02' });
    expect((await exceptionIn(made)).expiresOn).toBe('2027-03-02');
  });

  it('asks nobody outside the list of approvers where there is one', async () => {
    const made = await decidable();
    const deps = { ...made.deps, settings: { ...made.deps.settings, approvers: [colleague] } };
    const asking = { ...made, deps };
    await expect(declineAndAsk(asking, { to: approver })).rejects.toMatchObject({ text: 'errors.notAnApprover' });
    await declineAndAsk(asking, { to: colleague });
    expect((await exceptionIn(made)).to).toBe(colleague);
  });
});

describe('asking somebody to approve', () => {
  it('mentions them once, in the name of who asks', async () => {
    const made = await decidable();
    await declineAndAsk(made, { to: approver });
    expect(comments(made)).toMatchObject([{ issue: modelId, by: 'user' }]);
    expect(JSON.stringify(comments(made)[0]?.body)).toContain(approver);
    expect((await exceptionIn(made)).mention.state).toBe('posted');
    for (const { message } of made.pushed) {
      if (message.kind === 'mention-asked') await mentionAsked(made.deps, { ...message, isRetry: false });
    }
    expect(comments(made)).toHaveLength(1);
  });

  it('is made up for by the app when Jira was too busy, unless it was decided before', async () => {
    const made = await decidable('high', 2);
    const busy = async () => {
      throw new AppError('UNAVAILABLE', 'errors.jiraBusy', { params: { seconds: 5 } });
    };
    made.jira.intercept('addComment', busy);
    await declineAndAsk(made, { to: approver });
    made.jira.intercept('addComment', busy);
    await decide(made, { outcome: 'deferred', exception: ask({ to: approver }), id: (await second(made)).id });
    await verdict(made, { id: 'X2' });
    made.time.now = new Date(made.time.now.getTime() + 60_000);
    for (const { message } of made.pushed) {
      if (message.kind === 'mention-asked') await mentionAsked(made.deps, { ...message, isRetry: false });
    }
    expect(comments(made)).toMatchObject([{ by: 'app' }]);
    expect((await exceptionIn(made, 'X2')).mention.state).toBe('none');
  });

  it('is rich text that Jira takes, in which people’s words are only text', () => {
    for (const asApp of [true, false]) {
      const asked = exceptionOf({ text: '*No*\n{panel}money' });
      const body = exceptionComment({ asked, to: approver, texts: inEnglish }, asApp);
      expect(adfFault(body)).toBeNull();
      expect(JSON.stringify(body)).toContain('"text":"{panel}money"');
    }
  });
});

async function second(made: Scene) {
  const { items } = (await made.models.open(modelId, {})) ?? { items: [] };
  const found = items.find((one) => one.id === 'R2');
  if (found?.kind !== 'recommendation') throw new Error('There is no R2.');
  return found;
}
