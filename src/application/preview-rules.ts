/** Tries rules on the last models before they are saved: which would get another size, and which criterion does it. */
import { sizeFor } from '../domain/follow-issue.ts';
import type { ModelRecord } from '../domain/model.ts';
import { areSound } from '../domain/rules/check-rules.ts';
import { teamTriage } from '../domain/rules/team-triage.ts';
import type { RulesProblem } from '../domain/rules-problem.ts';
import type { Settings } from '../domain/settings.ts';
import type { Size } from '../domain/size.ts';
import type { Criterion, TriageResult } from '../domain/triage/index.ts';
import { type CheckDeps, checkRulesHere } from './check-rules-here.ts';
import { modelProjects } from './model-projects.ts';
import type { Clock, Models, RulesStore } from './ports.ts';
import type { RulesJira } from './ports/rules-jira.ts';
import { triageInputFrom } from './size-issue.ts';

export interface PreviewDeps extends CheckDeps {
  rules: RulesStore;
  rulesJira: RulesJira;
  models: Pick<Models, 'readMany'>;
  settings: Settings;
  clock: Clock;
}

export interface ChangedSize {
  issueKey: string;
  summary: string;
  now: Size;
  then: Size;
  added: { criterion: Criterion; words: string | null }[];
  dropped: Criterion[];
  closed: boolean;
}

export interface RulesPreview {
  problems: RulesProblem[];
  /** Null: the rules have errors. */
  preview: { looked: number; changed: ChangedSize[]; setByHand: number; closed: number } | null;
}

const modelLimit = 50;
/** Long texts and many patterns take their time; a resolver ends after 25 seconds. What was seen by then is shown. */
const milliseconds = 15_000;

/** Two Jira calls besides the check, three storage requests. Read as the person, who sees no issue they may not browse. */
export async function previewRules(deps: PreviewDeps, raw: unknown): Promise<RulesPreview> {
  const { content, problems } = await checkRulesHere(deps, raw, await deps.rules.read());
  if (content === null || !areSound(problems)) return { problems, preview: null };
  const issues = await deps.rulesJira.lastModels(await modelProjects(deps), modelLimit);
  const models = await deps.models.readMany(issues.map(({ id }) => id));
  const size = teamTriage({ content, rev: 0 });
  const preview: NonNullable<RulesPreview['preview']> = { looked: 0, changed: [], setByHand: 0, closed: 0 };
  const end = deps.clock.now().getTime() + milliseconds;
  for (const issue of issues) {
    const model = models.find((one) => one.issueId === issue.id);
    if (model === undefined) continue;
    if (deps.clock.now().getTime() > end) break;
    preview.looked += 1;
    if (issue.closed) preview.closed += 1;
    if (model.sizeSetBy) preview.setByHand += 1;
    else {
      const result = size(triageInputFrom(issue, model.triage.answers));
      const then = sizeFor(model, result.size);
      if (then !== model.size) preview.changed.push({ ...issueOf(issue), ...difference(model, result), then });
    }
  }
  return { problems, preview };
}

function issueOf({ key, summary, closed }: { key: string; summary: string; closed: boolean }) {
  return { issueKey: key, summary, closed };
}

function difference({ size: now, triage }: ModelRecord, result: TriageResult) {
  const before = triage.result.criteria.map(({ code }) => code);
  const after = result.criteria.map(({ code }) => code);
  return {
    now,
    added: result.criteria
      .filter(({ code }) => !before.includes(code))
      .map(({ code, evidence: [first] }) => ({
        criterion: code,
        words: first === undefined || first.where === 'answer' ? null : first.text,
      })),
    dropped: before.filter((code) => !after.includes(code)),
  };
}
