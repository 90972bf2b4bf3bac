/** Writes the points of the default rules into the files that hold them. */
import { writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { criteria, type Criterion } from '../../src/domain/triage/index.ts';
import { factors, type Target } from '../../src/domain/triage/criterion.ts';
import { controlSignals } from '../../src/domain/triage/signals/control.ts';
import { dataSignals } from '../../src/domain/triage/signals/data.ts';
import { historySignals } from '../../src/domain/triage/signals/history.ts';
import { impactSignals } from '../../src/domain/triage/signals/impact.ts';
import { infrastructureSignals } from '../../src/domain/triage/signals/infrastructure.ts';
import { projectSignals } from '../../src/domain/triage/signals/project.ts';
import { riskSignals } from '../../src/domain/triage/signals/risk.ts';
import type { SignalDraft } from '../../src/domain/triage/signals/signal-list.ts';
import type { TriagePoints } from './triage-points.ts';

const folder = new URL('../../src/domain/triage/signals/', import.meta.url);
const how = 'fitted over the open labelled cases by `npm run fit:triage`';

async function write(path: string, text: string): Promise<void> {
  const file = new URL(path, folder);
  const config = await resolveConfig(file);
  await writeFile(file, await format(text, { ...config, parser: 'typescript' }));
}

const files: readonly (readonly [file: string, about: string, signals: readonly SignalDraft[]])[] = [
  ['project', 'about A1 and scope', projectSignals],
  ['infrastructure', 'about A2 and A3', infrastructureSignals],
  ['control', 'about B1, B2 and B3', controlSignals],
  ['data', 'about C', dataSignals],
  ['stakes', 'about D, risk and impact', [...historySignals, ...riskSignals, ...impactSignals]],
];

const subject: Record<Target, string> = {
  A1: 'being a project of a quarter',
  A2: 'new infrastructure',
  A3: 'endpoints for new callers',
  B1: 'authentication',
  B2: 'access control',
  B3: 'cryptography',
  C: 'a flow of sensitive data',
  D: 'a history of vulnerabilities',
  scope: 'scope',
  risk: 'risk',
  impact: 'impact',
};

/** "vendor 20, hosted 10": in hundredths of a point, strongest first, in lines of the usual width. */
function listOf(points: ReadonlyMap<string, number>): string {
  const entries = [...points]
    .toSorted(([stem, one], [other, two]) => two - one || (stem < other ? -1 : 1))
    .map(([stem, adds]) => `${stem} ${Math.round(100 * adds)}`);
  const lines: string[] = [];
  for (const entry of entries) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + entry.length < 112) lines[lines.length - 1] = `${last}, ${entry}`;
    else lines.push(entry);
  }
  return lines.join(',\n    ');
}

function signalsFile(file: string, about: string, own: readonly (readonly [string, object])[]): string {
  const entries = own.map(([code, adds]) => `'${code}': ${JSON.stringify(adds)},`).join('\n');
  return `/** Points of the signals ${about}: ${how}. */
import type { Points } from '../signal-list.ts';

export const ${file}Points: Points = {${entries}};`;
}

function wordsFile(to: Target, { said, inSummary }: TriagePoints['words'][Target]): string {
  return `/** Words by their stems and what they add to ${subject[to]}: ${how}, strongest first. */
import { pointsOfWords } from './points-of-words.ts';

export const ${to.toLowerCase()}Words = {
  said: pointsOfWords(\`
    ${listOf(said)}\`),
  /** On top of it where the summary says them. */
  inSummary: pointsOfWords(\`
    ${listOf(inSummary)}\`),
};`;
}

function factorsFile({ base, criteria: adds }: TriagePoints): string {
  const entries = criteria.map((met: Criterion) => `${met}: ${JSON.stringify(adds[met])},`).join('\n');
  return `/** Where the factors start, and what criteria add to them: ${how}. */
import type { Criterion, Factor } from '../../criterion.ts';

/** Where each factor starts once a criterion is met. */
export const base: Record<Factor, number> = ${JSON.stringify(base)};

/** What each criterion that is met adds. */
export const criterionPoints: Record<Criterion, Partial<Record<Factor, number>>> = {${entries}};`;
}

export async function writePoints(points: TriagePoints): Promise<void> {
  for (const [file, about, signals] of files) {
    const own = signals.flatMap(({ code }) => {
      const adds = points.signals.get(code);
      return adds === undefined ? [] : [[code, adds] as const];
    });
    await write(`points/${file}.ts`, signalsFile(file, about, own));
  }
  await write('points/factors.ts', factorsFile(points));
  for (const to of [...criteria, ...factors])
    await write(`word-points/${to.toLowerCase()}.ts`, wordsFile(to, points.words[to]));
}
