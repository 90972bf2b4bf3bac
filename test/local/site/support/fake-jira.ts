/** A Jira of canned answers: one project, a few issues, and a record of what was asked of it. */
import type { Jira, JiraRequest, JiraResponse, JiraUser, ProductEvent } from '../../../../local/parts.ts';

const person = (id: string, name: string): JiraUser => ({
  accountId: `712020:${id}`,
  emailAddress: `${id}@example.com`,
  displayName: name,
  active: true,
  accountType: 'atlassian',
});

const PEOPLE = [person('security', 'Security engineer'), person('engineer', 'Engineer'), person('reader', 'Reader')];

const status = (id: string, name: string, key: string) => ({ id, name, statusCategory: { key } });
const TO_DO = status('10000', 'To Do', 'new');
const DONE = status('10002', 'Done', 'done');
const TYPES = [
  { id: '10001', name: 'Threat model', subtask: false, hierarchyLevel: 0 },
  { id: '10003', name: 'Sub-task', subtask: true, hierarchyLevel: -1 },
];
const PROJECT = { id: '10010', key: 'SEC', name: 'Security', projectTypeKey: 'software' };
const RELATES = { id: '10100', name: 'Relates', inward: 'relates to', outward: 'relates to' };
const BLOCKS = { id: '10101', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' };

const brief = (id: string, key: string, summary: string) => ({
  id,
  key,
  fields: { summary, status: TO_DO, issuetype: TYPES[0], priority: { id: '3', name: 'Medium' } },
});

const ISSUE = {
  id: '10042',
  key: 'SEC-1',
  fields: {
    ...brief('10042', 'SEC-1', 'Let shops refund a payment').fields,
    summary: 'Let shops <refund> a payment',
    description: {
      type: 'doc',
      version: 1,
      content: [
        { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'What changes' }] },
        { type: 'paragraph', content: [{ type: 'text', text: 'A shop can refund part of a payment.' }] },
      ],
    },
    project: PROJECT,
    assignee: null,
    reporter: { accountId: '712020:engineer', displayName: 'Engineer' },
    labels: ['payments'],
    created: '2026-11-20T09:00:00.000+0000',
    updated: '2026-11-21T09:00:00.000+0000',
    subtasks: [brief('10050', 'SEC-2', 'Write abuse cases')],
    issuelinks: [{ id: '10200', type: BLOCKS, outwardIssue: brief('10060', 'SEC-3', 'Rotate the signing key') }],
  },
  changelog: {
    histories: [
      {
        id: '1',
        author: { accountId: '712020:engineer', displayName: 'Engineer' },
        created: '2026-11-21T09:00:00.000+0000',
        items: [{ field: 'status', fromString: 'To Do', toString: 'In Progress' }],
      },
    ],
  },
};

const COMMENT = {
  id: '10300',
  author: { accountId: '712020:app', displayName: 'Threat Model' },
  created: '2026-11-20T09:01:00.000+0000',
  body: {
    type: 'doc',
    version: 1,
    content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Size: Large', marks: [{ type: 'strong' }] }] }],
  },
};

const ok = (body: unknown): JiraResponse => ({ status: 200, headers: {}, body });
const refused = (status: number, errorMessages: string[], errors = {}): JiraResponse => ({
  status,
  headers: {},
  body: { errorMessages, errors },
});

const READS: [RegExp, (request: JiraRequest) => JiraResponse][] = [
  [/^\/rest\/api\/3\/myself/, () => ok({ ...PEOPLE[0], timeZone: 'Europe/Berlin' })],
  [/^\/rest\/api\/3\/project\/search/, () => ok({ values: [PROJECT] })],
  [/^\/rest\/api\/3\/project\/SEC/, () => ok({ ...PROJECT, issueTypes: TYPES })],
  [
    /^\/rest\/api\/3\/priority/,
    () =>
      ok([
        { id: '2', name: 'High' },
        { id: '3', name: 'Medium' },
      ]),
  ],
  [
    /^\/rest\/api\/3\/attachment\/10400$/,
    () => ok({ filename: 'flow <1>.png', mimeType: 'image/png', size: 3, author: PEOPLE[1] }),
  ],
  [/^\/rest\/api\/3\/issueLinkType/, () => ok({ issueLinkTypes: [RELATES, BLOCKS] })],
  [/^\/rest\/api\/3\/user\/assignable/, () => ok(PEOPLE)],
  [/^\/rest\/api\/3\/issue\/SEC-1\/comment/, () => ok({ comments: [COMMENT], total: 1 })],
  [/^\/rest\/api\/3\/issue\/SEC-1\/transitions/, () => ok({ transitions: [{ id: '31', name: 'Done', to: DONE }] })],
  [/^\/rest\/api\/3\/issue\/SEC-1\/properties/, () => refused(404, ['No such property.'])],
  [/^\/rest\/api\/3\/issue\/SEC-1(\?|$)/, () => ok(ISSUE)],
];

const MAY_READ = ['BROWSE_PROJECTS'];

const permissions = ({ path, actor }: JiraRequest): JiraResponse => {
  const asked = new URLSearchParams(path.split('?')[1]).get('permissions')?.split(',') ?? [];
  const reads = actor.accountId === '712020:reader';
  const admin = actor.accountId === '712020:security';
  const has = (name: string): boolean => (reads ? MAY_READ.includes(name) : admin || !name.startsWith('ADMINISTER'));
  return ok({ permissions: Object.fromEntries(asked.map((name) => [name, { havePermission: has(name) }])) });
};

export interface FakeJira extends Jira {
  /** Everything asked, oldest first. */
  requests: JiraRequest[];
  emit(event: ProductEvent): void;
}

/** `write` answers everything that is not a read. */
export const createFakeJira = (
  write: (request: JiraRequest) => JiraResponse = () => ({
    status: 201,
    headers: {},
    body: { id: '10070', key: 'SEC-9' },
  }),
): FakeJira => {
  const requests: JiraRequest[] = [];
  const listeners: ((event: ProductEvent) => void)[] = [];
  const answer = (request: JiraRequest): JiraResponse => {
    if (request.path.startsWith('/rest/api/3/mypermissions')) return permissions(request);
    if (request.path === '/rest/api/3/search/jql') {
      const { jql } = request.body as { jql: string };
      return jql.includes('nonsense')
        ? refused(400, ["Field 'nonsense' does not exist or you do not have permission to view it."])
        : ok({ issues: [brief('10042', 'SEC-1', 'Let shops refund a payment')], isLast: true });
    }
    if (request.method !== 'GET') return write(request);
    const read = READS.find(([path]) => path.test(request.path));
    return read === undefined ? refused(404, ['Not found.']) : read[1](request);
  };
  return {
    requests,
    emit: (event) => listeners.forEach((listener) => listener(event)),
    handle: async (request) => {
      requests.push(request);
      return answer(request);
    },
    onEvent: (listener) => void listeners.push(listener),
    flushIndex: () => undefined,
    users: () => PEOPLE,
    userByEmail: (email) => PEOPLE.find(({ emailAddress }) => emailAddress === email) ?? null,
    cost: () => 1,
  };
};
