import { describe, expect, it } from 'vitest';
import { answerFollowUp } from '../../src/application/answer-follow-up.ts';
import { askFollowUp } from '../../src/application/ask-follow-up.ts';
import { editText } from '../../src/application/edit-text.ts';
import { mentionAsked } from '../../src/application/mention-asked.ts';
import { removeItem } from '../../src/application/remove-item.ts';
import { triageIssue } from '../../src/application/triage-issue.ts';
import { AppError } from '../../src/domain/app-error.ts';
import { followUpComment } from '../../src/domain/follow-up-comment.ts';
import { accountId } from '../../src/domain/ids.ts';
import type { FollowUp } from '../../src/domain/item.ts';
import { adfFault } from '../support/adf-schema.ts';
import { followUpOf } from '../support/items.ts';
import { type Scene, colleague, inEnglish, modelId, scene, session } from '../support/scene.ts';

const text = 'Where are the *uploaded* files kept?\n{panel}And who can read them?';

async function sized(): Promise<Scene> {
  const made = scene();
  await triageIssue(made.triageDeps, modelId, { isRetry: false });
  made.jira.names.set(colleague, 'Lead engineer');
  return made;
}
const ask = (made: Scene, requestId = 'request-F1') =>
  askFollowUp(made.deps, session(), { requestId, text, to: colleague });
const mentions = ({ jira }: Scene) =>
  jira.comments.filter((one) => JSON.stringify(one.body).includes('Follow-up question'));
const stored = async ({ models }: Scene) => (await models.readItem(modelId, followUpOf().id)) as FollowUp;
const later = (made: Scene, seconds: number) => {
  made.time.now = new Date(made.time.now.getTime() + seconds * 1_000);
};

/** The queue delivers every message so far. */
async function visit(made: Scene, isRetry = false): Promise<void> {
  for (const { message } of [...made.pushed]) {
    if (message.kind === 'mention-asked') await mentionAsked(made.deps, { ...message, isRetry });
  }
}

describe('a follow-up question', () => {
  it('is kept with who asked, and whom it is put to is mentioned once, in the name of who asked', async () => {
    const made = await sized();
    const { item } = await ask(made);
    expect(item).toMatchObject({ id: 'F1', text, to: colleague, by: session().accountId, answer: null });
    expect(mentions(made)).toMatchObject([{ issue: modelId, by: 'user' }]);
    expect(await stored(made)).toMatchObject({ mention: { state: 'posted', commentId: mentions(made)[0]?.id } });
    expect((await made.models.read(modelId))?.stage).toBe('preparing');
  });

  it('is asked once and told once, however often it is sent and whatever the queue delivers', async () => {
    const made = await sized();
    await ask(made);
    await ask(made);
    later(made, 60);
    await visit(made);
    await visit(made);
    expect(made.models.items().filter((one) => one.kind === 'follow-up')).toHaveLength(1);
    expect(mentions(made)).toHaveLength(1);
  });

  it('mentions nobody when it is for whoever knows', async () => {
    const made = await sized();
    const { item } = await askFollowUp(made.deps, session(), { requestId: 'request-F1', text, to: null });
    expect(item).toMatchObject({ to: null, mention: { state: 'none' } });
    expect(mentions(made)).toEqual([]);
    expect(made.pushed.filter(({ message }) => message.kind === 'mention-asked')).toEqual([]);
  });

  it('is kept when Jira is too busy for the comment, which the app posts later and says who asks', async () => {
    const made = await sized();
    made.jira.intercept('addComment', async () => {
      throw new AppError('UNAVAILABLE', 'errors.jiraBusy', { params: { seconds: 5 } });
    });
    await ask(made);
    expect(mentions(made)).toEqual([]);
    later(made, 60);
    await visit(made);
    expect(mentions(made)).toMatchObject([{ by: 'app' }]);
    expect(JSON.stringify(mentions(made)[0]?.body)).toContain(session().accountId);
  });

  it('is not told twice when the answer of Jira was lost', async () => {
    const made = await sized();
    made.jira.intercept('addComment', async () => {
      const body = followUpComment({ asked: followUpOf({ text }), to: colleague, texts: inEnglish }, false);
      await made.jira.asUser.addComment(modelId, body);
      throw new AppError('UNAVAILABLE', 'errors.jiraBusy', { params: { seconds: 5 }, maybeApplied: true });
    });
    await ask(made);
    later(made, 60);
    await visit(made);
    expect(mentions(made)).toHaveLength(1);
    expect(await stored(made)).toMatchObject({ mention: { state: 'posted' } });
  });

  it('is told once by two deliveries of one message, and by the repeat of one that died', async () => {
    const made = await sized();
    const busy = async () => {
      throw new AppError('UNAVAILABLE', 'errors.jiraBusy', { params: { seconds: 5 } });
    };
    made.jira.intercept('addComment', busy);
    await ask(made);
    await Promise.all([visit(made), visit(made)]);
    expect(mentions(made)).toHaveLength(1);
    made.jira.intercept('addComment', busy);
    await ask(made, 'request-F2');
    made.jira.intercept('issueForTriage', async () => {
      await new Promise(() => undefined);
    });
    // This delivery never comes back: the platform ended it.
    void visit(made);
    await new Promise((resolve) => setTimeout(resolve, 0));
    await visit(made);
    expect(mentions(made)).toHaveLength(1);
    await visit(made, true);
    expect(mentions(made)).toHaveLength(2);
  });

  it('is left alone by a message of another try while somebody is telling it', async () => {
    const made = await sized();
    made.jira.intercept('addComment', async () => {
      throw new AppError('UNAVAILABLE', 'errors.jiraBusy', { params: { seconds: 5 } });
    });
    await ask(made);
    await mentionAsked(made.deps, { modelId, claim: 'another', isRetry: false });
    expect(mentions(made)).toEqual([]);
    later(made, 60);
    await mentionAsked(made.deps, { modelId, claim: 'another', isRetry: false });
    expect(mentions(made)).toHaveLength(1);
  });

  it('can be tried again at once when the app itself was refused', async () => {
    const made = await sized();
    const busy = async () => {
      throw new AppError('UNAVAILABLE', 'errors.jiraBusy', { params: { seconds: 5 } });
    };
    made.jira.intercept('addComment', busy);
    await ask(made);
    later(made, 60);
    made.jira.intercept('addComment', busy);
    await expect(visit(made)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    await visit(made);
    expect(mentions(made)).toHaveLength(1);
  });

  it('tells nobody any more when it was answered or deleted before', async () => {
    const made = await sized();
    const busy = async () => {
      throw new AppError('UNAVAILABLE', 'errors.jiraBusy', { params: { seconds: 5 } });
    };
    made.jira.intercept('addComment', busy);
    const { item } = await ask(made);
    await answerFollowUp(made.deps, session(colleague), { id: item.id, rev: 1, text: 'In Frankfurt' });
    made.jira.intercept('addComment', busy);
    const second = await ask(made, 'request-F2');
    await removeItem(made.deps, session(), { id: second.item.id, rev: second.item.rev });
    later(made, 60);
    await visit(made);
    expect(mentions(made)).toEqual([]);
    expect(await stored(made)).toMatchObject({ mention: { state: 'none' }, answer: { text: 'In Frankfurt' } });
  });

  it('is answered with a name, and open again when the answer is taken back', async () => {
    const made = await sized();
    const { item } = await ask(made);
    const answered = await answerFollowUp(made.deps, session(colleague), {
      id: item.id,
      rev: item.rev,
      text: 'In Frankfurt',
    });
    expect(answered.answer).toMatchObject({ text: 'In Frankfurt', by: colleague });
    const stale = answerFollowUp(made.deps, session(), { id: item.id, rev: item.rev, text: 'In Dublin' });
    await expect(stale).rejects.toMatchObject({ code: 'CONFLICT', details: { current: answered } });
    const open = await answerFollowUp(made.deps, session(), { id: item.id, rev: answered.rev, text: '' });
    expect(open.answer).toBeNull();
  });

  it('can be reworded while somebody answers it: both stay', async () => {
    const made = await sized();
    const { item } = await ask(made);
    await answerFollowUp(made.deps, session(colleague), { id: item.id, rev: item.rev, text: 'In Frankfurt' });
    const reworded = await editText(made.deps, session(), { id: item.id, rev: item.rev, text: 'Where are they kept?' });
    expect(reworded).toMatchObject({ text: 'Where are they kept?', answer: { text: 'In Frankfurt' } });
  });

  it('is refused for somebody whom Jira does not know, before anything is kept', async () => {
    const made = await sized();
    const to = accountId.parse('account-gone');
    const refused = askFollowUp(made.deps, session(), { requestId: 'request-F1', text, to });
    await expect(refused).rejects.toMatchObject({ code: 'INVALID', details: { field: 'to' } });
    expect(made.models.items()).toEqual([]);
  });
});

describe('the comment that mentions somebody', () => {
  it('is rich text that Jira takes, in which people’s words are only text', () => {
    for (const asApp of [true, false]) {
      const body = followUpComment({ asked: followUpOf({ text }), to: colleague, texts: inEnglish }, asApp);
      expect(adfFault(body)).toBeNull();
      const types = JSON.stringify(body).match(/"type":"\w+"/g);
      expect(new Set(types)).toEqual(
        new Set(['"type":"doc"', '"type":"heading"', '"type":"text"', '"type":"paragraph"', '"type":"mention"']),
      );
      expect(JSON.stringify(body)).toContain('Where are the *uploaded* files kept?');
    }
  });
});
