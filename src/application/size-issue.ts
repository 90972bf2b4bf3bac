/** What the rules in force say of an issue; structured answers win over its text. */
import { type IntakeAnswers, type TriageInput, type TriageResult, blocksFromAdf } from '../domain/triage/index.ts';
import { teamTriage } from '../domain/rules/team-triage.ts';
import type { IssueForTriage } from './ports.ts';
import type { RulesInForce } from './read-once.ts';

export type IssueText = Pick<
  IssueForTriage,
  'summary' | 'description' | 'labels' | 'components' | 'links' | 'issueTypeName'
>;

export function triageInputFrom(issue: IssueText, answers: IntakeAnswers | undefined): TriageInput {
  return {
    summary: issue.summary,
    description: blocksFromAdf(issue.description),
    labels: issue.labels,
    components: issue.components,
    links: issue.links,
    issueType: issue.issueTypeName,
    ...(answers === undefined ? {} : { answers }),
  };
}

export async function sizeIssue(
  rules: RulesInForce,
  issue: IssueText,
  answers: IntakeAnswers | undefined,
): Promise<TriageResult> {
  return teamTriage(await rules.read())(triageInputFrom(issue, answers));
}
