/** Finds Threat model issues by JQL: those without a size in the issue property, and those changed lately. */
import { route } from '@forge/api';
import * as z from 'zod';
import type { FindModels, SweepQuery } from '../../application/ports/sweeping.ts';
import { type IssueId, issueId } from '../../domain/ids.ts';
import { jiraRequest } from './jira-request.ts';
import { parsedBody } from './parsed-or-null.ts';

const page = z.looseObject({
  issues: z.array(z.looseObject({ id: issueId })),
  nextPageToken: z.string().nullish(),
});

const pageSize = 100;

export function findModelsOverRest(): FindModels {
  const request = jiraRequest('app');
  return {
    toSweep: async (query) => {
      const found: IssueId[] = [];
      let nextPageToken: string | null = null;
      do {
        const body = {
          jql: jqlOf(query),
          fields: ['id'],
          maxResults: Math.min(pageSize, query.limit - found.length),
          ...(nextPageToken === null ? {} : { nextPageToken }),
        };
        const answer = await request(route`/rest/api/3/search/jql`, { method: 'POST', body });
        // Jira refuses a query that names a project or a type that is not there, or that the app may not see.
        if (answer.status === 400) return null;
        const { issues, nextPageToken: next } = parsedBody(page, answer);
        found.push(...issues.map(({ id }) => id));
        nextPageToken = next ?? null;
      } while (nextPageToken !== null && found.length < query.limit);
      return found;
    },
  };
}

/** What somebody asked for has a finisher of its own, which knows their answers: it goes first. */
const notJustAsked = '(threatModelRequestNonce IS EMPTY OR created <= "-10m")';

/** A relative time, because Jira reads an absolute one in the caller's time zone. */
function jqlOf({ projectKey, issueTypeName, changedWithinMinutes }: SweepQuery): string {
  const place = `project = ${quoted(projectKey)} AND issuetype = ${quoted(issueTypeName)}`;
  const unseen = `(threatModelSize IS EMPTY OR updated >= "-${changedWithinMinutes}m")`;
  return `${place} AND ${unseen} AND ${notJustAsked} ORDER BY created DESC`;
}

function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&')}"`;
}
