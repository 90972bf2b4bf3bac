/** Checks rules on this site: their form, and what they name of Jira (projects for tickets, priorities). */
import { AppError } from '../domain/app-error.ts';
import { areSound, checkRules } from '../domain/rules/check-rules.ts';
import type { RulesProblem } from '../domain/rules-problem.ts';
import type { RulesContent } from '../domain/team-rules.ts';
import type { RulesJira } from './ports/rules-jira.ts';
import type { SiteJira } from './ports/site-jira.ts';

export interface CheckDeps {
  rulesJira: Pick<RulesJira, 'visibleProjects' | 'projectsOfTheApp'>;
  siteAsUser: Pick<SiteJira, 'priorities'>;
}

export interface CheckedHere {
  /** With projects in Jira's own spelling; null where the form is wrong. */
  content: RulesContent | null;
  problems: RulesProblem[];
}

/** Rules as somebody typed them, field by field. Three Jira calls at most, and none where the form is wrong. */
export async function checkRulesHere(deps: CheckDeps, raw: unknown): Promise<CheckedHere> {
  const checked = checkRules(raw);
  return checked.content === null ? checked : withJira(deps, checked.content, checked.problems);
}

export async function withJira(
  { rulesJira, siteAsUser }: CheckDeps,
  content: RulesContent,
  problems: readonly RulesProblem[],
): Promise<CheckedHere> {
  const { targetProjects, priorityIds } = content;
  const [visible, ofTheApp, priorities] = await Promise.all([
    rulesJira.visibleProjects(targetProjects),
    rulesJira.projectsOfTheApp(targetProjects),
    Object.values(priorityIds).some((id) => id !== null) ? siteAsUser.priorities() : [],
  ]);
  const both = visible.filter(({ key }) => ofTheApp.some((one) => one.key === key));
  const inJira = (key: string) => both.find((one) => one.key.toLowerCase() === key.toLowerCase())?.key;
  return {
    content: { ...content, targetProjects: targetProjects.map((key) => inJira(key) ?? key) },
    problems: [
      ...problems,
      ...targetProjects.flatMap((project, at): RulesProblem[] => {
        if (inJira(project) !== undefined) return [];
        const field = `targetProjects.${at}`;
        return [{ level: 'error', field, text: 'rulesFault.noSuchProject', params: { project } }];
      }),
      ...Object.entries(priorityIds).flatMap(([level, id]): RulesProblem[] => {
        if (id === null || priorities.some((one) => one.id === id)) return [];
        return [{ level: 'error', field: `priorityIds.${level}`, text: 'rulesFault.noSuchPriority', params: {} }];
      }),
    ],
  };
}

/** @throws AppError INVALID with the first error's field */
export function soundOrFail({ content, problems }: CheckedHere): RulesContent {
  const first = problems.find(({ level }) => level === 'error');
  if (content !== null && areSound(problems)) return content;
  if (first === undefined) throw new AppError('INVALID', 'errors.malformed', { field: 'content' });
  throw new AppError('INVALID', first.text, {
    field: first.field === '' ? 'content' : first.field,
    params: first.params,
  });
}
