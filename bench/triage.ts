/** Measures triage: labelled cases (size acceptable, size exact, criteria precision and recall) and time per issue. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  blocksFromText,
  criteria,
  defaultTriageRules,
  triageBy,
  type Criterion,
  type TriageInput,
  type TriageResult,
} from '../src/domain/triage/index.ts';
import { type LabelledCase, casesIn, inputOf } from '../test/support/labelled-cases.ts';

/** The open sets that the rules are tuned on, and the locked one, which is only counted, and only when asked for. */
const folder = '../test/data/triage-cases';
const locked = `${folder}/locked.json`;
const sets: readonly (readonly [string, string])[] = [
  ['shared', '../../shared/triage-cases.json'],
  ['own, open', `${folder}/own-open.json`],
  ['own, formerly locked', `${folder}/own-formerly-locked.json`],
  ['writers B', `${folder}/writers-b.json`],
  ['writers C', `${folder}/writers-c.json`],
  ['writers A', `${folder}/writers-a.json`],
  ['writers D', `${folder}/writers-d.json`],
  ['writers E', `${folder}/writers-e.json`],
  ['writers F', `${folder}/writers-f.json`],
  ['writers G', `${folder}/writers-g.json`],
  ['writers H', `${folder}/writers-h.json`],
  ...process.argv
    .slice(2)
    .filter((one) => one.endsWith('.json'))
    .map((one): [string, string] => [one, one]),
  ...(process.argv.includes('--locked') ? [['locked', locked] as const] : []),
];
const detailed = process.argv.includes('--cases');

const percent = (part: number, of: number): string => (of === 0 ? '–' : `${((100 * part) / of).toFixed(1)}%`);

function describe(one: LabelledCase, result: TriageResult): string {
  const met = result.criteria.map(({ code }) => code).join(',') || '–';
  const scores = `${result.scope.score}/${result.risk.score}/${result.impact.score}`;
  const labelled = `${one.criteria.join(',') || '–'} ${one.size} ${one.scope}/${one.risk}/${one.impact}`;
  const mark = one.acceptable.includes(result.size) ? ' ' : '✗';
  return `${mark} ${one.id} ${result.size} [${one.acceptable.join(',')}]  read ${met} ${scores}  labelled ${labelled}  ${one.summary}`;
}

type Measured = { name: string; acceptable: number; precision: number; recall: number };
type Result = { one: LabelledCase; result: TriageResult };
type Count = { right: number; found: number; expected: number };

function countOf(results: readonly Result[], code: Criterion): Count {
  const met = (result: TriageResult): boolean => result.criteria.some((one) => one.code === code);
  return {
    right: results.filter(({ one, result }) => met(result) && one.criteria.includes(code)).length,
    found: results.filter(({ result }) => met(result)).length,
    expected: results.filter(({ one }) => one.criteria.includes(code)).length,
  };
}

function isGross({ one, result }: Result): boolean {
  return one.size === 'none' ? result.size === 'L' : one.size === 'L' && ['none', 'S'].includes(result.size);
}

function measure(name: string, path: string, cases: readonly LabelledCase[]): Measured {
  const sizeIssue = triageBy(defaultTriageRules);
  const results = cases.map((one) => ({ one, result: sizeIssue(inputOf(one)) }));
  const counts = criteria.map((code) => ({ code, ...countOf(results, code) }));
  const sum = (of: keyof Count): number => counts.reduce((all, count) => all + count[of], 0);
  const acceptable = results.filter(({ one, result }) => one.acceptable.includes(result.size)).length;
  const exact = results.filter(({ one, result }) => one.size === result.size).length;
  const gross = results.filter(isGross).map(({ one }) => one.id);
  console.log(`\n${name}: ${cases.length} cases`);
  console.log(`  size acceptable ${percent(acceptable, cases.length)}, size exact ${percent(exact, cases.length)}`);
  console.log(
    `  criteria precision ${percent(sum('right'), sum('found'))}, recall ${percent(sum('right'), sum('expected'))}`,
  );
  const named = path === locked ? String(gross.length) : gross.join(', ') || 'none';
  console.log(`  gross errors (none sized L, L sized none or S): ${named}`);
  if (detailed && path !== locked) {
    for (const { code, right, found, expected } of counts)
      console.log(`  ${code}: precision ${percent(right, found)} recall ${percent(right, expected)} (${expected})`);
    for (const { one, result } of results) console.log(`  ${describe(one, result)}`);
  }
  const share = (part: number, of: number): number => (of === 0 ? 1 : part / of);
  return {
    name,
    acceptable: share(acceptable, cases.length),
    precision: share(sum('right'), sum('found')),
    recall: share(sum('right'), sum('expected')),
  };
}

/** How far the best and the worst set are apart: a wide gap says that the rules know one of them by heart. */
function sayGap(all: readonly Measured[]): void {
  const of = (what: 'acceptable' | 'precision' | 'recall'): string => {
    const sorted = all.toSorted((one, other) => one[what] - other[what]);
    const [worst, best] = [sorted[0], sorted.at(-1)];
    if (worst === undefined || best === undefined) return '–';
    return `${(100 * (best[what] - worst[what])).toFixed(1)} points (${worst.name} to ${best.name})`;
  };
  console.log(
    `\ngap between sets: acceptable ${of('acceptable')}, precision ${of('precision')}, recall ${of('recall')}`,
  );
}

function longInput(from: readonly LabelledCase[]): TriageInput {
  const text = from.map((one) => `${one.summary}\n${one.description}`).join('\n\n') || 'We add a new login service. ';
  const description = text.repeat(Math.ceil(32_000 / text.length)).slice(0, 32_000);
  return { summary: 'New service', description: blocksFromText(description), labels: [], components: [], links: [] };
}

function time(from: readonly LabelledCase[]): void {
  const input = longInput(from);
  const sizeIssue = triageBy(defaultTriageRules);
  const times: number[] = [];
  for (let run = 0; run < 300; run += 1) {
    const start = performance.now();
    sizeIssue(input);
    times.push(performance.now() - start);
  }
  const startReady = performance.now();
  triageBy(defaultTriageRules);
  const ready = performance.now() - startReady;
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number): string => `${(sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(2)} ms`;
  console.log(
    `\ntime of one triage, description of 32,000 characters: median ${at(0.5)}, 95% ${at(0.95)} (goal: median below 2 ms)`,
  );
  console.log(`time to make rules ready: ${ready.toFixed(2)} ms`);
}

let sample: LabelledCase[] = [];
const all: Measured[] = [];
for (const [name, path] of sets) {
  const file = path.startsWith('/') ? path : fileURLToPath(new URL(path, import.meta.url));
  if (!existsSync(file)) {
    console.log(`\n${name}: SKIPPED, ${path} is not there`);
    continue;
  }
  const cases = casesIn(file);
  sample = sample.length > 0 ? sample : cases;
  all.push(measure(name, path, cases));
}
sayGap(all);
time(sample);
