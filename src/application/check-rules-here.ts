/** Checks rules on this site: their form, what they name of Jira, and questions that were something else before. */
import { AppError } from '../domain/app-error.ts';
import { noCodeReview } from '../domain/code-review.ts';
import type { AccountId } from '../domain/ids.ts';
import { type CheckedRules, areSound, checkRules } from '../domain/rules/check-rules.ts';
import { checkReuse, checkReworded } from '../domain/rules/retired-questions.ts';
import { readRulesFile } from '../domain/rules/rules-file.ts';
import type { RulesProblem } from '../domain/rules-problem.ts';
import type { RulesContent, TeamRules } from '../domain/team-rules.ts';
import type { Jira } from './ports.ts';
import type { RulesJira } from './ports/rules-jira.ts';
import type { SiteJira } from './ports/site-jira.ts';

export interface CheckDeps {
  rulesJira: Pick<RulesJira, 'visibleProjects' | 'projectsOfTheApp'>;
  siteAsUser: Pick<SiteJira, 'priorities'>;
  jiraAsUser: Pick<Jira, 'names'>;
}

export interface CheckedHere {
  /** With projects in Jira's own spelling; null where the form is wrong. */
  content: RulesContent | null;
  problems: RulesProblem[];
}

/** Rules as somebody typed them, field by field. Four Jira calls at most: for the projects, priorities and people they name. */
export async function checkRulesHere(deps: CheckDeps, raw: unknown, { retired }: TeamRules): Promise<CheckedHere> {
  const checked = checkRules(raw);
  return withJira(deps, checked, checkReuse(checked.sound.questions ?? [], retired));
}

/** The same for rules from a file. */
export async function checkFileHere(deps: CheckDeps, text: string, inForce: TeamRules): Promise<CheckedHere> {
  const checked = readRulesFile(text);
  const { questions = [] } = checked.sound;
  return withJira(deps, checked, [
    ...checkReuse(questions, inForce.retired),
    ...checkReworded(questions, inForce.content.questions),
  ]);
}

async function withJira(
  { rulesJira, siteAsUser, jiraAsUser }: CheckDeps,
  { content, sound, problems }: CheckedRules,
  more: readonly RulesProblem[],
): Promise<CheckedHere> {
  const { targetProjects = [], priorityIds = {}, codeReview: { watchers } = noCodeReview } = sound;
  const [visible, ofTheApp, priorities, names] = await Promise.all([
    rulesJira.visibleProjects(targetProjects),
    rulesJira.projectsOfTheApp(targetProjects),
    Object.values(priorityIds).some((id) => id !== null) ? siteAsUser.priorities() : [],
    watchers.length > 0 ? jiraAsUser.names(watchers) : new Map<AccountId, string>(),
  ]);
  const both = visible.filter(({ key }) => ofTheApp.some((one) => one.key === key));
  const inJira = (key: string) => both.find((one) => one.key.toLowerCase() === key.toLowerCase())?.key;
  return {
    content: content && { ...content, targetProjects: targetProjects.map((key) => inJira(key) ?? key) },
    problems: [
      ...problems,
      ...more,
      ...targetProjects.flatMap((project, at): RulesProblem[] => {
        if (inJira(project) !== undefined) return [];
        const field = `targetProjects.${at}`;
        return [{ level: 'error', field, text: 'rulesFault.noSuchProject', params: { project } }];
      }),
      ...Object.entries(priorityIds).flatMap(([level, id]): RulesProblem[] => {
        if (id === null || priorities.some((one) => one.id === id)) return [];
        return [{ level: 'error', field: `priorityIds.${level}`, text: 'rulesFault.noSuchPriority', params: {} }];
      }),
      ...watchers.flatMap((one, at): RulesProblem[] => {
        if (names.has(one)) return [];
        return [{ level: 'error', field: `codeReview.watchers.${at}`, text: 'rulesFault.noSuchReviewer', params: {} }];
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
