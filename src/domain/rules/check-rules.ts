/** All that can be said of rules without asking Jira. */
import type { RulesProblem } from '../rules-problem.ts';
import type { RulesContent } from '../team-rules.ts';
import { checkForm } from './check-form.ts';
import { checkProcess } from './check-process.ts';
import { checkQuestions } from './check-questions.ts';
import { checkSizeTable } from './check-size-table.ts';
import { checkTemplates } from './check-templates.ts';
import { checkWords } from './check-words.ts';
import { repeats } from './repeats.ts';

export interface CheckedRules {
  /** Null where the form is wrong. */
  content: RulesContent | null;
  problems: RulesProblem[];
}

export function checkRules(raw: unknown): CheckedRules {
  const { content, problems } = checkForm(raw);
  if (content === null) return { content, problems };
  return {
    content,
    problems: [
      ...checkWords(content),
      ...checkSizeTable(content.sizeTable),
      ...checkProcess(content.sizes),
      ...checkQuestions(content.questions),
      ...repeats(content.targetProjects, 'targetProjects'),
      ...checkTemplates(content.templates),
    ],
  };
}

/** Whether the rules may be saved. */
export function areSound(problems: readonly RulesProblem[]): boolean {
  return problems.every(({ level }) => level === 'warning');
}
