/** All that can be said of rules without asking Jira. */
import type { RulesProblem } from '../rules-problem.ts';
import type { RulesContent } from '../team-rules.ts';
import { type SoundMembers, checkForm } from './check-form.ts';
import { checkExceptions } from './check-exceptions.ts';
import { checkCodeReview } from './check-code-review.ts';
import { checkProcess } from './check-process.ts';
import { checkQuestions } from './check-questions.ts';
import { checkSizeTable } from './check-size-table.ts';
import { checkTemplates } from './check-templates.ts';
import { checkWords } from './check-words.ts';
import { repeats } from './repeats.ts';

export interface CheckedRules {
  /** Null where the form is wrong. */
  content: RulesContent | null;
  /** The members whose form is right. */
  sound: SoundMembers;
  problems: RulesProblem[];
}

/** Faults of form, and of every member whose form is right: nobody should learn of the next fault by mending the first. */
export function checkRules(raw: unknown): CheckedRules {
  const { content, sound, problems } = checkForm(raw);
  const { criteria, sizeTable, sizes, questions, targetProjects, templates, exceptions, codeReview } = sound;
  return {
    content,
    sound,
    problems: [
      ...problems,
      ...(criteria === undefined ? [] : checkWords(criteria)),
      ...(sizeTable === undefined ? [] : checkSizeTable(sizeTable)),
      ...(sizes === undefined ? [] : checkProcess(sizes)),
      ...(questions === undefined ? [] : checkQuestions(questions)),
      ...repeats(targetProjects ?? [], 'targetProjects'),
      ...(templates === undefined ? [] : checkTemplates(templates)),
      ...(exceptions === undefined ? [] : checkExceptions(exceptions)),
      ...(codeReview === undefined ? [] : checkCodeReview(codeReview)),
    ],
  };
}

/** Whether the rules may be saved. */
export function areSound(problems: readonly RulesProblem[]): boolean {
  return problems.every(({ level }) => level === 'warning');
}
