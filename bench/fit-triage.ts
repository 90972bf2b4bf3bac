/**
 * Fits the points of the default rules over the labelled cases and writes the files that hold them. `--held-out` writes
 * nothing and says what each set is worth to rules that never saw it. What the figures mean: test/data/README.md.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type LabelledCase, casesIn, fillers, openSets, unreadFillers } from '../test/support/labelled-cases.ts';
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

/** Sets whose labels were read twice by the guide. */
const readTwice = ['shared', 'own-open', 'own-formerly-locked', 'writers-i', 'writers-j'];

/**
 * A statement of one line says less of how people write tickets than a ticket does, and each sign in a title counts more
 * than once; the plainest ones must be right. The later proposals are many, and their labellers read the guide more
 * narrowly than those whose labels were read twice.
 */
const weights: Readonly<Record<string, Known['weight']>> = {
  ...Object.fromEntries(readTwice.map((set) => [set, { criterion: 3, factor: 3 }])),
  'later-proposals': { criterion: 0.25, factor: 0.25 },
  'one-line': { criterion: 0.5, factor: 0.25 },
  titles: { criterion: 0.4, factor: 0.4 },
  plain: { criterion: 20, factor: 20 },
};
const weightOf = (set: string): Known['weight'] => weights[set] ?? { criterion: 1, factor: 1 };

/** Titles again, each above a text that says nothing of the change: it must not change what is met. */
const filled = (cases: readonly LabelledCase[], by = fillers): LabelledCase[] =>
  cases.map((one, at) => ({ ...one, description: by[at % by.length] ?? '' }));
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
      const rules = rulesWith(pointsOf(known.filter((one) => one.set !== set)));
      const count = countOf(measured(cases, rules));
      say(set, count);
      if (toFill.has(set))
        say(`${set} above a text that says nothing`, countOf(measured(filled(cases, unreadFillers), rules)));
      return count;
    });
  say('all of them', sum(counts));
} else {
  await writePoints(pointsOf(known));
}
