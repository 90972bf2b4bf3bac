/** What triage says of an issue that is no threat model yet: the one place where candidates meet the rules. */
import { fingerprintOf } from '../domain/candidate-fingerprint.ts';
import { type Settings, isOurs } from '../domain/settings.ts';
import type { Sighting } from '../domain/sighting.ts';
import type { CandidateIssue } from './ports/candidates.ts';
import { blocksOf, rulesOn } from './triage-issue.ts';

export interface SizedCandidate {
  issue: CandidateIssue;
  sighting: Sighting;
}

/** @param how where the issue was read, and whether an event says that its text changed */
export function sizeCandidate(
  settings: Settings,
  issue: CandidateIssue,
  how: Pick<Sighting, 'source' | 'changed'>,
): SizedCandidate {
  const fingerprint = fingerprintOf({ ...issue, description: blocksOf(issue.description) });
  const sighting: Sighting = {
    ...how,
    issueId: issue.id,
    result: rulesOn(issue, undefined),
    fingerprint,
    updatedAt: issue.updatedAt,
    over: issue.closed || isOurs(settings, issue),
    modelKey: modelLinkedTo(settings, issue),
  };
  return { issue, sighting };
}

/** By the project in the key and the type: that is what Jira tells of the other end of a link. */
export function modelLinkedTo(settings: Settings, { links }: Pick<CandidateIssue, 'links'>): string | null {
  const model = links.find(({ key, issueTypeName }) =>
    isOurs(settings, { projectKey: key.replace(/-\d+$/, ''), issueTypeName }),
  );
  return model?.key ?? null;
}
