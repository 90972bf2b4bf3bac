/** From labelled cases to the points of signals, of single words, and of the criteria that are met. */
import { criteria, type Criterion, type Factor } from '../../src/domain/triage/index.ts';
import { byCriterion, byTarget, factors, isFactor, type Target } from '../../src/domain/triage/criterion.ts';
import { signalDrafts } from '../../src/domain/triage/signals/index.ts';
import type { LabelledCase } from '../../test/support/labelled-cases.ts';
import { type Column, fitted } from './regression.ts';
import { tableOf } from './sparse.ts';
import { tellingOf } from './telling.ts';
import type { Features } from './triage-features.ts';

/** A labelled case with what triage sees of it, and how much it counts for what is met and for the scores. */
export interface Known {
  set: string;
  one: LabelledCase;
  features: Features;
  weight: Record<Kind, number>;
}

type Kind = 'criterion' | 'factor';

export interface TriagePoints {
  /** By code of the signal. */
  signals: ReadonlyMap<string, Partial<Record<Target, number>>>;
  words: Readonly<Record<Target, Record<'said' | 'inSummary', ReadonlyMap<string, number>>>>;
  base: Record<Factor, number>;
  criteria: Record<Criterion, Partial<Record<Factor, number>>>;
}

/** How strongly points are pulled towards zero; words more than signals, which people chose. */
const pull = { signal: { criterion: 0.3, factor: 0.5 }, said: 22, inSummary: 28, base: 0.01, met: 1 };
/** Words in fewer cases than this are left out, and points smaller than these too. */
const least = { cases: 6, ofWord: 0.04, ofSignal: 0.02 };
/** Finding one criterion too many costs less than missing one: it is met from this share of a whole point on. */
const metFrom = 0.9;
/** How sharply the line between met and not met is drawn. */
const steepness = 3;
/** Where scores begin, below what fits best: of two scores that look equally right the lower one is taken. */
const lower: Record<Factor, number> = { scope: 0, risk: 0.1, impact: 0.1 };

/** What the labelling guide says outright needs no cases: a label or a link that tells of a vulnerability is history. */
const statedPoints: Readonly<Record<string, Partial<Record<Target, number>>>> = {
  'history-labelled': { D: 1.7 },
  'history-linked': { D: 1.7 },
};

/** A project of a quarter has scope 3, and nothing else has: so says the labelling guide. */
const scopeOfProject = 2;

type Place = 'said' | 'inSummary';
type Named = Column & { of: 'signal' | Place | 'base' | 'criterion'; name: string };

/**
 * Whether there is a threat model at all weighs more than what it is about: nothing must not be read as something, nor
 * the only criterion of a case be missed.
 */
const atStake = 2;

function stakeOf({ criteria: met }: LabelledCase, to: Target): number {
  if (isFactor(to)) return 1;
  return met.length === 0 || (met.length === 1 && met[0] === to) ? atStake : 1;
}

const kindOf = (to: Target): Kind => (isFactor(to) ? 'factor' : 'criterion');

function stemsIn(known: readonly Known[], place: Place): string[] {
  const counts = new Map<string, number>();
  for (const { features } of known)
    for (const [stem, { inSummary }] of features.words)
      if (place === 'said' || inSummary) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= least.cases).map(([stem]) => stem);
}

function signalColumns(to: Target): Named[] {
  return signalDrafts.flatMap(({ code, speaks }): Named[] => {
    const column = { of: 'signal' as const, name: code, pull: pull.signal[kindOf(to)] };
    const stated = statedPoints[code]?.[to];
    if (stated !== undefined) return [{ ...column, least: stated, most: stated }];
    if (speaks.includes(to)) return [{ ...column, least: 0, most: 3 }];
    return speaks.includes(`-${to}`) ? [{ ...column, least: -3, most: 0 }] : [];
  });
}

function columnsFor(to: Target, stems: Record<Place, readonly string[]>): Named[] {
  const words = (['said', 'inSummary'] as const).flatMap((place) =>
    stems[place].map((name): Named => ({ of: place, name, least: -1, most: 1, pull: pull[place] })),
  );
  if (!isFactor(to)) return [...signalColumns(to), ...words];
  const met = criteria.map((name): Named => ({ of: 'criterion', name, least: 0, most: 3, pull: pull.met }));
  return [...signalColumns(to), ...words, { of: 'base', name: '', least: -3, most: 3, pull: pull.base }, ...met];
}

type Value = readonly [of: Named['of'], name: string, value: number];

function valuesOf({ one, features }: Known): Value[] {
  const { signals, words, emphasis } = features;
  return [
    ['base', '', 1],
    ...one.criteria.map((met): Value => ['criterion', met, 1]),
    ...[...signals].map(([code, loudness]): Value => ['signal', code, loudness]),
    ...[...words].flatMap(([stem, { weight, inSummary }]): Value[] => [
      ['said', stem, weight * emphasis],
      ['inSummary', stem, Number(inSummary) * emphasis],
    ]),
  ];
}

const keyOf = (of: Named['of'], name: string): string => `${of} ${name}`;

/** The cells of a case in the order of the columns; what has no column, and what is 0, has no cell. */
function cellsOf(places: ReadonlyMap<string, number>, known: Known): [number, number][] {
  return valuesOf(known)
    .flatMap(([of, name, value]): [number, number][] => {
      const at = places.get(keyOf(of, name));
      return at === undefined || value === 0 ? [] : [[at, value]];
    })
    .toSorted(([one], [other]) => one - other);
}

const round = (points: number): number => Math.round(points * 100) / 100;

type Fit = { columns: readonly Named[]; points: Float64Array };

/** A word that says little of what is wanted is pulled at most so many times as strongly as the usual one. */
const strongestPull = 10;

const isWord = ({ of }: Named): boolean => of === 'said' || of === 'inSummary';

/** Words are pulled the less the more they say by themselves. */
function pulledByTelling(columns: readonly Named[], telling: Float64Array): Named[] {
  const ofWords = telling.filter((_, at) => {
    const column = columns[at];
    return column !== undefined && isWord(column);
  });
  const usual = Math.hypot(...ofWords) / Math.sqrt(ofWords.length) || 1;
  return columns.map((column, at) =>
    isWord(column)
      ? { ...column, pull: column.pull / Math.max((telling[at] ?? 0) / usual, 1 / strongestPull) }
      : column,
  );
}

function fitFor(to: Target, known: readonly Known[], stems: Record<Place, readonly string[]>): Fit {
  const columns = columnsFor(to, stems);
  const counting = known.filter(
    ({ one }) => !isFactor(to) || (one.criteria.length > 0 && (to !== 'scope' || !one.criteria.includes('A1'))),
  );
  const places = new Map(columns.map(({ of, name }, at) => [keyOf(of, name), at]));
  const table = tableOf(counting.map((one) => cellsOf(places, one)));
  const rows = counting.map(({ one, weight }, row) => ({
    row,
    weight: weight[kindOf(to)] * stakeOf(one, to),
    wanted: isFactor(to) ? one[to] : Number(one.criteria.includes(to)),
  }));
  const loss = isFactor(to) ? ({ kind: 'squares' } as const) : ({ kind: 'side', steepness } as const);
  const problem = { table, columns, rows, loss };
  const scale = isFactor(to) ? 1 : metFrom;
  const points = fitted({ ...problem, columns: pulledByTelling(columns, tellingOf(problem)) }).map((one, at) =>
    columns[at]?.of === 'signal' && columns[at].least === columns[at].most ? one : round(one / scale),
  );
  return { columns, points };
}

function named({ columns, points }: Fit, of: Named['of'], smallest: number): Map<string, number> {
  return new Map(
    columns.flatMap((column, at): [string, number][] => {
      const own = points[at] ?? 0;
      return column.of === of && Math.abs(own) >= smallest ? [[column.name, own]] : [];
    }),
  );
}

function signalPoints(fits: Record<Target, Fit>): TriagePoints['signals'] {
  const own = byTarget((to) => named(fits[to], 'signal', least.ofSignal));
  const points = new Map<string, Partial<Record<Target, number>>>();
  for (const { code } of signalDrafts)
    for (const to of [...criteria, ...factors]) {
      const adds = own[to].get(code);
      if (adds !== undefined) points.set(code, { ...points.get(code), [to]: adds });
    }
  return points;
}

/** Fits everything anew: what was there before has no say. */
export function pointsOf(known: readonly Known[]): TriagePoints {
  const stems = { said: stemsIn(known, 'said'), inSummary: stemsIn(known, 'inSummary') };
  const fits = byTarget((to) => fitFor(to, known, stems));
  const ofCriterion = (met: Criterion): Partial<Record<Factor, number>> => {
    const adds: Partial<Record<Factor, number>> = {};
    for (const to of factors) {
      const own = to === 'scope' && met === 'A1' ? scopeOfProject : named(fits[to], 'criterion', 0.01).get(met);
      if (own !== undefined) adds[to] = own;
    }
    return adds;
  };
  const baseOf = (to: Factor): number => round((named(fits[to], 'base', 0).get('') ?? 0) - lower[to]);
  return {
    signals: signalPoints(fits),
    words: byTarget((to) => ({
      said: named(fits[to], 'said', least.ofWord),
      inSummary: named(fits[to], 'inSummary', least.ofWord),
    })),
    base: { scope: baseOf('scope'), risk: baseOf('risk'), impact: baseOf('impact') },
    criteria: byCriterion(ofCriterion),
  };
}
