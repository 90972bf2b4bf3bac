/** A query that Jira refuses: one sentence per problem. */
import { JiraError } from '../jira-error.ts';

export class JqlProblem extends Error {}

export const jqlRefusal = (errors: readonly string[]): JiraError => new JiraError(400, { errorMessages: errors });

export const unbounded = (): JiraError =>
  jqlRefusal(['Unbounded JQL queries are not allowed here. Please add a search restriction to your query.']);
