/** Telling the security team of a go-live: refused while something stands in the way, once when nothing does. */
import { describe, expect, it } from 'vitest';
import { askFollowUp } from '../../src/application/ask-follow-up.ts';
import { notifyGoLive, takeBackGoLive } from '../../src/application/notify-go-live.ts';
import { setPriority } from '../../src/application/set-priority.ts';
import { finishGoLive } from '../../src/application/tell-go-live.ts';
import { writeProperty } from '../../src/application/write-property.ts';
import { AppError } from '../../src/domain/app-error.ts';
import { goLiveComment } from '../../src/domain/go-live-comment.ts';
import { accountId, recommendationId } from '../../src/domain/ids.ts';
import type { Item, Recommendation } from '../../src/domain/item.ts';
import { adfFault } from '../support/adf-schema.ts';
import { ticketOf } from '../support/items.ts';
import { type Scene, colleague, engineer, inEnglish, modelId, sceneWith, session } from '../support/scene.ts';

const r1 = recommendationId.parse('R1');
const blind = accountId.parse('account-blind');
const depsOf = (made: Scene) => ({ ...made.deps, jiraAsApp: made.jira.asApp });
const notify = (made: Scene) => notifyGoLive(depsOf(made), session());
const notices = ({ jira }: Scene) =>
  jira.comments.filter((one) => JSON.stringify(one.body).includes('Ready for go-live'));
const property = ({ jira }: Scene) => jira.properties.get(`${modelId} threat-model`);

async function put(made: Scene, change: Partial<Recommendation>): Promise<void> {
  const item = (await made.models.readItem(modelId, r1)) as Recommendation;
  const next: Item = { ...item, ...change, rev: item.rev + 1 };
  await made.models.transact([{ write: 'item', modelId, item: next, expectedRev: item.rev }]);
}

/** One Medium recommendation whose ticket is done, and two security people, one of whom sees the issue. */
async function ready(): Promise<Scene> {
  const made = await sceneWith(1);
  await put(made, { tickets: [ticketOf('done')] });
  const model = await made.models.read(modelId);
  if (model === null) throw new Error('No model.');
  const named = { role: 'security' as const, by: engineer, at: '2026-03-02T09:00:00.000Z' };
  const people = [
    { ...named, accountId: colleague },
    { ...named, accountId: blind },
    { ...named, role: 'lead-engineer' as const, accountId: engineer },
  ];
  const record = { ...model, rev: model.rev + 1, people, filed: true as const, stage: 'responding' as const };
  await made.models.transact([{ write: 'model', record, expectedRev: model.rev }]);
  made.jira.readers = new Set([colleague, engineer]);
  return made;
}

async function visit(made: Scene, isRetry = false): Promise<void> {
  for (const { message } of [...made.pushed]) {
    if (message.kind === 'finish-go-live') await finishGoLive(depsOf(made), modelId, { ...message, isRetry });
  }
}

const refusal = (doing: Promise<unknown>) =>
  doing.then(
    () => null,
    (error: unknown) => error,
  );

describe('notifying the security team', () => {
  it('is refused while something stands in the way, naming it, and nothing is written or posted', async () => {
    const made = await ready();
    await put(made, { tickets: [ticketOf('open')] });
    await askFollowUp(made.deps, session(), { requestId: 'request-F1', text: 'Who reads the bucket?', to: null });
    const error = await refusal(notify(made));
    expect(error).toMatchObject({ code: 'INVALID', text: 'errors.notReady', details: { params: { ids: 'R1, F1' } } });
    expect(await made.models.read(modelId)).toMatchObject({ stage: 'responding' });
    expect(notices(made)).toEqual([]);
    expect(made.pushed.filter(({ message }) => message.kind === 'finish-go-live')).toEqual([]);
  });

  it('makes the model live, by name and date, in one comment that mentions who is named and sees the issue', async () => {
    const made = await ready();
    const model = await notify(made);
    expect(model).toMatchObject({
      stage: 'live',
      live: { by: engineer, to: [colleague], comment: { state: 'posted' } },
    });
    expect(notices(made)).toMatchObject([{ by: 'user' }]);
    const said = JSON.stringify(notices(made));
    expect(said).toContain(colleague);
    expect(said).not.toContain(blind);
    expect(property(made)).toMatchObject({ stage: 'live' });
  });

  it('tells once, however often it is pressed and whatever the queue delivers', async () => {
    const made = await ready();
    await Promise.all([notify(made), notify(made)]);
    await notify(made);
    made.time.now = new Date(made.time.now.getTime() + 60_000);
    await visit(made);
    await visit(made, true);
    expect(notices(made)).toHaveLength(1);
  });

  it('looks again when somebody adds something between the check and the write', async () => {
    const made = await ready();
    made.models.beforeTransaction(async () => {
      await askFollowUp(made.deps, session(), { requestId: 'request-F1', text: 'Who reads the bucket?', to: null });
    });
    expect(await refusal(notify(made))).toMatchObject({ text: 'errors.notReady', details: { params: { ids: 'F1' } } });
    expect(notices(made)).toEqual([]);
  });

  it('leaves to the queue what Jira is too busy for, which posts it as the app and says who notified', async () => {
    const made = await ready();
    made.jira.intercept('addComment', async () => {
      throw new AppError('UNAVAILABLE', 'errors.jiraBusy', { params: { seconds: 5 } });
    });
    expect(await notify(made)).toMatchObject({ stage: 'live', live: { comment: { state: 'claimed' } } });
    await visit(made);
    expect(notices(made)).toMatchObject([{ by: 'app' }]);
    expect(JSON.stringify(notices(made))).toContain(engineer);
  });

  it('finds the comment of a try that died before it could say so', async () => {
    const made = await ready();
    const { asUser } = made.jira;
    made.jira.intercept('addComment', async () => {
      await asUser.addComment(
        modelId,
        goLiveComment({ notice: { by: engineer, number: 1, to: [] }, texts: inEnglish }, false),
      );
      throw new AppError('UNAVAILABLE', 'errors.jiraBusy', { params: { seconds: 5 } });
    });
    await notify(made);
    await visit(made);
    expect(notices(made)).toHaveLength(1);
    expect(await made.models.read(modelId)).toMatchObject({ live: { comment: { state: 'posted' } } });
  });

  it('is refused for a model that is closed, or that nobody needs', async () => {
    for (const [stage, text] of [
      ['closed', 'errors.modelClosed'],
      ['declined', 'errors.nothingToNotify'],
    ] as const) {
      const made = await ready();
      const model = await made.models.read(modelId);
      if (model === null) throw new Error('No model.');
      await made.models.transact([
        { write: 'model', record: { ...model, rev: model.rev + 1, stage }, expectedRev: model.rev },
      ]);
      expect(await refusal(notify(made))).toMatchObject({ code: 'INVALID', text });
    }
  });
});

describe('a notice that is taken back', () => {
  const back = (made: Scene, number = 1, by = engineer) =>
    takeBackGoLive(depsOf(made), session(by), { number, reason: 'The launch moved to May' });
  it('is kept with who and why, the model responds again, and the next notice is a comment of its own', async () => {
    const made = await ready();
    await notify(made);
    const model = await back(made);
    expect(model).toMatchObject({
      stage: 'responding',
      live: null,
      liveBefore: [{ by: engineer, number: 1, back: { by: engineer }, reason: 'The launch moved to May' }],
    });
    // Nothing stands in the way, so it is ready; that follows in what search knows.
    expect(property(made)).toMatchObject({ stage: 'ready' });
    expect(await notify(made)).toMatchObject({ stage: 'live', live: { number: 2 } });
    await visit(made);
    expect(notices(made)).toHaveLength(2);
  });

  it('is refused where there is none', async () => {
    expect(await refusal(back(await ready()))).toMatchObject({ code: 'INVALID', text: 'errors.notNotified' });
  });

  it('is the one that the person saw: a repeat does not take back the next one, nor does who saw no other', async () => {
    const made = await ready();
    await notify(made);
    await back(made);
    expect(await back(made)).toMatchObject({ live: null });
    await notify(made);
    expect(await back(made)).toMatchObject({ stage: 'live', live: { number: 2 } });
    expect(await refusal(back(made, 1, colleague))).toMatchObject({ code: 'CONFLICT', text: 'errors.otherNotice' });
    expect(await made.models.read(modelId)).toMatchObject({ stage: 'live', live: { number: 2 } });
  });

  it('tells nobody any more what was not told yet', async () => {
    const made = await ready();
    made.jira.intercept('addComment', async () => {
      throw new AppError('UNAVAILABLE', 'errors.jiraBusy', { params: { seconds: 5 } });
    });
    await notify(made);
    await back(made);
    await visit(made);
    expect(notices(made)).toEqual([]);
  });
});

describe('what search knows', () => {
  it('is ready when the last one is done, and responds again when a priority is raised on what is open', async () => {
    const made = await ready();
    await writeProperty(depsOf(made), modelId);
    expect(property(made)).toMatchObject({ stage: 'ready' });
    await put(made, { tickets: [], priority: 'low' });
    await writeProperty(depsOf(made), modelId);
    expect(property(made)).toMatchObject({ stage: 'ready' });
    const { rev = 0 } = (await made.models.readItem(modelId, r1)) ?? {};
    await setPriority(made.deps, session(), { id: r1, rev, priority: 'high' });
    await writeProperty(depsOf(made), modelId);
    expect(property(made)).toMatchObject({ stage: 'responding', openHigh: 1 });
  });

  it('stays live whatever opens afterwards', async () => {
    const made = await ready();
    await notify(made);
    await put(made, { tickets: [ticketOf('open')] });
    await writeProperty(depsOf(made), modelId);
    expect(property(made)).toMatchObject({ stage: 'live', openMedium: 1 });
  });
});

it.each([true, false])('the comment is valid rich text, by the app: %s', (asApp) => {
  const notice = { by: engineer, number: 2, to: [colleague, blind] };
  expect(adfFault(goLiveComment({ notice, texts: inEnglish }, asApp))).toBeNull();
});
