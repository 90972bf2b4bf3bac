/** `displayConditions` of a module. Client side on Forge, and no protection: what is hidden can still be invoked. */
import type { JiraClient } from './jira-client.ts';

/** What conditions may ask about. */
export interface ConditionFacts {
  jira: JiraClient;
  accountId: string;
  issue?: { id: string; key: string; type: string };
  project?: { id: string; key: string; type: string };
}

type Leaf = (expected: unknown, facts: ConditionFacts) => boolean | Promise<boolean>;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [String(value)]);

const hasPermission = async ({ jira, project, issue }: ConditionFacts, permission: string): Promise<boolean> => {
  const place = issue ? `&issueKey=${issue.key}` : project ? `&projectKey=${project.key}` : '';
  const { body } = await jira.get(`/rest/api/3/mypermissions?permissions=${permission}${place}`);
  const found = isRecord(body) && isRecord(body['permissions']) ? body['permissions'][permission] : undefined;
  return isRecord(found) && found['havePermission'] === true;
};

const permission =
  (name: string): Leaf =>
  async (expected, facts) =>
    (await hasPermission(facts, name)) === (expected !== false);

/** Value of the property a condition names, down to its `objectName`; undefined where there is none. */
const propertyValue = async ({ jira, issue, project }: ConditionFacts, condition: unknown): Promise<unknown> => {
  if (!isRecord(condition)) return undefined;
  const { entity, propertyKey, objectName } = condition;
  const place = entity === 'issue' ? issue && `issue/${issue.key}` : project && `project/${project.key}`;
  if (place === undefined) return undefined;
  const answer = await jira.get(`/rest/api/3/${place}/properties/${encodeURIComponent(String(propertyKey))}`);
  const value = answer.status < 400 && isRecord(answer.body) ? answer.body['value'] : undefined;
  if (typeof objectName !== 'string') return value;
  return objectName.split('.').reduce<unknown>((node, part) => (isRecord(node) ? node[part] : undefined), value);
};

const LEAVES: Record<string, Leaf> = {
  isLoggedIn: (expected) => expected !== false,
  hasAppAccess: (expected) => expected !== false,
  isAdmin: permission('ADMINISTER'),
  isSiteAdmin: permission('ADMINISTER'),
  canAdministerJira: permission('ADMINISTER'),
  canAdministerProjects: permission('ADMINISTER_PROJECTS'),
  isProjectAdmin: permission('ADMINISTER_PROJECTS'),
  canAddComments: permission('ADD_COMMENTS'),
  hasIssuePermission: (expected, facts) => hasPermission(facts, String(expected)),
  hasProjectPermission: (expected, facts) => hasPermission(facts, String(expected)),
  hasGlobalPermission: (expected, facts) => hasPermission(facts, String(expected)),
  issueType: (expected, { issue }) => issue !== undefined && listOf(expected).includes(issue.type),
  issueKey: (expected, { issue }) => issue !== undefined && listOf(expected).includes(issue.key),
  issueId: (expected, { issue }) => issue !== undefined && listOf(expected).includes(issue.id),
  projectKey: (expected, { project }) => project !== undefined && listOf(expected).includes(project.key),
  projectId: (expected, { project }) => project !== undefined && listOf(expected).includes(project.id),
  projectType: (expected, { project }) => project !== undefined && listOf(expected).includes(project.type),
  entityPropertyExists: async (expected, facts) => (await propertyValue(facts, expected)) !== undefined,
  entityPropertyEqualTo: async (expected, facts) => {
    const value = await propertyValue(facts, expected);
    const asText = typeof value === 'string' ? value : JSON.stringify(value);
    return value !== undefined && isRecord(expected) && asText === expected['value'];
  },
};

const every = async (conditions: unknown, facts: ConditionFacts): Promise<boolean> => {
  for (const [name, expected] of entriesOf(conditions)) {
    if (!(await holdsOne(name, expected, facts))) return false;
  }
  return true;
};

const entriesOf = (conditions: unknown): [string, unknown][] =>
  (Array.isArray(conditions) ? conditions : [conditions]).flatMap((part) =>
    isRecord(part) ? Object.entries(part) : [],
  );

const holdsOne = async (name: string, expected: unknown, facts: ConditionFacts): Promise<boolean> => {
  if (name === 'and') return every(expected, facts);
  if (name === 'not') return !(await every(expected, facts));
  if (name === 'or') {
    for (const [key, value] of entriesOf(expected)) {
      if (await holdsOne(key, value, facts)) return true;
    }
    return false;
  }
  const leaf = LEAVES[name];
  // Hidden and said aloud: shown would be kinder than Jira is.
  if (leaf === undefined) console.warn(`The local host does not know the display condition "${name}".`);
  return leaf !== undefined && leaf(expected, facts);
};

/** Whether a module is shown. No conditions: always. */
export const conditionsHold = (conditions: unknown, facts: ConditionFacts): Promise<boolean> =>
  every(conditions ?? {}, facts);
