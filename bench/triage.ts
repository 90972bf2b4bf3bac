/** Measures triage: labelled cases (size acceptable, size exact, criteria precision and recall) and time per issue. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import {
  blocksFromText,
  criteria,
  criterion,
  defaultTriageRules,
  triageBy,
  type TriageInput,
  type TriageResult,
} from '../src/domain/triage/index.ts';
import { size } from '../src/domain/size.ts';

const labelledCase = z.object({
  id: z.string(),
  summary: z.string(),
  description: z.string(),
  labels: z.array(z.string()),
  components: z.array(z.string()),
  'issue-links': z.array(z.object({ type: z.string(), summary: z.string() })).optional(),
  criteria: z.array(criterion),
  size,
  acceptable: z.array(size),
  scope: z.number(),
  risk: z.number(),
  impact: z.number(),
});
type LabelledCase = z.infer<typeof labelledCase>;

const sets = [
  ['shared', '../../shared/triage-cases.json'],
  ['own', '../test/data/triage-cases.json'],
  ['own, locked', '../test/data/triage-cases-locked.json'],
  ...process.argv
    .slice(2)
    .filter((one) => one.endsWith('.json'))
    .map((one) => [one, one] as const),
] as const;
const detailed = process.argv.includes('--cases');

function inputOf(one: LabelledCase): TriageInput {
  return {
    summary: one.summary,
    description: blocksFromText(one.description),
    labels: one.labels,
    components: one.components,
    links: (one['issue-links'] ?? []).map(({ type, summary }) => ({ relation: type, summary })),
  };
}

const percent = (part: number, of: number): string => (of === 0 ? '–' : `${((100 * part) / of).toFixed(1)}%`);

function describe(one: LabelledCase, result: TriageResult): string {
  const met = result.criteria.map(({ code }) => code).join(',') || '–';
  const scores = `${result.scope.score}/${result.risk.score}/${result.impact.score}`;
  const labelled = `${one.criteria.join(',') || '–'} ${one.size} ${one.scope}/${one.risk}/${one.impact}`;
  const mark = one.acceptable.includes(result.size) ? ' ' : '✗';
  return `${mark} ${one.id} ${result.size} [${one.acceptable.join(',')}]  read ${met} ${scores}  labelled ${labelled}  ${one.summary}`;
}

function measure(name: string, cases: readonly LabelledCase[]): void {
  const sizeIssue = triageBy(defaultTriageRules);
  const results = cases.map((one) => ({ one, result: sizeIssue(inputOf(one)) }));
  const acceptable = results.filter(({ one, result }) => one.acceptable.includes(result.size)).length;
  const exact = results.filter(({ one, result }) => one.size === result.size).length;
  let [right, found, expected] = [0, 0, 0];
  const perCriterion = new Map(criteria.map((code) => [code, { right: 0, found: 0, expected: 0 }]));
  for (const { one, result } of results) {
    const met = new Set(result.criteria.map(({ code }) => code));
    const labelled = new Set(one.criteria);
    for (const code of criteria) {
      const count = perCriterion.get(code);
      if (count === undefined) continue;
      if (met.has(code)) count.found += 1;
      if (labelled.has(code)) count.expected += 1;
      if (met.has(code) && labelled.has(code)) count.right += 1;
    }
  }
  for (const count of perCriterion.values()) {
    right += count.right;
    found += count.found;
    expected += count.expected;
  }
  const gross = results.filter(
    ({ one, result }) =>
      (one.size === 'none' && result.size === 'L') ||
      (one.size === 'L' && (result.size === 'none' || result.size === 'S')),
  );
  console.log(`\n${name}: ${cases.length} cases`);
  console.log(`  size acceptable ${percent(acceptable, cases.length)}, size exact ${percent(exact, cases.length)}`);
  console.log(`  criteria precision ${percent(right, found)}, recall ${percent(right, expected)}`);
  console.log(
    `  gross errors (none sized L, L sized none or S): ${gross.map(({ one }) => one.id).join(', ') || 'none'}`,
  );
  if (!detailed) return;
  for (const [code, count] of perCriterion)
    console.log(
      `  ${code}: precision ${percent(count.right, count.found)} recall ${percent(count.right, count.expected)} (${count.expected})`,
    );
  for (const { one, result } of results) console.log(`  ${describe(one, result)}`);
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
for (const [name, path] of sets) {
  const file = path.startsWith('/') ? path : fileURLToPath(new URL(path, import.meta.url));
  if (!existsSync(file)) {
    console.log(`\n${name}: SKIPPED, ${path} is not there`);
    continue;
  }
  const cases = z.array(labelledCase).parse(JSON.parse(readFileSync(file, 'utf8')));
  sample = sample.length > 0 ? sample : cases;
  measure(name, cases);
}
time(sample);
