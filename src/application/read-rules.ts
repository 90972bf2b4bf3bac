/** The rules in force with what the security team chooses from, read as that person. */
import type { TeamRules } from '../domain/team-rules.ts';
import type { RulesStore } from './ports.ts';
import type { ProjectChoice, RulesJira } from './ports/rules-jira.ts';
import type { Choice, SiteJira } from './ports/site-jira.ts';

export interface RulesDeps {
  rules: RulesStore;
  rulesJira: RulesJira;
  siteAsUser: Pick<SiteJira, 'priorities'>;
}

export interface RulesRead {
  rules: TeamRules;
  priorities: Choice[];
  /** Where tickets can go, the target projects of the rules among them. */
  projects: ProjectChoice[];
}

/** Three Jira calls at most. */
export async function readRules(deps: RulesDeps): Promise<RulesRead> {
  const [rules, priorities, creatable] = await Promise.all([
    deps.rules.read(),
    deps.siteAsUser.priorities(),
    deps.rulesJira.projectsForTickets(),
  ]);
  const missing = rules.content.targetProjects.filter((key) => !creatable.some((one) => one.key === key));
  return { rules, priorities, projects: [...creatable, ...(await deps.rulesJira.visibleProjects(missing))] };
}
