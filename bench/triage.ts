/** Measures triage: labelled cases (size acceptable, size exact, criteria precision and recall) and time per issue. */
import { existsSync } from 'node:fs';
import {
  blocksFromText,
  criteria,
  defaultTriageRules,
  triageBy,
  type TriageInput,
  type TriageResult,
} from '../src/domain/triage/index.ts';
import { type LabelledCase, casesIn, lockedSets, openSets } from '../test/support/labelled-cases.ts';
import { countOf, measured, type Measured, percent, say } from './support/triage-measure.ts';

/** The open sets that the rules are tuned on, and the locked ones, which are only counted, and only when asked for. */
const sets: readonly (readonly [name: string, file: string | URL, isLocked: boolean])[] = [
  ['shared', new URL('../../shared/triage-cases.json', import.meta.url), false],
  ...openSets.map(([name, file]) => [name, file, false] as const),
  ...process.argv
    .slice(2)
    .filter((one) => /\.jsonl?$/.test(one))
    .map((one) => [one, one, false] as const),
  ...(process.argv.includes('--locked') ? lockedSets.map(([name, file]) => [name, file, true] as const) : []),
];
const detailed = process.argv.includes('--cases');

function describe(one: LabelledCase, result: TriageResult): string {
  const met = result.criteria.map(({ code }) => code).join(',') || '–';
  const scores = `${result.scope.score}/${result.risk.score}/${result.impact.score}`;
  const labelled = `${one.criteria.join(',') || '–'} ${one.size} ${one.scope}/${one.risk}/${one.impact}`;
  const mark = one.acceptable.includes(result.size) ? ' ' : '✗';
  return `${mark} ${one.id} ${result.size} [${one.acceptable.join(',')}]  read ${met} ${scores}  labelled ${labelled}  ${one.summary}`;
}

type Share = { name: string; acceptable: number; precision: number; recall: number };

function sayCriteria(all: readonly Measured[]): void {
  for (const code of criteria) {
    const met = ({ result }: Measured): boolean => result.criteria.some((one) => one.code === code);
    const found = all.filter(met);
    const expected = all.filter(({ one }) => one.criteria.includes(code)).length;
    const right = found.filter(({ one }) => one.criteria.includes(code)).length;
    const figures = `precision ${percent(right, found.length)} recall ${percent(right, expected)}`;
    console.log(`  ${code}: ${figures} (${expected})`);
  }
}

function measure(name: string, cases: readonly LabelledCase[], isLocked: boolean): Share {
  const all = measured(cases, defaultTriageRules);
  const count = countOf(all);
  say(name, count, !isLocked);
  if (detailed && !isLocked) {
    sayCriteria(all);
    for (const { one, result } of all) console.log(`  ${describe(one, result)}`);
  }
  const share = (part: number, of: number): number => (of === 0 ? 1 : part / of);
  return {
    name,
    acceptable: share(count.acceptable, count.cases),
    precision: share(count.right, count.found),
    recall: share(count.right, count.expected),
  };
}

/** How far the best and the worst set are apart: a wide gap says that the rules know one of them by heart. */
function sayGap(all: readonly Share[]): void {
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
  const timed = (): number => {
    const start = performance.now();
    sizeIssue(input);
    return performance.now() - start;
  };
  const runs = (count: number): number[] => Array.from({ length: count }, timed);
  runs(100);
  const times = runs(300);
  const startReady = performance.now();
  triageBy(defaultTriageRules);
  const ready = performance.now() - startReady;
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number): string => `${(sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(2)} ms`;
  console.log(
    `\ntime of one triage once warm, description of 32,000 characters: median ${at(0.5)}, 95% ${at(0.95)} (goal: median below 2 ms)`,
  );
  console.log(`time to make rules ready: ${ready.toFixed(2)} ms`);
}

let sample: LabelledCase[] = [];
const all: Share[] = [];
for (const [name, file, isLocked] of sets) {
  if (!existsSync(file)) {
    console.log(`\n${name}: SKIPPED, ${String(file)} is not there`);
    continue;
  }
  const cases = casesIn(file);
  sample = sample.length > 0 ? sample : cases;
  all.push(measure(name, cases, isLocked));
}
sayGap(all);
time(sample);
