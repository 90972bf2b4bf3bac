/** The rules in force with what the security team chooses from, read as that person. */
import type { AccountId } from '../domain/ids.ts';
import type { TeamRules } from '../domain/team-rules.ts';
import type { Jira, RulesStore } from './ports.ts';
import type { ProjectChoice, RulesJira } from './ports/rules-jira.ts';
import type { Choice, SiteJira } from './ports/site-jira.ts';

export interface RulesDeps {
  rules: RulesStore;
  rulesJira: RulesJira;
  siteAsUser: Pick<SiteJira, 'priorities'>;
  jiraAsUser: Pick<Jira, 'names'>;
}

export interface RulesRead {
  rules: TeamRules;
  priorities: Choice[];
  /** Where tickets can go, the target projects of the rules among them. */
  projects: ProjectChoice[];
  /** Whom the rules name; null: a former user. */
  people: { accountId: AccountId; name: string | null }[];
}

/** Four Jira calls at most. */
export async function readRules(deps: RulesDeps): Promise<RulesRead> {
  const [rules, priorities, creatable] = await Promise.all([
    deps.rules.read(),
    deps.siteAsUser.priorities(),
    deps.rulesJira.projectsForTickets(),
  ]);
  const missing = rules.content.targetProjects.filter((key) => !creatable.some((one) => one.key === key));
  const [visible, people] = await Promise.all([
    deps.rulesJira.visibleProjects(missing),
    peopleIn(deps, rules.content.codeReview.watchers),
  ]);
  return { rules, priorities, projects: [...creatable, ...visible], people };
}

async function peopleIn({ jiraAsUser }: RulesDeps, accounts: readonly AccountId[]): Promise<RulesRead['people']> {
  if (accounts.length === 0) return [];
  const names = await jiraAsUser.names(accounts);
  return accounts.map((accountId) => ({ accountId, name: names.get(accountId) ?? null }));
}
