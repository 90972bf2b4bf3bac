// Display conditions of modules.
import { describe, expect, it, vi } from 'vitest';
import { conditionsHold } from '../../../local/site/display-conditions.ts';
import { jiraClient } from '../../../local/site/jira-client.ts';
import { createFakeJira } from './support/fake-jira.ts';

const property = { size: 'L', nested: { stage: 'asked' } };

const facts = (accountId = '712020:engineer') => {
  const jira = createFakeJira();
  const handle = jira.handle;
  jira.handle = async (request) =>
    request.path.endsWith('/properties/threat-model')
      ? { status: 200, headers: {}, body: { key: 'threat-model', value: property } }
      : handle(request);
  return {
    jira: jiraClient(jira, accountId),
    accountId,
    issue: { id: '10042', key: 'SEC-1', type: 'Threat model' },
    project: { id: '10010', key: 'SEC', type: 'software' },
  };
};

const exists = (propertyKey: string) => ({ entityPropertyExists: { entity: 'issue', propertyKey } });
const equals = (objectName: string, value: string) => ({
  entityPropertyEqualTo: { entity: 'issue', propertyKey: 'threat-model', objectName, value },
});

describe('display conditions', () => {
  it.each([
    [undefined, true],
    [{}, true],
    [{ isLoggedIn: true }, true],
    [{ isLoggedIn: false }, false],
    [{ projectKey: 'SEC' }, true],
    [{ projectKey: ['PAY', 'OPS'] }, false],
    [{ issueType: ['Threat model'] }, true],
    [{ canAdministerProjects: true }, false],
    [{ canAddComments: true }, true],
    [{ not: { canAdministerProjects: true } }, true],
    [{ projectKey: 'SEC', canAdministerProjects: true }, false],
    [{ or: { projectKey: 'PAY', issueType: 'Threat model' } }, true],
    [{ and: { projectKey: 'SEC', or: { projectKey: 'PAY', issueType: 'Bug' } } }, false],
    [exists('threat-model'), true],
    [exists('nothing'), false],
    [equals('size', 'L'), true],
    [equals('nested.stage', 'asked'), true],
    [equals('size', 'M'), false],
  ])('%j: %s for an engineer on SEC-1', async (conditions, expected) => {
    expect(await conditionsHold(conditions, facts())).toBe(expected);
  });

  it('ask Jira about the person', async () => {
    expect(await conditionsHold({ canAdministerProjects: true }, facts('712020:security'))).toBe(true);
  });

  it('hide a module aloud where the host does not know the condition', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    expect(await conditionsHold({ jiraExpression: 'true' }, facts())).toBe(false);
    expect(warn).toHaveBeenCalledOnce();
    warn.mockRestore();
  });
});
