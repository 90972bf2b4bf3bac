import { expect, test } from 'vitest';
import { seesIssue } from '../../src/application/sees-issue.ts';
import { accountId } from '../../src/domain/ids.ts';
import { fakeJira } from '../support/fake-jira.ts';
import { session } from '../support/scene.ts';

const lead = accountId.parse('account-lead');

test.each<[string, string[], boolean | null]>([
  ['both are found', ['lead', 'me'], true],
  ['only the one who asks is found', ['me'], false],
  ['nobody is found, because the one who asks may look for nobody', [], null],
])('%s', async (_what, found, sees) => {
  const me = session();
  const jira = fakeJira(me.accountId, () => new Date(0));
  if (found.includes('lead')) jira.readers.add(lead);
  if (found.includes('me')) jira.readers.add(me.accountId);
  expect(await seesIssue(jira.asUser, me, lead)).toBe(sees);
});
