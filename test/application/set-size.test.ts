import { describe, expect, it } from 'vitest';
import { askAnyway } from '../../src/application/ask-anyway.ts';
import { addThreat } from '../../src/application/add-threat.ts';
import { setSize } from '../../src/application/set-size.ts';
import { triageIssue } from '../../src/application/triage-issue.ts';
import { readModelKey } from '../../src/domain/read-model.ts';
import { rememberedSizes } from '../../src/domain/size-change.ts';
import { adfFault } from '../support/adf-schema.ts';
import { colleague, engineer, modelId, type Scene, scene, session, typoFix } from '../support/scene.ts';

const reason = 'The upload reaches the settlement core, and two teams build it';

async function sized(change: (made: Scene) => void = () => undefined): Promise<Scene> {
  const made = scene();
  change(made);
  await triageIssue(made.triageDeps, modelId, { isRetry: false });
  made.jira.calls.length = 0;
  return made;
}

const asTypo = ({ jira }: Scene) => void jira.issues.set(modelId, typoFix());
const property = ({ jira }: Scene) => jira.properties.get(`${modelId} ${readModelKey}`);
function comment({ jira }: Scene): string {
  for (const { body } of jira.comments) expect(adfFault(body)).toBeNull();
  return JSON.stringify(jira.comments.map((one) => one.body));
}

describe('a person who sets another size', () => {
  it('is kept with name, reason and both sizes, in the record, the property and the one comment', async () => {
    const made = await sized();
    const before = await made.models.read(modelId);
    const model = await setSize(made.triageDeps, session(), { size: 'S', reason });
    expect(model).toMatchObject({
      size: 'S',
      stage: 'preparing',
      sizeSetBy: { by: engineer, reason, from: before?.size, to: 'S' },
      sizeHistory: [
        { how: 'rules', from: null, to: before?.triage.result.size },
        { how: 'person', by: engineer, reason, from: before?.size, to: 'S', automatic: before?.triage.result.size },
      ],
    });
    const criteria = before?.triage.result.criteria.map((one) => one.code);
    expect(model.sizeHistory?.[1]).toMatchObject({ criteria });
    expect(await made.models.read(modelId)).toEqual(model);
    expect(property(made)).toMatchObject({ size: 'S', sizeRank: 1, sizeSetByHand: 1 });
    expect(made.jira.comments).toHaveLength(1);
    expect(comment(made)).toContain(reason);
    expect(comment(made)).toContain('Small');
    expect(comment(made)).toContain(`"id":"${engineer}"`);
    expect(made.jira.calls.toSorted()).toEqual(['app editComment', 'app writeProperty']);
    expect(made.pushed.map((one) => one.message.kind)).toContain('write-property');
  });

  it('takes a request out of the queue with None, and brings it back to where the work was', async () => {
    const made = await sized();
    expect(await setSize(made.triageDeps, session(), { size: 'none', reason })).toMatchObject({ stage: 'declined' });
    expect(property(made)).toMatchObject({ size: 'none', sizeRank: 0, stage: 'declined' });
    expect(comment(made)).not.toContain('no threat model is needed');
    expect(comment(made)).toContain('What the rules found');
    await addThreat(made.deps, session(), { requestId: 'request-1', text: 'Somebody forges a file' });
    expect(await setSize(made.triageDeps, session(), { size: 'M', reason })).toMatchObject({ stage: 'meeting' });
  });

  it('gives a request that met no criterion the size it should have, and the comment says what the rules said', async () => {
    const made = await sized(asTypo);
    expect(await setSize(made.triageDeps, session(), { size: 'M', reason })).toMatchObject({ stage: 'preparing' });
    expect(comment(made)).toContain('The rules say None.');
    expect(comment(made)).toContain('One meeting of an hour');
  });

  it('is not overruled by an event that comes again', async () => {
    const made = await sized();
    await setSize(made.triageDeps, session(), { size: 'none', reason });
    expect(await triageIssue(made.triageDeps, modelId, { isRetry: true })).toBe('already-sized');
    expect(await made.models.read(modelId)).toMatchObject({ size: 'none', sizeSetBy: { to: 'none' } });
  });

  it('changes nothing by saying the same again, and makes up for a comment that Jira was too busy for', async () => {
    const made = await sized();
    const from = (await made.models.read(modelId))?.size ?? 'none';
    made.jira.intercept('editComment', () => Promise.reject(new Error('busy')));
    await expect(setSize(made.triageDeps, session(), { size: 'none', from, reason })).rejects.toThrow('busy');
    const once = await made.models.read(modelId);
    expect(await setSize(made.triageDeps, session(), { size: 'none', from, reason })).toEqual(once);
    expect(comment(made)).toContain(reason);
  });

  it('who saw an older size is told so, and somebody else’s size stays', async () => {
    const made = await sized();
    const from = (await made.models.read(modelId))?.size ?? 'none';
    await setSize(made.triageDeps, session(colleague), { size: 'none', from, reason: 'Settled in writing' });
    await expect(setSize(made.triageDeps, session(), { size: 'S', from, reason })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    expect(await made.models.read(modelId)).toMatchObject({ size: 'none', sizeSetBy: { by: colleague } });
  });

  it('is refused the size that the model has already', async () => {
    const made = await sized(asTypo);
    const same = setSize(made.triageDeps, session(), { size: 'none', reason });
    await expect(same).rejects.toMatchObject({ code: 'INVALID', details: { field: 'size' } });
  });

  it('can be overruled once more by whoever asks anyway, and both stay in the history', async () => {
    const made = await sized(asTypo);
    await askAnyway(made.triageDeps, session());
    await setSize(made.triageDeps, session(), { size: 'none', reason });
    const model = await askAnyway(made.triageDeps, session(colleague));
    expect(model).toMatchObject({ size: 'S', sizeSetBy: null, stage: 'preparing' });
    expect(model.sizeHistory?.map(({ how, to }) => [how, to])).toEqual([
      ['rules', 'none'],
      ['asked-anyway', 'S'],
      ['person', 'none'],
      ['asked-anyway', 'S'],
    ]);
    expect(property(made)).toMatchObject({ sizeSetByHand: 0, size: 'S' });
  });

  it('leaves a history that does not grow without end', async () => {
    const made = await sized();
    for (let time = 0; time < rememberedSizes + 3; time += 1)
      await setSize(made.triageDeps, session(), { size: time % 2 === 0 ? 'none' : 'S', reason: `Reason ${time}` });
    const history = (await made.models.read(modelId))?.sizeHistory;
    expect(history).toHaveLength(rememberedSizes);
    expect(history?.at(-1)).toMatchObject({ reason: `Reason ${rememberedSizes + 2}` });
  });
});
