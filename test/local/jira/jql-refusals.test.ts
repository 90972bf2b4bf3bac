import { describe, expect, it } from 'vitest';
import { ENGINEER, startJira } from './support/local-jira.ts';

const MODULES = [
  {
    entityType: 'issue',
    propertyKey: 'threat-model',
    values: [
      { path: 'size', type: 'string', searchAlias: 'threatModelSize' },
      { path: 'openHigh', type: 'number', searchAlias: 'threatModelOpenHigh' },
      { path: 'note', type: 'text', searchAlias: 'threatModelNote' },
    ],
  },
];

const OPERATORS = "'=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN', 'NOT IN', 'IS' and 'IS NOT'";
const noField = (name: string) => `Field '${name}' does not exist or you do not have permission to view it.`;
const noOperator = (operator: string, field: string) =>
  `The operator '${operator}' is not supported by the '${field}' field.`;
const syntax = (text: string) => `Error in the JQL Query: ${text}`;

const REFUSALS: [jql: string, sentence: string][] = [
  ['', 'Unbounded JQL queries are not allowed here. Please add a search restriction to your query.'],
  ['ORDER BY created', 'Unbounded JQL queries are not allowed here. Please add a search restriction to your query.'],
  ['team = red', noField('team')],
  ['threatModelColour = red', noField('threatModelColour')],
  ['issue.property[threat-model].colour = red', noField('issue.property[threat-model].colour')],
  ['project ~ SEC', noOperator('~', 'project')],
  ['status > Done', noOperator('>', 'status')],
  ['summary = payouts', noOperator('=', 'summary')],
  ['text !~ payouts', noOperator('!~', 'text')],
  ['created ~ now()', noOperator('~', 'created')],
  ['threatModelSize > L', noOperator('>', 'threatModelSize')],
  ['threatModelSize ~ L', noOperator('~', 'threatModelSize')],
  ['threatModelNote = x', noOperator('=', 'threatModelNote')],
  ['threatModelOpenHigh ~ 1', noOperator('~', 'threatModelOpenHigh')],
  ['threatModelOpenHigh > many', "The value 'many' is not a number, for the field 'threatModelOpenHigh'."],
  ['project = NOPE', "The value 'NOPE' does not exist for the field 'project'."],
  ['project = OPS', "The value 'OPS' does not exist for the field 'project'."],
  ['status = Open', "The value 'Open' does not exist for the field 'status'."],
  ['assignee = "engineer@example.com"', "The value 'engineer@example.com' does not exist for the field 'assignee'."],
  ['key = SEC-99', "An issue with key 'SEC-99' does not exist for field 'key'."],
  ['id = 99', "A value with ID '99' does not exist for the field 'id'."],
  ['assignee = membersOf()', "Unable to find JQL function 'membersOf()'."],
  [
    'created > yesterday',
    "Date value 'yesterday' for field 'created' is invalid. Valid formats include: 'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'.",
  ],
  ['created > currentUser()', "A value provided by the function 'currentUser' is invalid for the field 'created'."],
  ['project in SEC', syntax("Expecting '(' before the end of the query.")],
  ['project = ', syntax('Expecting either a value, list or function before the end of the query.')],
  ['project', syntax(`Expecting operator before the end of the query. The valid operators are ${OPERATORS}.`)],
  [
    'project SEC',
    syntax(`Expecting operator but got 'SEC'. The valid operators are ${OPERATORS}. (line 1, character 9)`),
  ],
  ['project = SEC AND', syntax('Expecting a field name at the end of the query.')],
  ['project = SEC status', syntax("Expecting either 'OR' or 'AND' but got 'status'. (line 1, character 15)")],
  ['(project = SEC', syntax("Expecting ')' before the end of the query.")],
  ['summary ~ "abc', syntax("The quoted string 'abc' has not been completed. (line 1, character 11)")],
  [
    'project = = SEC',
    syntax(
      "Expecting either a value, list or function but got '='. You must surround '=' in quotation marks to use it as a value. (line 1, character 11)",
    ),
  ],
  [
    'project = and',
    syntax(
      "'and' is a reserved JQL word. You must surround it in quotation marks to use it in a query. (line 1, character 11)",
    ),
  ],
  [
    'labels = select',
    syntax(
      "'select' is a reserved JQL word. You must surround it in quotation marks to use it in a query. (line 1, character 10)",
    ),
  ],
  [
    'labels = @x',
    syntax(
      "The character '@' is a reserved JQL character. You must enclose it in a string or use the escape '\\u0040' instead. (line 1, character 10)",
    ),
  ],
  ['summary ~ ""', "The field 'summary' does not support searching for an empty string."],
  ['project = SEC ORDER BY team', "Not able to sort using field 'team'."],
  ['project = SEC ORDER BY description', "Not able to sort using field 'description'."],
  ['project = SEC ORDER BY threatModelSize', "Not able to sort using field 'threatModelSize'."],
  ['status WAS Done', "History searches (operator 'was') are not part of the local Jira."],
];

describe('a bad query', () => {
  it.each(['2026-13-05', '2026-02-30', '2026-01-01 25:00', '05.10.2026', '1x', 'now'])(
    'may not name %s as a date',
    async (date) => {
      const { as } = startJira();
      const { status, body } = await as(ENGINEER)('POST', 'search/jql', { jql: `created > "${date}"` });
      expect(status).toBe(400);
      expect(body.errorMessages[0]).toContain(`Date value '${date}' for field 'created' is invalid.`);
    },
  );

  it.each(REFUSALS)('%s: %s', async (jql, sentence) => {
    const { as } = startJira({ entityProperties: MODULES });
    const answer = await as(ENGINEER)('POST', 'search/jql', { jql });
    expect(answer).toMatchObject({ status: 400, body: { errorMessages: [sentence], errors: {} } });
  });

  it('gets every sentence at once when more than one clause is wrong', async () => {
    const { as } = startJira();
    const { body } = await as(ENGINEER)('POST', 'search/jql', { jql: 'team = red AND project = NOPE' });
    expect(body.errorMessages).toEqual([noField('team'), "The value 'NOPE' does not exist for the field 'project'."]);
  });

  it('may not sort by more than seven fields', async () => {
    const { as } = startJira();
    const order = (count: number) =>
      `project = SEC ORDER BY ${Array.from({ length: count }, () => 'created').join(', ')}`;
    expect((await as(ENGINEER)('POST', 'search/jql', { jql: order(7) })).status).toBe(200);
    expect((await as(ENGINEER)('POST', 'search/jql', { jql: order(8) })).status).toBe(400);
  });
});

describe('jql/parse', () => {
  it('describes a good query and says what is wrong with a bad one, as strictly as it is told', async () => {
    const { as } = startJira();
    const parse = async (query: string, validation: string) =>
      (await as(ENGINEER)('POST', `jql/parse?validation=${validation}`, { queries: [query] })).body.queries[0];
    expect(await parse('project = SEC ORDER BY created DESC', 'strict')).toMatchObject({
      query: 'project = SEC ORDER BY created DESC',
      structure: {
        where: { field: { name: 'project' }, operator: '=', operand: { value: 'SEC' } },
        orderBy: { fields: [{ field: { name: 'created' }, direction: 'desc' }] },
      },
    });
    expect(await parse('team = red', 'strict')).toEqual({ query: 'team = red', errors: [noField('team')] });
    expect(await parse('team = red', 'warn')).toMatchObject({ warnings: [noField('team')], structure: {} });
    expect(await parse('team = red', 'none')).not.toHaveProperty('errors');
    expect(await parse('team =', 'none')).toHaveProperty('errors');
  });
});
