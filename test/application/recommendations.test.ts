/** What a recommendation answers, and what people think of its priority. */
import { describe, expect, it } from 'vitest';
import { addThreat } from '../../src/application/add-threat.ts';
import { agreeOnPriority } from '../../src/application/agree-on-priority.ts';
import { editText } from '../../src/application/edit-text.ts';
import { mapThreats } from '../../src/application/map-threats.ts';
import { removeItem } from '../../src/application/remove-item.ts';
import { setPriority } from '../../src/application/set-priority.ts';
import { agreementOn } from '../../src/domain/agreement.ts';
import { recommendationId, threatId } from '../../src/domain/ids.ts';
import { colleague, engineer, sceneWith, session } from '../support/scene.ts';

const r1 = recommendationId.parse('R1');
const [t1, t2, t3, t9] = [1, 2, 3, 9].map((n) => threatId.parse(`T${n}`)) as [
  ReturnType<typeof threatId.parse>,
  ReturnType<typeof threatId.parse>,
  ReturnType<typeof threatId.parse>,
  ReturnType<typeof threatId.parse>,
];

async function mapped() {
  const made = await sceneWith(1);
  await addThreat(made.deps, session(), { requestId: 'two', text: 'A file is read by another partner' });
  await addThreat(made.deps, session(), { requestId: 'three', text: 'A file is uploaded twice' });
  return made;
}

const word = { id: r1, rev: 1, priority: 'medium', stance: 'agreed', note: '' } as const;

describe('mapping to threats', () => {
  it('adds threats behind the one it stands under', async () => {
    const { deps } = await mapped();
    const item = await mapThreats(deps, session(), { id: r1, rev: 1, add: [t3, t2], remove: [] });
    expect(item).toMatchObject({ threatIds: ['T1', 'T3', 'T2'], rev: 2, changed: { threatIds: 2 } });
  });

  it('puts a threat before the others where that is asked for, also one that it has', async () => {
    const { deps } = await mapped();
    await mapThreats(deps, session(), { id: r1, rev: 1, add: [t3, t2], remove: [] });
    const item = await mapThreats(deps, session(), { id: r1, rev: 2, add: [t2], remove: [], first: true });
    expect(item).toMatchObject({ threatIds: ['T2', 'T1', 'T3'], rev: 3 });
  });

  it('keeps what two people map at once', async () => {
    const { deps, models } = await mapped();
    models.beforeTransaction(async () => {
      await mapThreats(deps, session(colleague), { id: r1, rev: 1, add: [t2], remove: [] });
    });
    const item = await mapThreats(deps, session(), { id: r1, rev: 1, add: [t3], remove: [] });
    expect(item.threatIds).toEqual(['T1', 'T2', 'T3']);
  });

  it('does nothing when it is repeated', async () => {
    const { deps } = await mapped();
    const first = await mapThreats(deps, session(), { id: r1, rev: 1, add: [t2], remove: [] });
    expect(await mapThreats(deps, session(), { id: r1, rev: 1, add: [t2], remove: [] })).toEqual(first);
  });

  it('may leave none, and maps an orphan again', async () => {
    const { deps } = await mapped();
    expect((await mapThreats(deps, session(), { id: r1, rev: 1, add: [], remove: [t1] })).threatIds).toEqual([]);
    expect((await mapThreats(deps, session(), { id: r1, rev: 2, add: [t2], remove: [] })).threatIds).toEqual(['T2']);
  });

  it('is a conflict where somebody took the other one away meanwhile: nobody knew that it was the last', async () => {
    const { deps } = await mapped();
    await mapThreats(deps, session(), { id: r1, rev: 1, add: [t2], remove: [] });
    await mapThreats(deps, session(colleague), { id: r1, rev: 2, add: [], remove: [t1] });
    const removing = mapThreats(deps, session(), { id: r1, rev: 2, add: [], remove: [t2] });
    await expect(removing).rejects.toMatchObject({ code: 'CONFLICT', details: { current: { threatIds: ['T2'] } } });
  });

  it('refuses a threat that does not exist, and one that was deleted', async () => {
    const { deps } = await mapped();
    await removeItem(deps, session(), { id: t2, rev: 1 });
    for (const add of [[t9], [t2]]) {
      const mapping = mapThreats(deps, session(), { id: r1, rev: 1, add, remove: [] });
      await expect(mapping).rejects.toMatchObject({ code: 'NOT_FOUND', details: { field: 'add' } });
    }
  });
});

describe('agreeing on a priority', () => {
  it('keeps who said what of which priority, and when', async () => {
    const { deps } = await mapped();
    const said = await agreeOnPriority(deps, session(), {
      ...word,
      stance: 'pushed-back',
      note: 'Keys rotate already',
    });
    expect(said.opinions).toEqual([
      {
        by: engineer,
        at: '2026-03-02T09:00:00.000Z',
        stance: 'pushed-back',
        priority: 'medium',
        note: 'Keys rotate already',
      },
    ]);
  });

  it('takes two people who speak at once without a conflict, and an edit of the text too', async () => {
    const { deps, models } = await mapped();
    models.beforeTransaction(async () => {
      await agreeOnPriority(deps, session(colleague), word);
      await editText(deps, session(colleague), { id: r1, rev: 1, text: 'Sign every file' });
    });
    const said = await agreeOnPriority(deps, session(), { ...word, stance: 'pushed-back', note: 'Too much' });
    expect(said.opinions?.map(({ by, stance }) => [by, stance])).toEqual([
      [colleague, 'agreed'],
      [engineer, 'pushed-back'],
    ]);
    expect(said.text).toBe('Sign every file');
  });

  it('keeps one word for each person, which they can change and take back', async () => {
    const { deps } = await mapped();
    await agreeOnPriority(deps, session(), { ...word, stance: 'pushed-back', note: 'Too much' });
    const changed = await agreeOnPriority(deps, session(), { ...word, rev: 2 });
    expect(changed.opinions).toMatchObject([{ by: engineer, stance: 'agreed', note: '' }]);
    const back = await agreeOnPriority(deps, session(), { ...word, rev: 3, stance: null });
    expect(back.opinions).toEqual([]);
  });

  it('is a conflict with oneself in another tab', async () => {
    const { deps } = await mapped();
    await agreeOnPriority(deps, session(), { ...word, stance: 'pushed-back', note: 'Said here' });
    const late = agreeOnPriority(deps, session(), { ...word, stance: 'pushed-back', note: 'Said there' });
    await expect(late).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('is about the priority that was seen: a change meanwhile makes it outdated', async () => {
    const { deps } = await mapped();
    await setPriority(deps, session(colleague), { id: r1, rev: 1, priority: 'high' });
    const said = await agreeOnPriority(deps, session(), word);
    expect(agreementOn(said)).toMatchObject({ state: 'outdated', outdated: [{ by: engineer, priority: 'medium' }] });
  });

  it('wants a note with a push-back', async () => {
    const { deps } = await mapped();
    const silent = agreeOnPriority(deps, session(), { ...word, stance: 'pushed-back' });
    await expect(silent).rejects.toMatchObject({ code: 'INVALID', details: { field: 'note' } });
  });

  it('repeated, is the same word at the same time', async () => {
    const { deps, time } = await mapped();
    const first = await agreeOnPriority(deps, session(), word);
    time.now = new Date(time.now.getTime() + 60_000);
    expect(await agreeOnPriority(deps, session(), word)).toEqual(first);
  });
});

describe('a changed priority', () => {
  it('keeps who changed it, and that it came after a push-back', async () => {
    const { deps } = await mapped();
    await agreeOnPriority(deps, session(colleague), { ...word, stance: 'pushed-back', note: 'Nobody reads it' });
    const low = await setPriority(deps, session(), { id: r1, rev: 2, priority: 'low' });
    expect(low.priorityHistory).toEqual([
      { by: engineer, at: '2026-03-02T09:00:00.000Z', from: 'medium', to: 'low', afterPushBack: true },
    ]);
    expect(agreementOn(low).state).toBe('outdated');
  });

  it('set to what it is leaves no trace', async () => {
    const { deps } = await mapped();
    const same = await setPriority(deps, session(), { id: r1, rev: 1, priority: 'medium' });
    expect(same.rev).toBe(1);
    expect(same.priorityHistory).toBeUndefined();
  });
});
