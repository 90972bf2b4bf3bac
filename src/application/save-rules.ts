/** Saves the rules of the security team, or puts back what the last save replaced. */
import { AppError } from '../domain/app-error.ts';
import { retiredBy } from '../domain/rules/retired-questions.ts';
import type { RulesContent, TeamRules } from '../domain/team-rules.ts';
import { type CheckDeps, checkRulesHere, soundOrFail } from './check-rules-here.ts';
import type { Clock, RulesStore, WorkQueue } from './ports.ts';

export interface SaveRulesDeps extends CheckDeps {
  rules: RulesStore;
  queue: WorkQueue;
  clock: Clock;
}

/**
 * Nothing is sized again: models follow when their issue says something else. Saving what is in force already changes
 * nothing, so that the undo stays.
 *
 * @throws AppError INVALID with the first error's field, CONFLICT when somebody saved since `rev`: the rules stay
 */
export async function saveRules(
  deps: SaveRulesDeps,
  { rev, content: raw }: { rev: number; content?: unknown },
): Promise<TeamRules> {
  const current = await rulesAt(deps.rules, rev);
  const content = soundOrFail(await checkRulesHere(deps, raw, current));
  if (JSON.stringify(content) === JSON.stringify(current.content)) return current;
  return replace(deps, current, content);
}

/**
 * What is undone is kept in its turn, so that undoing once more brings it back.
 *
 * @throws AppError INVALID where there is nothing to undo, CONFLICT when somebody saved since `rev`
 */
export async function undoRules(deps: Omit<SaveRulesDeps, keyof CheckDeps>, rev: number): Promise<TeamRules> {
  const current = await rulesAt(deps.rules, rev);
  if (current.previous === null) throw new AppError('INVALID', 'errors.nothingToUndo');
  return replace(deps, current, current.previous);
}

async function rulesAt(rules: RulesStore, rev: number): Promise<TeamRules> {
  const current = await rules.read();
  if (current.rev !== rev) throw savedBefore();
  return current;
}

async function replace(
  { rules, clock, queue }: Omit<SaveRulesDeps, keyof CheckDeps>,
  current: TeamRules,
  content: RulesContent,
): Promise<TeamRules> {
  const record: TeamRules = {
    ...current,
    rev: current.rev + 1,
    savedAt: clock.now().toISOString(),
    content,
    previous: current.content,
    retired: retiredBy(current, content),
  };
  if (!(await rules.save(record))) throw savedBefore();
  if (JSON.stringify(content.sizes) !== JSON.stringify(current.content.sizes)) {
    // The rules are saved, whatever becomes of this: the hourly sweep looks too.
    await queue.push({ kind: 'follow-rules' }, 0).catch(() => undefined);
  }
  return record;
}

function savedBefore(): AppError {
  return new AppError('CONFLICT', 'errors.rulesConflict');
}
