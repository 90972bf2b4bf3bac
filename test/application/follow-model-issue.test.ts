import { describe, expect, it } from 'vitest';
import { addThreat } from '../../src/application/add-threat.ts';
import { askAnyway } from '../../src/application/ask-anyway.ts';
import { followModelIssue } from '../../src/application/follow-model-issue.ts';
import { triageIssue } from '../../src/application/triage-issue.ts';
import { readModelKey } from '../../src/domain/read-model.ts';
import type { IssueForTriage } from '../../src/application/ports.ts';
import { issueId } from '../../src/domain/ids.ts';
import { type Scene, engineer, modelId, partnerUpload, scene, session, typoFix } from '../support/scene.ts';

const visit = { isRetry: false, repair: false };

async function sized(issue: IssueForTriage = partnerUpload()): Promise<Scene> {
  const made = scene();
  made.jira.issues.set(modelId, issue);
  await triageIssue(made.triageDeps, modelId, visit);
  made.jira.calls.length = 0;
  return made;
}

const property = ({ jira }: Scene) => jira.properties.get(`${modelId} ${readModelKey}`);
const comment = ({ jira }: Scene) => JSON.stringify(jira.comments[0]?.body);

describe('a Threat model issue whose text changed', () => {
  it('is sized again: record, property, and the one comment with a line of what changed', async () => {
    const made = await sized(typoFix());
    made.jira.issues.set(modelId, partnerUpload());
    expect(await followModelIssue(made.triageDeps, modelId, visit)).toBe('followed');
    const model = await made.models.read(modelId);
    expect(model).toMatchObject({ stage: 'preparing', triage: { again: { before: 'none', now: model?.size } } });
    expect(model?.size).not.toBe('none');
    expect(model?.sizeHistory?.at(-1)).toMatchObject({ how: 'rules', from: 'none', to: model?.size });
    expect(property(made)).toMatchObject({ size: model?.size, stage: 'preparing' });
    expect(made.jira.comments).toHaveLength(1);
    expect(comment(made)).toContain('it was sized again: None before');
    expect(made.jira.calls).toEqual(['app issueForTriage', 'app writeProperty', 'app editComment']);
  });

  it('costs one Jira call and writes nothing when nothing about its size changed', async () => {
    const made = await sized();
    const before = await made.models.read(modelId);
    expect(await followModelIssue(made.triageDeps, modelId, visit)).toBe('unchanged');
    expect(made.jira.calls).toEqual(['app issueForTriage']);
    expect(await made.models.read(modelId)).toEqual(before);
  });

  it('is declined again when nothing is left that needs a threat model', async () => {
    const made = await sized();
    made.jira.issues.set(modelId, typoFix());
    await followModelIssue(made.triageDeps, modelId, visit);
    expect(await made.models.read(modelId)).toMatchObject({ size: 'none', stage: 'declined' });
  });

  it('does not fall back below what somebody asked for anyway, and may grow', async () => {
    const made = await sized(typoFix());
    await askAnyway(made.triageDeps, session());
    made.jira.issues.set(modelId, { ...typoFix(), summary: 'Fix two typos on the imprint page' });
    await followModelIssue(made.triageDeps, modelId, visit);
    expect((await made.models.read(modelId))?.size).toBe('S');
    made.jira.issues.set(modelId, partnerUpload());
    await followModelIssue(made.triageDeps, modelId, visit);
    const grown = (await made.models.read(modelId))?.size;
    expect(['M', 'L']).toContain(grown);
    made.jira.issues.set(modelId, typoFix());
    await followModelIssue(made.triageDeps, modelId, visit);
    expect((await made.models.read(modelId))?.size).toBe(grown);
  });

  it('keeps the size that a person set', async () => {
    const made = await sized();
    const model = await made.models.read(modelId);
    if (model === null) throw new Error('no model');
    const sizeSetBy = {
      by: engineer,
      at: model.createdAt,
      reason: 'Only the logo changes',
      from: model.size,
      to: 'S' as const,
    };
    const record = { ...model, rev: model.rev + 1, size: 'S' as const, sizeSetBy };
    await made.models.transact([{ write: 'model', record, expectedRev: model.rev }]);
    made.jira.issues.set(modelId, typoFix());
    expect(await followModelIssue(made.triageDeps, modelId, visit)).toBe('unchanged');
    expect((await made.models.read(modelId))?.size).toBe('S');
  });

  it('shows Jira what a function that died did not show', async () => {
    const made = await sized(typoFix());
    made.jira.issues.set(modelId, partnerUpload());
    made.jira.intercept('writeProperty', () => Promise.reject(new Error('the function died')));
    await expect(followModelIssue(made.triageDeps, modelId, visit)).rejects.toThrow('died');
    expect(await followModelIssue(made.triageDeps, modelId, visit)).toBe('followed');
    expect(comment(made)).toContain('it was sized again');
    expect(property(made)).toMatchObject({ stage: 'preparing' });
    expect(await followModelIssue(made.triageDeps, modelId, visit)).toBe('unchanged');
  });

  it('starts over when somebody wrote the model meanwhile, and loses nothing of theirs', async () => {
    const made = await sized(typoFix());
    made.jira.issues.set(modelId, partnerUpload());
    made.models.beforeTransaction(async () => {
      await addThreat(made.deps, session(), { requestId: 'request-1', text: 'Somebody replays an upload' });
    });
    await followModelIssue(made.triageDeps, modelId, visit);
    expect(await made.models.read(modelId)).toMatchObject({ items: ['T1'], triage: { again: { before: 'none' } } });
  });
});

describe('closing a Threat model issue', () => {
  it('closes its model, and reopening brings it back to where it stood', async () => {
    const made = await sized();
    made.jira.issues.set(modelId, { ...partnerUpload(), closed: true });
    await followModelIssue(made.triageDeps, modelId, visit);
    expect(await made.models.read(modelId)).toMatchObject({ stage: 'closed', closedFrom: 'preparing' });
    expect(property(made)).toMatchObject({ stage: 'closed' });
    made.jira.issues.set(modelId, partnerUpload());
    await followModelIssue(made.triageDeps, modelId, visit);
    expect(property(made)).toMatchObject({ stage: 'preparing' });
    expect((await made.models.read(modelId))?.closedFrom).toBeUndefined();
    expect(made.jira.calls).not.toContain('app editComment');
  });

  it('and reopening it with threats captured leads to the meeting', async () => {
    const made = await sized();
    made.jira.issues.set(modelId, { ...partnerUpload(), closed: true });
    await followModelIssue(made.triageDeps, modelId, visit);
    await addThreat(made.deps, session(), { requestId: 'request-1', text: 'Somebody replays an upload' });
    made.jira.issues.set(modelId, partnerUpload());
    await followModelIssue(made.triageDeps, modelId, visit);
    expect((await made.models.read(modelId))?.stage).toBe('meeting');
  });

  it('does not size it again while it is closed', async () => {
    const made = await sized();
    const { size } = (await made.models.read(modelId)) ?? {};
    made.jira.issues.set(modelId, { ...typoFix(), closed: true });
    await followModelIssue(made.triageDeps, modelId, visit);
    expect((await made.models.read(modelId))?.size).toBe(size);
  });
});

describe('an issue that is closed before it is sized', () => {
  it('gets record and property and no comment, and the comment when it is reopened', async () => {
    const made = await sized({ ...partnerUpload(), closed: true });
    expect(await made.models.read(modelId)).toMatchObject({ stage: 'closed', comment: { state: 'none' } });
    expect(property(made)).toMatchObject({ stage: 'closed' });
    expect(made.jira.comments).toEqual([]);
    made.jira.issues.set(modelId, partnerUpload());
    await followModelIssue(made.triageDeps, modelId, visit);
    expect(made.jira.comments).toHaveLength(1);
    expect(property(made)).toMatchObject({ stage: 'preparing' });
    expect(made.jira.calls.length).toBeLessThanOrEqual(4);
  });
});

describe('an issue that became a threat model', () => {
  it('is sized when it moved into the project, and its model stays when it moves away', async () => {
    const made = scene();
    expect(await followModelIssue(made.triageDeps, modelId, visit)).toBe('sized');
    const before = await made.models.read(modelId);
    made.jira.issues.set(modelId, { ...partnerUpload(), projectKey: 'PAY', key: 'PAY-9', closed: true });
    expect(await followModelIssue(made.triageDeps, modelId, visit)).toBe('not-ours');
    expect(await made.models.read(modelId)).toEqual(before);
  });

  it('follows to another key when it moves between projects of threat models', async () => {
    const made = scene();
    const scopes = ['SEC', 'RISK'].map((projectKey) => ({ projectKey, issueTypeName: 'Threat model' }));
    const deps = { ...made.triageDeps, settings: { ...made.triageDeps.settings, scopes } };
    await followModelIssue(deps, modelId, visit);
    made.jira.issues.set(modelId, { ...partnerUpload(), projectKey: 'RISK', key: 'RISK-4' });
    await followModelIssue(deps, modelId, visit);
    expect((await made.models.read(modelId))?.issueKey).toBe('RISK-4');
  });
});

describe('a clone', () => {
  it('gets a record of its own, and its own property over the one it carried', async () => {
    const made = await sized();
    const clone = issueId.parse('10002');
    made.jira.issues.set(clone, { ...typoFix(), id: clone, key: 'SEC-2' });
    made.jira.properties.set(`${clone} ${readModelKey}`, property(made));
    await followModelIssue(made.triageDeps, clone, { isRetry: false, repair: true });
    expect(await made.models.read(clone)).toMatchObject({ issueId: clone, size: 'none' });
    expect(made.jira.properties.get(`${clone} ${readModelKey}`)).toMatchObject({ size: 'none' });
  });
});
