import { describe, expect, it } from 'vitest';
import { addLastThing } from '../../src/application/add-last-thing.ts';
import { addRecommendation } from '../../src/application/add-recommendation.ts';
import { addThreat } from '../../src/application/add-threat.ts';
import { editText } from '../../src/application/edit-text.ts';
import { removeItem } from '../../src/application/remove-item.ts';
import { saveAnswer } from '../../src/application/save-answer.ts';
import { setPriority } from '../../src/application/set-priority.ts';
import { tickStep } from '../../src/application/tick-step.ts';
import { lastThingId, recommendationId, threatId } from '../../src/domain/ids.ts';
import { colleague, engineer, modelId, sceneWith, session } from '../support/scene.ts';

const r1 = recommendationId.parse('R1');
const t1 = threatId.parse('T1');

describe('adding items', () => {
  it('counts ids per kind and never uses one twice', async () => {
    const { deps } = await sceneWith(2);
    await removeItem(deps, session(), { id: recommendationId.parse('R2'), rev: 1 });
    const { item, model } = await addRecommendation(deps, session(), {
      requestId: 'next',
      text: 'Rotate the keys',
      threatId: t1,
    });
    expect(item).toMatchObject({ id: 'R3', priority: 'medium', threatIds: ['T1'] });
    expect(model.items).toEqual(['T1', 'R1', 'R3']);
  });

  it('gives different ids to people who add at the same moment', async () => {
    const { deps } = await sceneWith(0);
    const texts = Array.from({ length: 8 }, (_, at) => `A threat that person ${at} thinks of`);
    const added = await Promise.all(texts.map((text) => addThreat(deps, session(), { requestId: text, text })));
    expect(new Set(added.map(({ item }) => item.id)).size).toBe(8);
  });

  it('finds the first item when the same request is sent again', async () => {
    const { deps, models } = await sceneWith(0);
    const input = { requestId: 'sent-twice', text: 'Customer bank details are published' };
    const first = await addLastThing(deps, session(), input);
    const again = await addLastThing(deps, session(), input);
    expect(again.item).toEqual(first.item);
    expect(models.items().filter((item) => item.kind === 'last-thing')).toHaveLength(1);
  });

  it('keeps the last thing that a threat grew out of', async () => {
    const { deps } = await sceneWith(0);
    await addLastThing(deps, session(), { requestId: 'one', text: 'Money goes to the wrong account' });
    const fromLastThing = lastThingId.parse('L1');
    const { item } = await addThreat(deps, session(), {
      requestId: 'two',
      text: 'A partner changes a payee',
      fromLastThing,
    });
    expect(item.fromLastThing).toBe('L1');
  });

  it('refuses a recommendation for a threat that does not exist', async () => {
    const { deps } = await sceneWith(0);
    const adding = addRecommendation(deps, session(), {
      requestId: 'r',
      text: 'Check it',
      threatId: threatId.parse('T9'),
    });
    await expect(adding).rejects.toMatchObject({
      code: 'NOT_FOUND',
      details: { field: 'threatId', params: { id: 'T9' } },
    });
  });
});

describe('editing items', () => {
  it('applies an edit that saw an older rev where nobody touched that field', async () => {
    const { deps } = await sceneWith(1);
    await setPriority(deps, session(colleague), { id: r1, rev: 1, priority: 'high' });
    const edited = await editText(deps, session(), { id: r1, rev: 1, text: 'Sign every upload' });
    expect(edited).toMatchObject({ text: 'Sign every upload', priority: 'high', rev: 3 });
  });

  it('answers CONFLICT with the current record when the same field changed', async () => {
    const { deps } = await sceneWith(1);
    await editText(deps, session(colleague), { id: r1, rev: 1, text: 'Theirs' });
    const edit = editText(deps, session(), { id: r1, rev: 1, text: 'Mine' });
    await expect(edit).rejects.toMatchObject({ code: 'CONFLICT', details: { current: { text: 'Theirs', rev: 2 } } });
  });

  it('reads again when somebody wins between reading and writing', async () => {
    const { deps, models } = await sceneWith(1);
    models.beforeTransaction(async () => {
      await setPriority(deps, session(colleague), { id: r1, rev: 1, priority: 'low' });
    });
    const edited = await editText(deps, session(), { id: r1, rev: 1, text: 'Sign every upload' });
    expect(edited).toMatchObject({ text: 'Sign every upload', priority: 'low' });
  });

  it('says the limit and the length of a text that is too long for its kind', async () => {
    const { deps } = await sceneWith(0);
    await addLastThing(deps, session(), { requestId: 'one', text: 'Data leaks' });
    const edit = editText(deps, session(), { id: lastThingId.parse('L1'), rev: 1, text: 'x'.repeat(501) });
    await expect(edit).rejects.toMatchObject({
      code: 'INVALID',
      details: { params: { limit: 500, length: 501 }, field: 'text' },
    });
  });
});

describe('deleting items', () => {
  it('lets everybody delete their own', async () => {
    const { deps } = await sceneWith(1);
    const own = { ...session(), access: new Set(['view', 'contribute'] as const) };
    expect((await removeItem(deps, own, { id: r1, rev: 1 })).items).toEqual(['T1']);
  });

  it('refuses somebody else’s without the right to edit the issue', async () => {
    const { deps } = await sceneWith(1);
    const other = { accountId: colleague, issueId: modelId, access: new Set(['view', 'contribute'] as const) };
    await expect(removeItem(deps, other, { id: r1, rev: 1 })).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('does not delete what changed since it was seen', async () => {
    const { deps } = await sceneWith(1);
    await setPriority(deps, session(colleague), { id: r1, rev: 1, priority: 'high' });
    await expect(removeItem(deps, session(), { id: r1, rev: 1 })).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('is no error when it is gone already', async () => {
    const { deps } = await sceneWith(1);
    await removeItem(deps, session(), { id: r1, rev: 1 });
    expect((await removeItem(deps, session(), { id: r1, rev: 1 })).items).toEqual(['T1']);
  });
});

describe('answers and steps', () => {
  it('keeps who answered and refuses to overwrite a newer answer unseen', async () => {
    const { deps } = await sceneWith(0);
    const first = await saveAnswer(deps, session(), { question: 'data', rev: 0, text: 'Bank account numbers' });
    expect(first.item).toMatchObject({ id: 'Q3', by: engineer, rev: 1 });
    const late = saveAnswer(deps, session(colleague), { question: 'data', rev: 0, text: 'None' });
    await expect(late).rejects.toMatchObject({
      code: 'CONFLICT',
      details: { current: { text: 'Bank account numbers' } },
    });
    const next = await saveAnswer(deps, session(colleague), {
      question: 'data',
      rev: 1,
      text: 'Account numbers, kept 90 days',
    });
    expect(next.item).toMatchObject({ by: colleague, rev: 2 });
  });

  it('ticks a step with a name and takes it back', async () => {
    const { deps } = await sceneWith(0);
    expect((await tickStep(deps, session(), { step: 2, done: true })).ticks).toMatchObject([{ step: 2, by: engineer }]);
    expect((await tickStep(deps, session(), { step: 2, done: false })).ticks).toEqual([]);
  });
});
