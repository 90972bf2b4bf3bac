/** The issue property `threat-model`: small, derived, readable by whoever sees the issue, and searchable by JQL. */
import * as z from 'zod';
import { changesAfterPushBack, pushedBackOn } from './agreement.ts';
import { exceptionsUntil, standingOf, validExceptions } from './exceptions.ts';
import { stageNow } from './go-live.ts';
import type { Item, Recommendation } from './item.ts';
import { reviewOn } from './meeting-plan.ts';
import { type ModelRecord, stage } from './model.ts';
import { openHigh, openMedium, progressOf } from './progress.ts';
import type { SizeProcesses } from './size-process.ts';
import { size, sizeRank } from './size.ts';

/** Key of the property on the Threat model issue. */
export const readModelKey = 'threat-model';

export const readModel = z.looseObject({
  v: z.literal(1),
  size,
  sizeRank: z.int().min(0).max(3),
  /** 1: a person set the size. A number, because search knows no truth values. */
  sizeSetByHand: z.int().min(0).max(1).optional(),
  /** 1: no criterion was met, and somebody wanted a threat model all the same. */
  askedAnyway: z.int().min(0).max(1).optional(),
  stage,
  threats: z.int().min(0),
  recommendations: z.int().min(0),
  openHigh: z.int().min(0),
  openMedium: z.int().min(0),
  /** Recommendations whose priority somebody pushes back on, and that nobody accepted by filing. */
  pushedBack: z.int().min(0).optional(),
  /** Changes of a priority that came after somebody pushed back. */
  changedAfterPushBack: z.int().min(0).optional(),
  /** Percent of recommendations done. */
  progress: z.int().min(0).max(100),
  /** When the model is looked at again. Absent for None. */
  reviewOn: z.iso.date().optional(),
  goLiveOn: z.iso.date().optional(),
  /** Valid ones: each lets one High or Medium recommendation wait. */
  exceptions: z.int().min(0).optional(),
  /** The earliest last day of an approved exception. Absent where there is none. */
  exceptionsUntil: z.iso.date().optional(),
});
export type ReadModel = z.infer<typeof readModel>;

/**
 * What Jira's search knows of a model.
 *
 * @param at `today`: ISO date in UTC
 */
export function readModelOf(
  model: Pick<
    ModelRecord,
    'size' | 'sizeSetBy' | 'stage' | 'goLiveOn' | 'triage' | 'createdAt' | 'meetings' | 'settled' | 'askedToMeet'
  >,
  items: readonly Item[],
  { sizes, today }: { sizes: SizeProcesses; today: string },
): ReadModel {
  const recommendations = items.filter((item): item is Recommendation => item.kind === 'recommendation');
  const review = reviewOn(model, sizes);
  const standing = standingOf(items, today);
  const until = exceptionsUntil(items);
  return {
    v: 1,
    size: model.size,
    sizeRank: sizeRank(model.size),
    sizeSetByHand: (model.sizeSetBy ?? null) === null ? 0 : 1,
    askedAnyway: model.triage.askedAnyway === null ? 0 : 1,
    stage: stageNow(model, items, today),
    threats: items.filter((item) => item.kind === 'threat').length,
    recommendations: recommendations.length,
    openHigh: openHigh(recommendations, standing),
    openMedium: openMedium(recommendations, standing),
    pushedBack: pushedBackOn(recommendations).length,
    changedAfterPushBack: changesAfterPushBack(recommendations),
    progress: progressOf(recommendations, standing),
    ...(review === null ? {} : { reviewOn: review }),
    ...(model.goLiveOn === undefined ? {} : { goLiveOn: model.goLiveOn }),
    exceptions: validExceptions(items, today).length,
    ...(until === null ? {} : { exceptionsUntil: until }),
  };
}
