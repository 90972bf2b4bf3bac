import { describe, expect, it } from 'vitest';
import { addThreat } from '../../src/application/add-threat.ts';
import { askFollowUp } from '../../src/application/ask-follow-up.ts';
import { askToMeet } from '../../src/application/ask-to-meet.ts';
import { markHeld, scheduleMeeting } from '../../src/application/change-meeting.ts';
import { saveAnswer } from '../../src/application/save-answer.ts';
import { setSize } from '../../src/application/set-size.ts';
import { settleInWriting } from '../../src/application/settle-in-writing.ts';
import type { Session } from '../../src/application/session.ts';
import { triageIssue } from '../../src/application/triage-issue.ts';
import { access } from '../../src/domain/access.ts';
import { question } from '../../src/domain/question.ts';
import { type Scene, colleague, modelId, scene, session } from '../support/scene.ts';

const at = '2026-03-12T09:00:00.000Z';

async function sized(size: 'S' | 'L' = 'L'): Promise<Scene> {
  const made = scene();
  await triageIssue(made.triageDeps, modelId, { isRetry: false });
  const model = await made.models.read(modelId);
  if (model?.size !== size) await setSize({ ...made.triageDeps }, session(), { size, reason: 'For the test' });
  return made;
}
const meeting = async ({ models }: Scene, number: number) =>
  (await models.read(modelId))?.meetings?.find((one) => one.number === number);
const stage = async ({ models }: Scene) => (await models.read(modelId))?.stage;

async function close(made: Scene): Promise<void> {
  const model = await made.models.read(modelId);
  if (model === null) throw new Error('No model');
  const record = { ...model, rev: model.rev + 1, stage: 'closed' as const, closedFrom: model.stage };
  await made.models.transact([{ write: 'model', record, expectedRev: model.rev }]);
}

async function answerEverything(made: Scene): Promise<void> {
  for (const one of question.options) await saveAnswer(made.deps, session(), { question: one, rev: 0, text: 'Yes' });
}

describe('scheduling a meeting', () => {
  it('keeps the date with who set it, and begins the stage of meeting', async () => {
    const made = await sized();
    await scheduleMeeting(made.deps, session(), { number: 2, rev: 0, at: '2026-03-12T10:00:00+01:00' });
    expect(await meeting(made, 2)).toMatchObject({ at, rev: 1, scheduled: { by: session().accountId } });
    expect(await stage(made)).toBe('meeting');
  });

  it('is no conflict with somebody who sets the other meeting, or ticks this one, at the same moment', async () => {
    const made = await sized();
    await Promise.all([
      scheduleMeeting(made.deps, session(), { number: 1, rev: 0, at }),
      scheduleMeeting(made.deps, session(colleague), { number: 2, rev: 0, at: '2026-03-19T09:00:00.000Z' }),
      markHeld(made.deps, session(colleague), { number: 1, rev: 0, held: true }),
    ]);
    expect(await meeting(made, 1)).toMatchObject({ at, rev: 2, held: { by: colleague } });
    expect(await meeting(made, 2)).toMatchObject({ at: '2026-03-19T09:00:00.000Z', scheduled: { by: colleague } });
  });

  it('is answered with the model as it is when somebody else set another date first', async () => {
    const made = await sized();
    await scheduleMeeting(made.deps, session(colleague), { number: 1, rev: 0, at });
    const mine = scheduleMeeting(made.deps, session(), { number: 1, rev: 0, at: '2026-03-13T09:00:00.000Z' });
    await expect(mine).rejects.toMatchObject({ code: 'CONFLICT', details: { model: { meetings: [{ at }] } } });
    expect(await meeting(made, 1)).toMatchObject({ at, scheduled: { by: colleague } });
  });

  it('changes nothing when it is repeated', async () => {
    const made = await sized();
    const once = await scheduleMeeting(made.deps, session(), { number: 1, rev: 0, at });
    expect(await scheduleMeeting(made.deps, session(), { number: 1, rev: 0, at })).toEqual(once);
  });

  it('can be taken back: the stage falls back, unless something was captured meanwhile', async () => {
    const made = await sized();
    await scheduleMeeting(made.deps, session(), { number: 1, rev: 0, at });
    await scheduleMeeting(made.deps, session(colleague), { number: 1, rev: 1, at: null });
    expect(await meeting(made, 1)).toMatchObject({ at: null, rev: 2, scheduled: { by: colleague } });
    expect(await stage(made)).toBe('preparing');
    await scheduleMeeting(made.deps, session(), { number: 1, rev: 2, at });
    await addThreat(made.deps, session(), { requestId: 'request-T1', text: 'Somebody reads the files' });
    await scheduleMeeting(made.deps, session(), { number: 1, rev: 3, at: null });
    expect(await stage(made)).toBe('meeting');
  });

  it.each([
    { why: 'a date more than a year ago', wanted: { number: 1, rev: 0, at: '2025-02-01T09:00:00Z' }, field: 'at' },
    { why: 'a date in the far future', wanted: { number: 1, rev: 0, at: '2206-03-12T09:00:00Z' }, field: 'at' },
    { why: 'a meeting beyond the size', wanted: { number: 3, rev: 0, at }, field: 'number' },
    { why: 'a version that never was', wanted: { number: 1, rev: 9, at }, field: 'rev' },
  ])('refuses $why beside its field', async ({ wanted, field }) => {
    const made = await sized();
    const refused = scheduleMeeting(made.deps, session(), wanted);
    await expect(refused).rejects.toMatchObject({ code: 'INVALID', details: { field } });
    expect((await made.models.read(modelId))?.meetings).toBeUndefined();
  });

  it('refuses a closed model, and changes nothing in it', async () => {
    const made = await sized();
    await close(made);
    const refused = [
      scheduleMeeting(made.deps, session(), { number: 1, rev: 0, at }),
      markHeld(made.deps, session(), { number: 1, rev: 0, held: true }),
      askToMeet(made.deps, session(), { wanted: true }),
      settleInWriting(made.deps, session(), { settled: true }),
    ];
    for (const one of refused) await expect(one).rejects.toMatchObject({ text: 'errors.modelClosed' });
    expect(await stage(made)).toBe('closed');
  });
});

describe('a meeting that was held', () => {
  it('moves the model on when it was the last one the size calls for', async () => {
    const made = await sized();
    await markHeld(made.deps, session(), { number: 1, rev: 0, held: true });
    expect(await stage(made)).toBe('meeting');
    await markHeld(made.deps, session(colleague), { number: 2, rev: 0, held: true });
    expect(await stage(made)).toBe('responding');
    expect(await meeting(made, 2)).toMatchObject({ held: { by: colleague, at: '2026-03-02T09:00:00.000Z' } });
    await markHeld(made.deps, session(), { number: 2, rev: 1, held: false });
    expect(await stage(made)).toBe('meeting');
  });

  it('counts anew when the size changes, and keeps every date', async () => {
    const made = await sized();
    await markHeld(made.deps, session(), { number: 1, rev: 0, held: true });
    await scheduleMeeting(made.deps, session(), { number: 2, rev: 0, at });
    await setSize({ ...made.triageDeps }, session(), { size: 'M', reason: 'Smaller than it looked' });
    expect(await stage(made)).toBe('responding');
    expect(await meeting(made, 2)).toMatchObject({ at });
    await setSize({ ...made.triageDeps }, session(), { size: 'L', reason: 'Larger after all' });
    expect(await stage(made)).toBe('meeting');
  });

  it('sets the day of the next review in the issue property', async () => {
    const made = await sized();
    await setSize({ ...made.triageDeps }, session(), { size: 'M', reason: 'Smaller than it looked' });
    const property = () => made.jira.properties.get(`${modelId} threat-model`);
    expect(property()).toMatchObject({ reviewOn: '2027-03-02' });
    await scheduleMeeting(made.deps, session(), { number: 1, rev: 0, at: '2026-02-20T09:00:00.000Z' });
    await markHeld(made.deps, session(), { number: 1, rev: 1, held: true });
    await setSize({ ...made.triageDeps }, session(), { size: 'S', reason: 'Small' });
    expect(property()).toMatchObject({ reviewOn: '2027-02-20', stage: 'responding' });
  });
});

describe('settling in writing', () => {
  const contributor = (): Session => ({ ...session(colleague), access: new Set(['view', 'contribute']) });

  it('waits for every answer, then ends the preparation with a name', async () => {
    const made = await sized('S');
    const early = settleInWriting(made.deps, session(), { settled: true });
    await expect(early).rejects.toMatchObject({ text: 'errors.settleUnanswered' });
    await answerEverything(made);
    await settleInWriting(made.deps, contributor(), { settled: true });
    expect(await made.models.read(modelId)).toMatchObject({
      stage: 'responding',
      settled: { by: colleague, at: '2026-03-02T09:00:00.000Z', size: 'S' },
    });
    await settleInWriting(made.deps, session(), { settled: false });
    expect(await made.models.read(modelId)).toMatchObject({ stage: 'preparing', settled: null });
  });

  it('waits while somebody asks to meet, until they or a manager withdraw it', async () => {
    const made = await sized('S');
    await answerEverything(made);
    await askToMeet(made.deps, session(), { wanted: true });
    await askToMeet(made.deps, session(), { wanted: true });
    const blocked = settleInWriting(made.deps, session(), { settled: true });
    await expect(blocked).rejects.toMatchObject({ text: 'errors.settleAsked' });
    const others = askToMeet(made.deps, contributor(), { wanted: false, by: session().accountId });
    await expect(others).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const manager = { ...contributor(), access: new Set(access.options) };
    await askToMeet(made.deps, manager, { wanted: false, by: session().accountId });
    await settleInWriting(made.deps, session(), { settled: true });
    expect(await stage(made)).toBe('responding');
  });

  it('does not overlook a question that is asked in the same moment', async () => {
    const made = await sized('S');
    await answerEverything(made);
    const { rules } = made.deps;
    const asking = async () => {
      await askFollowUp(made.deps, session(colleague), { requestId: 'request-F1', text: 'Where?', to: null });
      return rules.read();
    };
    const settling = settleInWriting({ ...made.deps, rules: { read: asking } }, session(), { settled: true });
    await expect(settling).rejects.toMatchObject({ text: 'errors.settleUnanswered' });
    expect(await stage(made)).toBe('preparing');
  });

  it('does not overlook an answer that is taken back in the same moment', async () => {
    const made = await sized('S');
    await answerEverything(made);
    const { models } = made.deps;
    const emptying: typeof models = {
      ...models,
      readItems: async (id, items) => {
        const read = await models.readItems(id, items);
        await saveAnswer(made.deps, session(colleague), { question: 'goals', rev: 1, text: '' });
        return read;
      },
    };
    const settling = settleInWriting({ ...made.deps, models: emptying }, session(), { settled: true });
    await expect(settling).rejects.toMatchObject({ text: 'errors.settleUnanswered' });
    expect(await made.models.read(modelId)).toMatchObject({ stage: 'preparing', settled: null });
  });

  it('holds back as long as somebody asks to meet afterwards, and is not forgotten', async () => {
    const made = await sized('S');
    await answerEverything(made);
    await settleInWriting(made.deps, session(), { settled: true });
    await askToMeet(made.deps, contributor(), { wanted: true });
    expect(await stage(made)).toBe('preparing');
    await askToMeet(made.deps, contributor(), { wanted: false });
    expect(await stage(made)).toBe('responding');
  });

  it('is refused for a request sized None', async () => {
    const made = await sized('S');
    await setSize({ ...made.triageDeps }, session(), { size: 'none', reason: 'Nothing to see' });
    const refused = settleInWriting(made.deps, session(), { settled: true });
    await expect(refused).rejects.toMatchObject({ text: 'errors.noProcess' });
  });
});
