/** The go-live check: what is still open, unapproved or unanswered, what of it stands in the way, and what is only said. */
import { pushedBackOn } from './agreement.ts';
import { isOpen, questionsOf } from './answered.ts';
import { stillCovers } from './exceptions.ts';
import type { Exception, FollowUp, Item, Recommendation } from './item.ts';
import { isSettledInWriting, plannedMeetings } from './meeting-plan.ts';
import type { ProcessRules } from './model-process.ts';
import type { ModelRecord, Stage } from './model.ts';
import { isDone } from './progress.ts';
import { isRefused, isSettled, outcomeOf } from './settled.ts';

/** High and Medium: done, or declined or deferred under an exception; and no question in return is left open. */
const blockingCodes = ['open-high', 'open-medium', 'waiting', 'unapproved', 'lapsed', 'follow-up'] as const;
/** Shown beside it: people decide whether it matters. */
const warningCodes = ['undecided', 'pushed-back', 'bare-threat', 'question', 'meeting'] as const;

export type BlockingCode = (typeof blockingCodes)[number];
export type WarningCode = (typeof warningCodes)[number];

/** `ids`: of the recommendations, threats or follow-up questions; ids of questions, or numbers of meetings. */
export interface GoLiveLine<Code extends string> {
  code: Code;
  ids: string[];
}

export interface GoLiveCheck {
  blocks: GoLiveLine<BlockingCode>[];
  warns: GoLiveLine<WarningCode>[];
  /** Nothing stands in the way. */
  passed: boolean;
}

type Checked = Pick<ModelRecord, 'size' | 'meetings' | 'askedToMeet' | 'settled'>;

/** @param today ISO date in UTC */
export function goLiveCheck(
  model: Checked,
  items: readonly Item[],
  { rules, today }: { rules: ProcessRules; today: string },
): GoLiveCheck {
  const blocks = goLiveObstacles(items, today);
  return { blocks, warns: warningsOf(model, items, rules), passed: blocks.length === 0 };
}

/**
 * What stands in the way, each recommendation once. Only recommendations, exceptions and follow-up questions matter.
 *
 * @param today ISO date in UTC
 */
export function goLiveObstacles(items: readonly Item[], today: string): GoLiveLine<BlockingCode>[] {
  const { recommendations, exceptions, followUps } = partsOf(items);
  const found = new Map<BlockingCode, string[]>();
  const note = (code: BlockingCode, id: string) => found.set(code, [...(found.get(code) ?? []), id]);
  for (const one of recommendations) {
    const code = obstacleIn(one, exceptions, today);
    if (code !== null) note(code, one.id);
  }
  followUps.filter(isOpen).forEach((one) => note('follow-up', one.id));
  return linesOf(blockingCodes, found);
}

/** The stage that people see: a model that responds is ready as soon as the check passes, and responds again when it fails. */
export function stageNow(model: Pick<ModelRecord, 'stage'>, items: readonly Item[], today: string): Stage {
  if (model.stage !== 'responding') return model.stage;
  // Where nothing was recommended, nobody has responded to anything: that it goes live takes a person who says so.
  const responded = items.some((one) => one.kind === 'recommendation');
  return responded && goLiveObstacles(items, today).length === 0 ? 'ready' : model.stage;
}

function obstacleIn(
  one: Recommendation,
  exceptions: readonly Exception[],
  today: string,
): Exclude<BlockingCode, 'follow-up'> | null {
  if (one.priority === 'low' || isDone(one) || isSettled(one, exceptions, today)) return null;
  // Filed, or accepted after all: it is work that is open, whatever was asked for before.
  if (outcomeOf(one) === 'accepted') return openAs(one);
  const own = exceptions.filter(({ recommendationId }) => recommendationId === one.id);
  // What nobody can approve any more waits for nobody.
  if (own.some((given) => given.state === 'asked' && stillCovers(given, one.priority, today))) return 'waiting';
  if (own.some((given) => hasLapsed(given, today))) return 'lapsed';
  return isRefused(one) ? 'unapproved' : openAs(one);
}

function openAs({ priority }: Recommendation): 'open-high' | 'open-medium' {
  return priority === 'high' ? 'open-high' : 'open-medium';
}

function hasLapsed({ state, expiresOn }: Exception, today: string): boolean {
  return state === 'lapsed' || (state === 'approved' && expiresOn < today);
}

function warningsOf(model: Checked, items: readonly Item[], rules: ProcessRules): GoLiveLine<WarningCode>[] {
  const { recommendations } = partsOf(items);
  const answered = new Set(recommendations.flatMap((one) => one.threatIds));
  const bare = items.filter(
    (one) => one.kind === 'threat' && !answered.has(one.id) && (one.disposition?.state ?? 'open') === 'open',
  );
  const meetings = isSettledInWriting(model)
    ? []
    : plannedMeetings(model, rules.sizes).filter((one) => one.needed && one.held === null);
  // Without a size there is no process, and nobody waits for answers.
  const questions = model.size === 'none' ? [] : questionsOf(items, rules.questions).filter((one) => !one.answered);
  const found = new Map<WarningCode, string[]>([
    ['undecided', idsOf(recommendations.filter((one) => one.priority === 'low' && isUndecided(one)))],
    ['pushed-back', idsOf(pushedBackOn(recommendations).filter((one) => !isDone(one)))],
    ['bare-threat', idsOf(bare)],
    ['question', idsOf(questions)],
    ['meeting', meetings.map((one) => String(one.number))],
  ]);
  return linesOf(warningCodes, found);
}

/** High and Medium ones stand among what blocks already. */
function isUndecided(one: Recommendation): boolean {
  return outcomeOf(one) === null && !isDone(one);
}

function idsOf(all: readonly { id: string }[]): string[] {
  return all.map((one) => one.id);
}

function linesOf<Code extends string>(order: readonly Code[], found: ReadonlyMap<Code, string[]>): GoLiveLine<Code>[] {
  return order.map((code) => ({ code, ids: found.get(code) ?? [] })).filter(({ ids }) => ids.length > 0);
}

function partsOf(items: readonly Item[]) {
  return {
    recommendations: items.filter((one): one is Recommendation => one.kind === 'recommendation'),
    exceptions: items.filter((one): one is Exception => one.kind === 'exception'),
    followUps: items.filter((one): one is FollowUp => one.kind === 'follow-up'),
  };
}
