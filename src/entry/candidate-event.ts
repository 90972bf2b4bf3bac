/** What an event's body tells of an issue that may need a threat model: no other call is made to know more. */
import * as z from 'zod';
import type { App } from '../app.ts';
import { considerIssue, dropCandidate } from '../application/consider-issue.ts';
import type { CandidateIssue } from '../application/ports/candidates.ts';
import type { IssueId } from '../domain/ids.ts';
import { type Settings, isWatched } from '../domain/settings.ts';

/** Bodies look like REST v2, where text is plain, and nobody promises any member: what is missing is taken as empty. */
const body = z.looseObject({
  key: z.string().catch(''),
  fields: z.looseObject({
    summary: z.string().catch(''),
    description: z.unknown(),
    labels: z.array(z.string()).catch([]),
    components: z.array(z.looseObject({ name: z.string() })).catch([]),
    project: z.looseObject({ key: z.string() }),
    issuetype: z.looseObject({ name: z.string() }),
    status: z
      .looseObject({ statusCategory: z.looseObject({ key: z.string() }) })
      .optional()
      .catch(undefined),
    updated: z.string().nullable().catch(null),
  }),
});

interface Seen {
  id: IssueId;
  /** The issue of the body. */
  issue: unknown;
  /** Whether the event says that something was changed that triage reads. */
  changed: boolean;
}

/** An issue that nobody watches costs nothing more. */
export async function considerEvent(
  app: App,
  settings: Settings,
  { id, issue: raw, changed }: Seen,
): Promise<'not-ours' | 'candidate'> {
  const issue = issueFrom(id, raw);
  if (issue === null || !isWatched(settings, issue)) return 'not-ours';
  await considerIssue({ ...app, settings }, issue, { source: 'event', changed });
  return 'candidate';
}

/** A candidate that no event is watched for: still, what is done or deleted is nothing to ask about. */
export async function dropWhenOver(app: App, id: IssueId, raw: unknown): Promise<void> {
  const issue = issueFrom(id, raw);
  if (issue?.closed === true) await dropCandidate(app.candidates, id, { deleted: false });
}

function issueFrom(id: IssueId, raw: unknown): CandidateIssue | null {
  const parsed = body.safeParse(raw).data;
  if (parsed === undefined) return null;
  const { key, fields } = parsed;
  return {
    id,
    key,
    projectKey: fields.project.key,
    issueTypeName: fields.issuetype.name,
    summary: fields.summary,
    description: fields.description ?? null,
    labels: fields.labels,
    components: fields.components.map(({ name }) => name),
    links: [],
    people: [],
    closed: fields.status?.statusCategory.key === 'done',
    updatedAt: fields.updated,
  };
}
