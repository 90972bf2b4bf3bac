/** Finds Threat model issues and tickets by JQL: without a size in the issue property, changed lately, with an ended exception. */
import { route } from '@forge/api';
import * as z from 'zod';
import type { FindModels, PlaceQuery, SweepQuery } from '../../application/ports/sweeping.ts';
import type { FindTickets } from '../../application/ports/ticket-sweep.ts';
import { type IssueId, issueId } from '../../domain/ids.ts';
import { type JiraRequest, jiraRequest } from './jira-request.ts';
import { parsedBody } from './parsed-or-null.ts';

const page = z.looseObject({
  issues: z.array(z.looseObject({ id: issueId })),
  nextPageToken: z.string().nullish(),
});

const pageSize = 100;

export function findModelsOverRest(): FindModels {
  const request = jiraRequest('app');
  return {
    toSweep: (query) => find(query, sweepCondition(query)),
    underWay: (query) => find(query, underWay),
    withEndedException: (query) => find(query, endedException),
  };

  function find(query: PlaceQuery, condition: string): Promise<IssueId[] | null> {
    return idsBy(request, `${placeOf(query)} AND ${condition} ORDER BY created DESC`, query.limit);
  }
}

export function findTicketsOverRest(): FindTickets {
  const request = jiraRequest('app');
  return {
    changedTickets: async ({ changedWithinMinutes, limit }) => {
      const jql = `threatModelRecommendation IS NOT EMPTY AND updated >= "-${changedWithinMinutes}m" ORDER BY updated DESC`;
      // Refused only while Jira does not know the alias yet, right after the installation.
      return (await idsBy(request, jql, limit)) ?? [];
    },
  };
}

async function idsBy(request: JiraRequest, jql: string, limit: number): Promise<IssueId[] | null> {
  const found: IssueId[] = [];
  let nextPageToken: string | null = null;
  do {
    const body = {
      jql,
      fields: ['id'],
      maxResults: Math.min(pageSize, limit - found.length),
      ...(nextPageToken === null ? {} : { nextPageToken }),
    };
    const answer = await request(route`/rest/api/3/search/jql`, { method: 'POST', body });
    // Jira refuses a query that names a project or a type that is not there, or that the app may not see.
    if (answer.status === 400) return null;
    const { issues, nextPageToken: next } = parsedBody(page, answer);
    found.push(...issues.map(({ id }) => id));
    nextPageToken = next ?? null;
  } while (nextPageToken !== null && found.length < limit);
  return found;
}

/** What somebody asked for has a finisher of its own, which knows their answers: it goes first. */
const notJustAsked = '(threatModelRequestNonce IS EMPTY OR created <= "-10m")';

/** A relative time, because Jira reads an absolute one in the caller's time zone. */
function sweepCondition({ changedWithinMinutes }: SweepQuery): string {
  return `(threatModelSize IS EMPTY OR updated >= "-${changedWithinMinutes}m") AND ${notJustAsked}`;
}

/** The stages that follow from what is there, or would be reached by it. */
const underWay = 'threatModelStage IN (preparing, meeting, responding, ready, live)';

/** Days begin in the time zone of the caller: what ends today comes along, and the records decide. */
const endedException = 'threatModelExceptionUntil <= now()';

function placeOf({ projectKey, issueTypeName }: PlaceQuery): string {
  return `project = ${quoted(projectKey)} AND issuetype = ${quoted(issueTypeName)}`;
}

function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&')}"`;
}
