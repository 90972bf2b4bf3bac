/** Where what is wrong belongs: paths of fields, and the part of the page that shows them. */
import type { RulesProblemView } from '../../../src/contract/rules.ts';

export type Problem = RulesProblemView;

export type TabKey =
  'criteria' | 'sizes' | 'process' | 'questions' | 'tickets' | 'comment' | 'library' | 'calibration' | 'file';

/** Whether the path is the field itself or something inside it. */
function isWithin(path: string, field: string): boolean {
  return path === field || path.startsWith(`${field}.`);
}

export function problemsWithin(problems: readonly Problem[], field: string): Problem[] {
  return problems.filter((one) => isWithin(one.field, field));
}

/** What is left of the problems when a field was edited: nobody knows yet whether it is right now. */
export function withoutField(problems: readonly Problem[], field: string): Problem[] {
  return problems.filter((one) => !isWithin(one.field, field) && !isWithin(field, one.field));
}

/** What the page found, and what the app found besides: not twice about the same place. */
export function together(page: readonly Problem[], app: readonly Problem[]): Problem[] {
  const besides = app.filter(
    (one) => !page.some(({ field }) => isWithin(one.field, field) || isWithin(field, one.field)),
  );
  return [...page, ...besides];
}

export function errorsOf(problems: readonly Problem[]): Problem[] {
  return problems.filter((one) => one.level === 'error');
}

export function sameProblem(one: Problem, other: Problem): boolean {
  return one.field === other.field && one.message === other.message;
}

const tabs: readonly (readonly [string, TabKey])[] = [
  ['criteria', 'criteria'],
  ['sizeTable', 'sizes'],
  ['sizes', 'process'],
  ['questions', 'questions'],
  ['templates.comment', 'comment'],
  ['templates', 'tickets'],
  ['targetProjects', 'tickets'],
  ['priorityIds', 'tickets'],
  ['exceptions', 'tickets'],
];

/** Null: no part of the page shows this field. */
export function tabOf(path: string): TabKey | null {
  return tabs.find(([field]) => isWithin(path, field))?.[1] ?? null;
}

/** The paths to try, from the field itself outwards: `a.b.0`, `a.b`, `a`. */
export function outwards(path: string): string[] {
  const parts = path.split('.');
  return parts.map((_, at) => parts.slice(0, parts.length - at).join('.'));
}
