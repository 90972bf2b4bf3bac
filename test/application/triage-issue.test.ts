import { describe, expect, it } from 'vitest';
import { askAnyway } from '../../src/application/ask-anyway.ts';
import { addThreat } from '../../src/application/add-threat.ts';
import { triageIssue } from '../../src/application/triage-issue.ts';
import { readModelKey } from '../../src/domain/read-model.ts';
import { modelId, partnerUpload, scene, session, typoFix } from '../support/scene.ts';

const first = { isRetry: false };
const retry = { isRetry: true };

describe('triage of a new Threat model issue', () => {
  it('writes the record, the issue property and one comment in three Jira calls', async () => {
    const { triageDeps, jira, models } = scene();
    expect(await triageIssue(triageDeps, modelId, first)).toBe('sized');
    expect(jira.calls).toEqual(['app issueForTriage', 'app writeProperty', 'app addComment']);
    const model = await models.read(modelId);
    expect(model).toMatchObject({ stage: 'preparing', comment: { state: 'posted' }, issueKey: 'SEC-1' });
    expect(jira.properties.get(`${modelId} ${readModelKey}`)).toMatchObject({ size: model?.size, progress: 0 });
    expect(jira.comments).toHaveLength(1);
  });

  it('does nothing, and calls Jira not at all, when the event comes again', async () => {
    const { triageDeps, jira } = scene();
    await triageIssue(triageDeps, modelId, first);
    jira.calls.length = 0;
    expect(await triageIssue(triageDeps, modelId, first)).toBe('already-sized');
    expect(jira.calls).toEqual([]);
  });

  it('posts one comment when two deliveries run at the same time', async () => {
    const { triageDeps, jira } = scene();
    const outcomes = await Promise.all([
      triageIssue(triageDeps, modelId, first),
      triageIssue(triageDeps, modelId, first),
    ]);
    expect(outcomes).toContain('sized');
    expect(jira.comments).toHaveLength(1);
  });

  it('finds its own comment when the answer to posting it was lost', async () => {
    const { triageDeps, jira } = scene();
    const { asApp } = jira;
    jira.intercept('addComment', async () => {
      await asApp.addComment(modelId, {
        type: 'doc',
        version: 1,
        content: [{ type: 'heading', content: [{ type: 'text', text: 'Threat model triage' }] }],
      });
      throw new Error('the answer was lost');
    });
    await expect(triageIssue(triageDeps, modelId, first)).rejects.toThrow('lost');
    expect(await triageIssue(triageDeps, modelId, retry)).toBe('sized');
    expect(jira.comments).toHaveLength(1);
  });

  it('leaves a live claim alone and takes over one that is older than a function can live', async () => {
    const { triageDeps, jira, time } = scene();
    jira.intercept('addComment', () => Promise.reject(new Error('the function died')));
    await expect(triageIssue(triageDeps, modelId, first)).rejects.toThrow('died');
    expect(await triageIssue(triageDeps, modelId, first)).toBe('later');
    time.now = new Date(time.now.getTime() + 31_000);
    expect(await triageIssue(triageDeps, modelId, first)).toBe('sized');
    expect(jira.comments).toHaveLength(1);
  });

  it('ignores an issue whose project or type is not a threat model when read afresh', async () => {
    const { triageDeps, jira, models } = scene();
    jira.issues.set(modelId, { ...partnerUpload(), issueTypeName: 'Task' });
    expect(await triageIssue(triageDeps, modelId, first)).toBe('not-ours');
    expect(await models.read(modelId)).toBeNull();
    expect(jira.comments).toEqual([]);
  });

  it('ends quietly when the issue is gone', async () => {
    const { triageDeps, jira } = scene();
    jira.issues.clear();
    expect(await triageIssue(triageDeps, modelId, first)).toBe('gone');
  });
});

describe('a request that meets no criterion', () => {
  it('is sized none, declined, and told how to ask anyway', async () => {
    const { triageDeps, jira, models } = scene();
    jira.issues.set(modelId, typoFix());
    await triageIssue(triageDeps, modelId, first);
    expect(await models.read(modelId)).toMatchObject({ size: 'none', stage: 'declined' });
    expect(JSON.stringify(jira.comments[0]?.body)).toContain('Ask anyway');
  });

  it('gets at least Small when somebody asks anyway, in the same comment', async () => {
    const { triageDeps, jira } = scene();
    jira.issues.set(modelId, typoFix());
    await triageIssue(triageDeps, modelId, first);
    const model = await askAnyway(triageDeps, session());
    expect(model).toMatchObject({ size: 'S', stage: 'preparing' });
    expect(jira.properties.get(`${modelId} ${readModelKey}`)).toMatchObject({ size: 'S', sizeRank: 1 });
    expect(jira.comments).toHaveLength(1);
    expect(JSON.stringify(jira.comments[0]?.body)).toContain('Small');
    expect(await askAnyway(triageDeps, session())).toEqual(model);
  });

  it('cannot be insisted on where there is a threat model already', async () => {
    const { triageDeps } = scene();
    await triageIssue(triageDeps, modelId, first);
    await expect(askAnyway(triageDeps, session())).rejects.toMatchObject({ code: 'INVALID' });
  });
});

describe('the stage of a model', () => {
  it('becomes meeting with the first thing that is captured', async () => {
    const { triageDeps, deps } = scene();
    await triageIssue(triageDeps, modelId, first);
    const { model } = await addThreat(deps, session(), { requestId: 'request-1', text: 'Somebody replays an upload' });
    expect(model.stage).toBe('meeting');
  });
});
