/** What a model takes over from its issue: closed or open again, and another size where the issue now says so. */
import type { Item } from './item.ts';
import type { ModelRecord } from './model.ts';
import { type Size, sizeRank } from './size.ts';
import { withSizeChange } from './size-change.ts';
import type { SizeProcesses } from './size-process.ts';
import { restaged, stageWhenReopened, stageWhenResized } from './stage.ts';
import { type TriageResult, triageResult } from './triage/index.ts';

/** The issue as it is now. `result`: what the rules say of it, null where nobody wants to know. */
export interface IssueNow {
  closed: boolean;
  key: string;
  result: TriageResult | null;
  /** Mark of what the result was read from. */
  seen: string;
  at: string;
  /** What each size calls for: the stage follows. */
  sizes: SizeProcesses;
}

/** Whether the rules may set the size of a model: not of a closed one, and not after a person did. */
export function mayResize(model: Pick<ModelRecord, 'sizeSetBy'>, issue: { closed: boolean }): boolean {
  return !issue.closed && !model.sizeSetBy;
}

/** The model as it should be; the same object where nothing changes. */
export function followIssue(model: ModelRecord, items: readonly Item[], now: IssueNow): ModelRecord {
  const staged = withKey(withStage(model, items, now.closed), now.key);
  const sized = now.result === null ? staged : resized(staged, now.result, now);
  const { stage } = restaged(staged, sized, now.sizes);
  return stage === sized.stage ? sized : { ...sized, stage, unpublished: atLeastProperty(sized) };
}

function withStage(model: ModelRecord, items: readonly Item[], closed: boolean): ModelRecord {
  if (closed === (model.stage === 'closed')) return model;
  if (closed) return { ...model, stage: 'closed', closedFrom: model.stage, unpublished: atLeastProperty(model) };
  const { closedFrom: _, ...open } = model;
  // A comment that was left out because the issue was closed is due now.
  const comment = model.comment.state === 'none' ? { state: 'due' as const } : model.comment;
  return { ...open, comment, stage: stageWhenReopened(model, items), unpublished: atLeastProperty(model) };
}

/** An issue that moved has another key. */
function withKey(model: ModelRecord, issueKey: string): ModelRecord {
  return model.issueKey === issueKey ? model : { ...model, issueKey };
}

function resized(model: ModelRecord, result: TriageResult, { seen, at }: IssueNow): ModelRecord {
  const before = model.triage.result;
  if (plain(result) === plain(before) && model.triage.seen === seen) return model;
  const { added, dropped, material } = difference(before, result);
  // Better words for the same reasons are kept, and nobody is told.
  if (!material) return { ...model, triage: { ...model.triage, result, seen } };
  const size = sizeFor(model, result.size);
  const again = { before: model.size, now: size, added, dropped };
  return {
    ...model,
    size,
    stage: stageWhenResized(model.stage, size),
    triage: { ...model.triage, at, result, seen, again },
    ...(size === model.size
      ? {}
      : { sizeHistory: withSizeChange(model, { how: 'rules', at, from: model.size, to: size }) }),
    unpublished: 'comment',
  };
}

/** The size that a model gets where the rules want this one: whoever asked anyway does not lose what they were given. */
export function sizeFor({ size, triage }: Pick<ModelRecord, 'size' | 'triage'>, wanted: Size): Size {
  return triage.askedAnyway !== null && sizeRank(wanted) < sizeRank(size) ? size : wanted;
}

/** Members in the schema's order, as a stored result has them. */
function plain(result: TriageResult): string {
  return JSON.stringify(triageResult.parse(result));
}

function difference(before: TriageResult, now: TriageResult) {
  const codesOf = (result: TriageResult) => result.criteria.map((one) => one.code);
  const added = codesOf(now).filter((code) => !codesOf(before).includes(code));
  const dropped = codesOf(before).filter((code) => !codesOf(now).includes(code));
  const scored = (['scope', 'risk', 'impact'] as const).some((factor) => before[factor].score !== now[factor].score);
  return { added, dropped, material: before.size !== now.size || scored || added.length + dropped.length > 0 };
}

function atLeastProperty({ unpublished }: ModelRecord): 'property' | 'comment' {
  return unpublished ?? 'property';
}
