import { describe, expect, it } from 'vitest';
import { authorizeAfresh } from '../../src/application/authorize.ts';
import { namePerson } from '../../src/application/name-person.ts';
import { suggestPeople } from '../../src/application/suggest-people.ts';
import { triageIssue } from '../../src/application/triage-issue.ts';
import { accountId } from '../../src/domain/ids.ts';
import { namedPeopleLimit } from '../../src/domain/named-person.ts';
import { type Scene, colleague, engineer, modelId, scene, session } from '../support/scene.ts';

async function sized(): Promise<Scene & { asUser: Scene['deps'] & { jiraAsUser: Scene['jira']['asUser'] } }> {
  const made = scene();
  await triageIssue(made.triageDeps, modelId, { isRetry: false });
  made.jira.names.set(colleague, 'Lead engineer');
  return { ...made, asUser: { ...made.deps, jiraAsUser: made.jira.asUser } };
}

describe('naming people', () => {
  it('keeps who named whom, in several roles, and once each', async () => {
    const made = await sized();
    const lead = { role: 'lead-engineer' as const, accountId: colleague, named: true };
    await namePerson(made.asUser, session(), lead);
    await namePerson(made.asUser, session(), lead);
    await namePerson(made.asUser, session(), { ...lead, role: 'facilitator' });
    expect((await made.models.read(modelId))?.people).toMatchObject([
      { role: 'lead-engineer', accountId: colleague, by: engineer, at: '2026-03-02T09:00:00.000Z' },
      { role: 'facilitator', accountId: colleague },
    ]);
    await namePerson(made.asUser, session(), { ...lead, named: false });
    expect((await made.models.read(modelId))?.people).toMatchObject([{ role: 'facilitator' }]);
  });

  it('takes back a name whose account was closed', async () => {
    const made = await sized();
    await namePerson(made.asUser, session(), { role: 'security', accountId: colleague, named: true });
    made.jira.names.delete(colleague);
    await namePerson(made.asUser, session(), { role: 'security', accountId: colleague, named: false });
    expect((await made.models.read(modelId))?.people).toEqual([]);
  });

  it('refuses somebody whom Jira does not know, and a crowd', async () => {
    const made = await sized();
    const nobody = { role: 'security' as const, accountId: accountId.parse('account-gone'), named: true };
    const refused = namePerson(made.asUser, session(), nobody);
    await expect(refused).rejects.toMatchObject({ code: 'INVALID', details: { field: 'accountId' } });
    for (let number = 0; number <= namedPeopleLimit; number += 1) {
      const one = accountId.parse(`account-${number}`);
      made.jira.names.set(one, 'Somebody');
      const naming = namePerson(made.asUser, session(), { role: 'security', accountId: one, named: true });
      if (number < namedPeopleLimit) await naming;
      else await expect(naming).rejects.toMatchObject({ code: 'LIMIT' });
    }
  });
});

describe('access of people who are named', () => {
  const grants = { ready: async () => undefined, sign: async () => 'token', read: async () => null };
  async function accessOf(role: 'lead-engineer' | 'product-manager' | 'facilitator', contributes = true) {
    const made = await sized();
    await namePerson(made.asUser, session(), { role, accountId: colleague, named: true });
    made.jira.permissions.issue = new Set(contributes ? ['BROWSE_PROJECTS', 'ADD_COMMENTS'] : ['BROWSE_PROJECTS']);
    const namedOn = async () => (await made.models.read(modelId))?.people ?? [];
    const authority = { jiraAsUser: made.jira.asUser, namedOn, approves: async () => null, grants, clock: made.clock };
    return [...(await authorizeAfresh(authority, colleague, modelId)).session.access];
  }

  it('is to decide for product managers and lead engineers who may contribute, and for nobody else', async () => {
    expect(await accessOf('lead-engineer')).toEqual(['view', 'contribute', 'decide']);
    expect(await accessOf('product-manager')).toEqual(['view', 'contribute', 'decide']);
    expect(await accessOf('facilitator')).toEqual(['view', 'contribute']);
    expect(await accessOf('lead-engineer', false)).toEqual(['view']);
  });

  it('is nothing for a stranger, who does not even learn that the model cannot be read', async () => {
    const made = await sized();
    made.jira.permissions.issue.clear();
    const namedOn = async () => {
      throw new Error('No storage');
    };
    const authority = { jiraAsUser: made.jira.asUser, namedOn, approves: async () => null, grants, clock: made.clock };
    await expect(authorizeAfresh(authority, colleague, modelId)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('suggestions', () => {
  it('name everybody around once, with every reason, whom the requester wants to bring first', async () => {
    const made = scene();
    const product = accountId.parse('account-product');
    const gone = accountId.parse('account-gone');
    const asked = { by: engineer, answers: {}, anyway: true, goLiveOn: null, bring: [product, gone] };
    await triageIssue(made.triageDeps, modelId, { isRetry: false, asked });
    made.jira.names.set(product, 'Product manager').set(engineer, 'Engineer');
    made.jira.around = [
      { accountId: colleague, name: 'Lead engineer', how: 'project-lead', issueKey: 'PAY-1' },
      { accountId: colleague, name: 'Lead engineer', how: 'assignee', issueKey: 'PAY-1' },
      { accountId: colleague, name: 'Lead engineer', how: 'assignee', issueKey: 'PAY-1' },
      { accountId: engineer, name: 'Engineer', how: 'reporter', issueKey: 'SEC-1' },
    ];
    made.jira.calls.length = 0;
    const found = await suggestPeople({ ...made.deps, jiraAsUser: made.jira.asUser }, session());
    expect(found).toEqual([
      { accountId: product, name: 'Product manager', because: [{ how: 'brought', issueKey: null }] },
      {
        accountId: engineer,
        name: 'Engineer',
        because: [
          { how: 'requester', issueKey: null },
          { how: 'reporter', issueKey: 'SEC-1' },
        ],
      },
      {
        accountId: colleague,
        name: 'Lead engineer',
        because: [
          { how: 'assignee', issueKey: 'PAY-1' },
          { how: 'project-lead', issueKey: 'PAY-1' },
        ],
      },
    ]);
    expect(made.jira.calls).toEqual(['user peopleAround', 'user names']);
  });
});
