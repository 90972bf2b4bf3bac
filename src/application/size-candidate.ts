/** What triage says of issues that are no threat models yet: the one place where candidates meet the rules. */
import { fingerprintOf } from '../domain/candidate-fingerprint.ts';
import { type Settings, isOurs } from '../domain/settings.ts';
import type { Sighting } from '../domain/sighting.ts';
import { type TextBlock, blocksFromAdf, blocksFromText } from '../domain/triage/index.ts';
import { teamTriage } from '../domain/rules/team-triage.ts';
import type { CandidateIssue } from './ports/candidates.ts';
import type { RulesInForce } from './read-once.ts';

/** @param how where the issue was read, and whether an event says that its text changed */
export type Sizer = (issue: CandidateIssue, how?: Pick<Sighting, 'source' | 'changed'>) => Sighting;

export interface SizerDeps {
  settings: Settings;
  rules: RulesInForce;
}

/** The rules are made ready once for everything that one run looks at. */
export async function candidateSizer({ settings, rules }: SizerDeps): Promise<Sizer> {
  const triage = teamTriage(await rules.read());
  return (issue, how = { source: 'search', changed: false }) => {
    const { summary, labels, components, links, issueTypeName } = issue;
    const read = { summary, labels, components, description: blocksOf(issue.description) };
    return {
      ...how,
      issueId: issue.id,
      result: triage({ ...read, links, issueType: issueTypeName }),
      fingerprint: fingerprintOf({ ...read, issueTypeName }),
      updatedAt: issue.updatedAt,
      over: issue.closed || isOurs(settings, issue),
      modelKey: modelLinkedTo(settings, issue),
    };
  };
}

/** Events carry text, Jira's API rich text. */
function blocksOf(description: unknown): TextBlock[] {
  return typeof description === 'string' ? blocksFromText(description) : blocksFromAdf(description);
}

/** By the project in the key and the type: that is what Jira tells of the other end of a link. */
export function modelLinkedTo(settings: Settings, { links }: Pick<CandidateIssue, 'links'>): string | null {
  const model = links.find(({ key, issueTypeName }) =>
    isOurs(settings, { projectKey: key.replace(/-\d+$/, ''), issueTypeName }),
  );
  return model?.key ?? null;
}
