/** The scene of rules tests: several sized models, and what the rules page needs beside them. */
import { triageIssue } from '../../src/application/triage-issue.ts';
import type { IssueForTriage } from '../../src/application/ports.ts';
import { type IssueId, issueId } from '../../src/domain/ids.ts';
import { fakeRulesJira } from './fake-rules-jira.ts';
import { partnerUpload, scene } from './scene.ts';

const priorities = [
  { id: '1', name: 'Highest' },
  { id: '3', name: 'Medium' },
];

export function rulesScene() {
  const made = scene();
  made.jira.issues.clear();
  const rulesJira = fakeRulesJira(made.jira);
  const deps = {
    ...made.triageDeps,
    rules: made.rules,
    rulesJira,
    siteAsUser: { priorities: async () => priorities },
    jiraAsUser: { names: async () => new Map() },
  };
  let number = 0;
  /** A new Threat model issue with this summary, sized by the rules in force. */
  const model = async (summary: string, given: Partial<IssueForTriage> = {}): Promise<IssueId> => {
    number += 1;
    const id = issueId.parse(String(20_000 + number));
    made.jira.issues.set(id, { ...partnerUpload(), id, key: `SEC-${number}`, summary, description: null, ...given });
    await triageIssue(made.triageDeps, id, { isRetry: false });
    return id;
  };
  return { ...made, rulesJira, rulesDeps: deps, model };
}
