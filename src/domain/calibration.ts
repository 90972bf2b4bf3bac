/** How often people disagree with the rules, in which direction, and what the rules had found: for tuning them. */
import type { ModelRecord } from './model.ts';
import { type Size, sizeRank } from './size.ts';
import type { SizeChange } from './size-change.ts';
import { type Criterion, criteria } from './triage/index.ts';

type ByPerson = Extract<SizeChange, { how: 'person' }>;

/** A size that a person set. `automatic`: what the rules had said. */
export interface Override {
  model: ModelRecord;
  change: ByPerson;
}

/** Whether people went up or down from what the rules said; the same size can be set to hold it. */
export interface Counted {
  larger: number;
  smaller: number;
  same: number;
}

export interface Calibration {
  directions: { automatic: Size; to: Size; count: number }[];
  criteria: ({ criterion: Criterion } & Counted)[];
  signals: ({ signal: string } & Counted)[];
}

/** The size that a person set last, where one still holds. */
export function overrideOf(model: ModelRecord): Override[] {
  const change = model.sizeHistory?.findLast((one) => one.how === 'person');
  return model.sizeSetBy && change !== undefined ? [{ model, change }] : [];
}

/** Every model counts once, most often first. */
export function calibrate(overrides: readonly Override[]): Calibration {
  const directions = new Map<string, Calibration['directions'][number]>();
  const byCriterion = new Map<Criterion, Counted>();
  const bySignal = new Map<string, Counted>();
  for (const { model, change } of overrides) {
    const { automatic, to } = change;
    const direction = directions.get(`${automatic} ${to}`) ?? { automatic, to, count: 0 };
    direction.count += 1;
    directions.set(`${automatic} ${to}`, direction);
    const way = wayOf(change);
    for (const criterion of criteria) if (change.criteria.includes(criterion)) count(byCriterion, criterion, way);
    const signals = new Set(model.triage.result.criteria.flatMap((one) => one.signals));
    for (const signal of signals) count(bySignal, signal, way);
  }
  return {
    directions: [...directions.values()].toSorted((one, other) => other.count - one.count),
    criteria: ranked(byCriterion).map(([criterion, counted]) => ({ criterion, ...counted })),
    signals: ranked(bySignal).map(([signal, counted]) => ({ signal, ...counted })),
  };
}

function wayOf({ automatic, to }: ByPerson): keyof Counted {
  const steps = sizeRank(to) - sizeRank(automatic);
  return steps > 0 ? 'larger' : steps < 0 ? 'smaller' : 'same';
}

function count<K>(counts: Map<K, Counted>, key: K, way: keyof Counted): void {
  const counted = counts.get(key) ?? { larger: 0, smaller: 0, same: 0 };
  counted[way] += 1;
  counts.set(key, counted);
}

function ranked<K>(counts: Map<K, Counted>): [K, Counted][] {
  const sum = ({ larger, smaller, same }: Counted) => larger + smaller + same;
  return [...counts].toSorted(([, one], [, other]) => sum(other) - sum(one));
}
