/**
 * Fits the points of the default rules over the labelled cases and writes the files that hold them. `--held-out` writes
 * nothing and says what each set is worth to rules that never saw it. What the figures mean: test/data/README.md.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type LabelledCase, casesIn, fillers, openSets } from '../test/support/labelled-cases.ts';
import { featuresOf } from './support/triage-features.ts';
import { pointsOf, type Known } from './support/triage-points.ts';
import { writePoints } from './support/triage-points-files.ts';
import { rulesWith } from './support/triage-rules-with.ts';
import { countOf, measured, say, sum } from './support/triage-measure.ts';

const shared = new URL('../../shared/triage-cases.json', import.meta.url);
const sets: readonly (readonly [string, URL])[] = [
  ...(existsSync(shared) ? [['shared', shared] as const] : []),
  ...openSets,
];
if (sets.length === openSets.length) console.log(`shared: SKIPPED, ${fileURLToPath(shared)} is not there`);

/**
 * A statement of one line says less of how people write tickets than a ticket does, and each sign in a title counts more
 * than once; the plainest ones must be right.
 */
const weights: Readonly<Record<string, Known['weight']>> = {
  'one-line': { criterion: 0.5, factor: 0.25 },
  titles: { criterion: 0.4, factor: 0.4 },
  plain: { criterion: 8, factor: 6 },
};
const weightOf = (set: string): Known['weight'] => weights[set] ?? { criterion: 1, factor: 1 };

/** Titles again, each above a text that says nothing of the change: it must not change what is met. */
const filled = (cases: readonly LabelledCase[]): LabelledCase[] =>
  cases.map((one, at) => ({ ...one, description: fillers[at % fillers.length] ?? '' }));
const toFill = new Set(['titles', 'plain']);
const weightOfFilled = { criterion: 0.15, factor: 0.15 };

const groups = sets.map(([set, file]) => ({ set, cases: casesIn(file) }));
const known: Known[] = groups.flatMap(({ set, cases }) => {
  const knownAs = (weight: Known['weight']) => (one: LabelledCase) => ({ set, one, features: featuresOf(one), weight });
  return [...cases.map(knownAs(weightOf(set))), ...(toFill.has(set) ? filled(cases).map(knownAs(weightOfFilled)) : [])];
});

const neverHeldOut = new Set(['one-line', 'plain']);

if (process.argv.includes('--held-out')) {
  const counts = groups
    .filter(({ set }) => !neverHeldOut.has(set))
    .map(({ set, cases }) => {
      const points = pointsOf(known.filter((one) => one.set !== set));
      const count = countOf(measured(cases, rulesWith(points)));
      say(set, count);
      return count;
    });
  say('all of them', sum(counts));
} else {
  await writePoints(pointsOf(known));
}
