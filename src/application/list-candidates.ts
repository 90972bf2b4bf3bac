/** The ranked list as one person may see it: names and words are read live, as that person, and never stored. */
import type { CandidateRecord } from '../domain/candidate.ts';
import type { AccountId, IssueId } from '../domain/ids.ts';
import { type Size, sizeRank } from '../domain/size.ts';
import type { Sighting } from '../domain/sighting.ts';
import type { CriterionFinding } from '../domain/triage/index.ts';
import { type ConsiderDeps, considerSighting } from './consider-issue.ts';
import type { CandidateIssue, CandidateJira } from './ports/candidates.ts';
import type { Jira } from './ports.ts';
import { candidateSizer } from './size-candidate.ts';

export interface ListDeps extends ConsiderDeps {
  candidateJira: { asUser: CandidateJira };
  jiraAsUser: Pick<Jira, 'names'>;
}

export interface CandidateRow {
  issueId: IssueId;
  key: string;
  issueTypeName: string;
  summary: string;
  /** What triage expects. */
  size: Size;
  criteria: CriterionFinding[];
  confidence: 'high' | 'medium' | 'low';
  foundAt: string;
  /** Somebody is making its threat model just now. */
  beingMade: boolean;
}

export interface DismissedRow {
  issueId: IssueId;
  key: string;
  summary: string;
  reason: string;
  at: string;
  by: { accountId: AccountId; name: string | null };
}

export interface Listed<Row> {
  rows: Row[];
  /** How many of this page the person may not see. */
  hidden: number;
  next: string | null;
}

const pageSize = 50;

/** One storage query, its records by key, and one Jira call: 1 + 50 points. */
export async function listOpen(deps: ListDeps, cursor: string | null): Promise<Listed<CandidateRow>> {
  const { records, next, issues, hidden } = await pageOf(deps, 'open', cursor);
  const size = await candidateSizer(deps);
  const rows: CandidateRow[] = [];
  for (const record of records) {
    const issue = issues.get(record.issueId);
    if (issue === undefined) continue;
    const seen = size(issue);
    // Linked or closed since it was looked at: Jira says so, whoever asks.
    if (seen.over || seen.modelKey !== null) await considerSighting(deps, seen);
    else rows.push(candidateRow(record, issue, seen));
  }
  return { rows, hidden, next };
}

export async function listDismissed(deps: ListDeps, cursor: string | null): Promise<Listed<DismissedRow>> {
  const { records, next, issues, hidden } = await pageOf(deps, 'dismissed', cursor);
  const seen = records.flatMap(({ issueId, decision }) => {
    const issue = issues.get(issueId);
    return issue === undefined || decision.state !== 'dismissed' ? [] : [{ issue, decision }];
  });
  const accounts = [...new Set(seen.map(({ decision }) => decision.by))];
  const names = accounts.length === 0 ? new Map<AccountId, string>() : await deps.jiraAsUser.names(accounts);
  const rows = seen.map(({ issue, decision: { by, at, reason } }) => ({
    issueId: issue.id,
    key: issue.key,
    summary: issue.summary,
    reason,
    at,
    by: { accountId: by, name: names.get(by) ?? null },
  }));
  return { rows, hidden, next };
}

/** The list lags behind: what each record says now is read by its key. */
async function pageOf(deps: ListDeps, state: 'open' | 'dismissed', cursor: string | null) {
  const page = await deps.candidates.list(state, { limit: pageSize, cursor });
  const ids = page.records.map(({ issueId }) => issueId);
  if (ids.length === 0)
    return { records: [], next: page.cursor, issues: new Map<IssueId, CandidateIssue>(), hidden: 0 };
  const [current, found] = await Promise.all([deps.candidates.readMany(ids), deps.candidateJira.asUser.read(ids)]);
  const now = new Map(current.map((one) => [one.issueId, one]));
  const records = ids.flatMap((id) => now.get(id) ?? []).filter(({ decision }) => decision.state === state);
  const issues = new Map(found.map((one) => [one.id, one]));
  const hidden = records.filter(({ issueId }) => !issues.has(issueId)).length;
  return { records, next: page.cursor, issues, hidden };
}

/** What triage reads as this person; where they see less than the app did, the codes without words. */
export function candidateRow(
  { estimate, foundAt, decision }: CandidateRecord,
  issue: CandidateIssue,
  { result }: Sighting,
): CandidateRow {
  const live = sizeRank(result.size) > 0;
  return {
    issueId: issue.id,
    key: issue.key,
    issueTypeName: issue.issueTypeName,
    summary: issue.summary,
    size: live ? result.size : estimate.size,
    criteria: live ? result.criteria : estimate.criteria.map((code) => ({ code, signals: [], evidence: [] })),
    confidence: live ? result.confidence.level : estimate.confidence,
    foundAt,
    beingMade: decision.state === 'open' && decision.making !== null,
  };
}
