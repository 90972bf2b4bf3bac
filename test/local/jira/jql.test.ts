import { beforeAll, describe, expect, it } from 'vitest';
import { doc, ENGINEER, inPay, SECURITY, startJira, threatModel } from './support/local-jira.ts';
import type { TestJira } from './support/local-jira.ts';

const MODULES = [
  {
    key: 'threat-model-property',
    entityType: 'issue',
    propertyKey: 'threat-model',
    values: [
      { path: 'size', type: 'string', searchAlias: 'threatModelSize' },
      { path: 'openHigh', type: 'number', searchAlias: 'threatModelOpenHigh' },
      { path: 'reviewOn', type: 'date', searchAlias: 'threatModelReviewOn' },
      { path: 'note', type: 'text', searchAlias: 'threatModelNote' },
      { path: 'owner.account', type: 'user', searchAlias: 'threatModelOwner' },
      { path: 'tags', type: 'string' },
    ],
  },
];

let test: TestJira;

beforeAll(async () => {
  test = startJira({ searchLagMs: 0, entityProperties: MODULES });
  const { create, as, clock, accountId } = test;
  const day = 24 * 3_600_000;
  const property = async (key: string, value: object) =>
    as(SECURITY)('PUT', `issue/${key}/properties/threat-model`, value);
  await create(
    SECURITY,
    threatModel('Payments API for partners', { labels: ['API', 'partner'], priority: { name: 'High' } }),
  );
  await property('SEC-1', {
    size: 'L',
    openHigh: 2,
    reviewOn: '2026-11-01',
    note: 'Signed payouts',
    owner: { account: accountId(ENGINEER) },
    tags: ['a', 'b'],
  });
  clock.advance(day);
  await create(
    ENGINEER,
    threatModel('Session cookies', { description: doc('Cookies live too long.'), duedate: '2026-10-20' }),
  );
  await property('SEC-2', { size: 'S', openHigh: 0, reviewOn: '2027-01-15T00:00:00Z' });
  clock.advance(day);
  await create(SECURITY, inPay('Epic', 'Partner payouts', { components: [{ name: 'Ledger' }] }));
  await create(
    ENGINEER,
    inPay('Story', 'Limit payouts', { parent: { key: 'PAY-1' }, assignee: { id: accountId(ENGINEER) } }),
  );
  await create(ENGINEER, inPay('Bug', 'Wrong currency', { priority: { name: 'Lowest' } }));
  clock.advance(day);
  await as(ENGINEER)('POST', 'issue/PAY-2/transitions', { transition: { id: '31' } });
  await as(ENGINEER)('POST', 'issue/PAY-3/comment', { body: doc('Rounding of yen') });
  await as(SECURITY)('POST', 'issueLink', {
    type: { name: 'Blocks' },
    inwardIssue: { key: 'PAY-2' },
    outwardIssue: { key: 'SEC-1' },
  });
  clock.advance(3_600_000);
});

const find = async (jql: string, email = ENGINEER): Promise<string> => {
  const { status, body } = await test.as(email)('POST', 'search/jql', { jql, fields: ['key'] });
  if (status !== 200) throw new Error(body.errorMessages.join(' '));
  return body.issues.map((issue: { key: string }) => issue.key).join(' ');
};

/** Newest first where the query does not say. */
const QUERIES: [jql: string, found: string][] = [
  ['project = SEC', 'SEC-2 SEC-1'],
  ['project = "Security" AND type = "threat model"', 'SEC-2 SEC-1'],
  ['project in (SEC, 10001) ORDER BY key', 'PAY-1 PAY-2 PAY-3 SEC-1 SEC-2'],
  ['project != SEC ORDER BY key DESC', 'PAY-3 PAY-2 PAY-1'],
  ['issuetype in (Epic, Bug)', 'PAY-3 PAY-1'],
  ['status = Done', 'PAY-2'],
  ['status not in (Done, "In Progress") AND project = PAY', 'PAY-3 PAY-1'],
  ['statusCategory = Done', 'PAY-2'],
  ['statusCategory != Done AND project = PAY', 'PAY-3 PAY-1'],
  ['priority = High', 'SEC-1'],
  ['priority > Medium', 'SEC-1'],
  ['priority <= Low', 'PAY-3'],
  ['resolution = Done', 'PAY-2'],
  ['resolution = Unresolved AND project = PAY', 'PAY-3 PAY-1'],
  ['resolution IS EMPTY AND project = PAY', 'PAY-3 PAY-1'],
  ['assignee = currentUser()', 'PAY-2'],
  ['assignee IS EMPTY AND project = PAY', 'PAY-3 PAY-1'],
  ['assignee IS NOT EMPTY', 'PAY-2'],
  ['assignee in (EMPTY, currentUser()) AND project = PAY', 'PAY-3 PAY-2 PAY-1'],
  ['assignee != currentUser()', ''],
  ['NOT assignee = currentUser()', ''],
  ['reporter = "Security engineer"', 'PAY-1 SEC-1'],
  ['creator = currentUser() AND project = SEC', 'SEC-2'],
  ['labels = api', 'SEC-1'],
  ['labels in (partner, other)', 'SEC-1'],
  ['labels IS EMPTY AND project = SEC', 'SEC-2'],
  ['labels != api', ''],
  ['component = Ledger', 'PAY-1'],
  ['summary ~ payment', 'SEC-1'],
  ['summary ~ "partner*"', 'PAY-1 SEC-1'],
  ['summary ~ "\\"partner payouts\\""', 'PAY-1'],
  ['summary !~ payouts AND project = PAY', 'PAY-3'],
  ['description ~ cookies', 'SEC-2'],
  ['description IS EMPTY AND project = SEC', 'SEC-1'],
  ['comment ~ yen', 'PAY-3'],
  ['text ~ "rounding"', 'PAY-3'],
  ['text ~ "cookies long"', 'SEC-2'],
  ['key = SEC-1', 'SEC-1'],
  ['key = sec-1', 'SEC-1'],
  ['id in (10000, 10002)', 'PAY-1 SEC-1'],
  ['issue != SEC-1 AND project = SEC', 'SEC-2'],
  ['key >= PAY-2', 'PAY-3 PAY-2'],
  ['parent = PAY-1', 'PAY-2'],
  ['parent IS EMPTY AND project = PAY', 'PAY-3 PAY-1'],
  ['issueLinkType = Blocks', 'PAY-2 SEC-1'],
  ['issueLinkType = "is blocked by"', 'SEC-1'],
  ['issueLinkType = blocks AND project = PAY', 'PAY-2'],
  ['issue in linkedIssues(SEC-1)', 'PAY-2'],
  ['issue in linkedIssues(SEC-1, "blocks")', ''],
  ['issue in watchedIssues() AND project = SEC', 'SEC-2'],
  ['created >= -2d', 'PAY-3 PAY-2 PAY-1'],
  ['created < "2026-10-06"', 'SEC-1'],
  ['created >= "2026/10/06 09:00" AND created <= "2026-10-06 09:00"', 'SEC-2'],
  ['created >= startOfDay(-1d) AND created < startOfDay()', 'PAY-3 PAY-2 PAY-1'],
  ['updated >= startOfDay()', 'PAY-3 PAY-2 SEC-1'],
  ['updated > "-2h" AND updated < now() AND project = SEC', 'SEC-1'],
  ['created < startOfMonth("+1")', 'PAY-3 PAY-2 PAY-1 SEC-2 SEC-1'],
  ['created > endOfYear(-1) AND created < endOfWeek()', 'PAY-3 PAY-2 PAY-1 SEC-2 SEC-1'],
  ['due = 2026-10-20', 'SEC-2'],
  ['due IS EMPTY AND project = SEC', 'SEC-1'],
  ['resolved >= -1d', 'PAY-2'],
  ['project = SEC OR status = Done AND type = Story', 'PAY-2 SEC-2 SEC-1'],
  ['(project = SEC OR status = Done) AND NOT type = Story', 'SEC-2 SEC-1'],
  ['NOT (project = SEC OR status = Done)', 'PAY-3 PAY-1'],
  ['!(project = SEC) AND type = Bug', 'PAY-3'],
  ['project = PAY ORDER BY priority DESC, summary ASC', 'PAY-2 PAY-1 PAY-3'],
  ['project in (SEC, PAY) ORDER BY due, created', 'SEC-2 SEC-1 PAY-3 PAY-2 PAY-1'],
  ['project = PAY ORDER BY assignee', 'PAY-2 PAY-3 PAY-1'],
];

describe('a query', () => {
  it.each(QUERIES)('%s finds %s', async (jql, found) => {
    // The order of issues made in the same instant is that of their ids.
    expect(await find(jql)).toBe(found);
  });

  it('sees only the projects of the person who asks', async () => {
    await test.create('outsider@example.com', {
      project: { key: 'OPS' },
      issuetype: { name: 'Task' },
      summary: 'New desk',
    });
    expect(await find('created > 2026-01-01', 'outsider@example.com')).toBe('OPS-1');
    expect(await find('type = Task')).toBe('');
  });
});

const PROPERTY_QUERIES: [jql: string, found: string][] = [
  ['threatModelSize = L', 'SEC-1'],
  ['threatModelSize = "L" AND threatModelOpenHigh > 0', 'SEC-1'],
  ['THREATMODELSIZE = L', 'SEC-1'],
  ['threatModelSize = l', ''],
  ['threatModelSize in (S, M)', 'SEC-2'],
  ['threatModelSize != L', 'SEC-2'],
  ['threatModelSize IS NOT EMPTY', 'SEC-2 SEC-1'],
  ['threatModelSize IS EMPTY AND project = PAY AND type = Bug', 'PAY-3'],
  ['threatModelOpenHigh >= 0 ORDER BY threatModelOpenHigh DESC', 'SEC-1 SEC-2'],
  ['threatModelOpenHigh < 1', 'SEC-2'],
  ['threatModelReviewOn < 2026-12-01', 'SEC-1'],
  ['threatModelReviewOn > startOfDay("+30d") ORDER BY threatModelReviewOn', 'SEC-2'],
  ['threatModelNote ~ payout', 'SEC-1'],
  ['threatModelOwner = currentUser()', 'SEC-1'],
  ['issue.property[threat-model].size = L', 'SEC-1'],
  ["issue.property['threat-model'].openHigh = 2", 'SEC-1'],
  ['issue.property["threat-model"].owner.account = currentUser()', 'SEC-1'],
  ['issue.property[threat-model].tags = b', 'SEC-1'],
];

describe('a query on indexed properties', () => {
  it.each(PROPERTY_QUERIES)('%s finds %s', async (jql, found) => {
    expect(await find(jql)).toBe(found);
  });

  it('does not find a value of another type than the declared one', async () => {
    await test.create(SECURITY, threatModel('Odd'));
    await test.as(SECURITY)('PUT', 'issue/SEC-3/properties/threat-model', { size: 5, openHigh: '7', reviewOn: 'soon' });
    expect(await find('threatModelSize = 5')).toBe('');
    expect(await find('threatModelOpenHigh = 7')).toBe('');
    expect(await find('threatModelReviewOn IS NOT EMPTY')).toBe('SEC-2 SEC-1');
  });
});
