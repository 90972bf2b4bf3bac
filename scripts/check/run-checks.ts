// Runs checks two at a time with a line for each, and test suites one after the other with their own output.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { suiteTally, type Tally } from './tally.ts';

export interface Check {
  name: string;
  command: readonly string[];
  /** The name of a check that must have passed before this one starts. */
  after?: string;
}

export interface Suite {
  name: string;
  command: readonly string[];
  /** Where the runner writes its JSON report. */
  report: string;
  read: (report: unknown) => Tally;
}

/** Two cores are what the project promises to work well on. */
const atOnce = 2;

/** Runs them all, also when some fail, and prints the output of those that do. */
export async function runChecks(checks: readonly Check[]): Promise<Tally[]> {
  const waiting = [...checks];
  const passed = new Map<string, boolean>();
  const tallies: Tally[] = [];

  const worker = async (): Promise<void> => {
    for (let next = takeReady(waiting, passed); next; next = takeReady(waiting, passed)) {
      const ok = await runCheck(next, passed);
      passed.set(next.name, ok);
      tallies.push(ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
    }
  };
  // A worker that found nothing ready has ended; what was waiting for another worker's check is taken by that one.
  await Promise.all(Array.from({ length: atOnce }, worker));
  return tallies;
}

/** Runs a test suite with its output shown as it comes. */
export async function runSuite(suite: Suite): Promise<Tally> {
  console.log(`\n${suite.name}`);
  const started = performance.now();
  const { code } = await runCommand(suite.command, (chunk) => process.stdout.write(chunk));
  const tally = suiteTally(readTally(suite), code);
  console.log(line(tally.failed === 0, suite.name, started));
  return tally;
}

/** Nothing counted when the runner died before it wrote its report. */
function readTally({ report, read }: Suite): Tally {
  return existsSync(report) ? read(JSON.parse(readFileSync(report, 'utf8'))) : { passed: 0, failed: 0 };
}

function takeReady(waiting: Check[], passed: ReadonlyMap<string, boolean>): Check | null {
  const index = waiting.findIndex(({ after }) => after === undefined || passed.has(after));
  return waiting.splice(index, index < 0 ? 0 : 1)[0] ?? null;
}

async function runCheck(check: Check, passed: ReadonlyMap<string, boolean>): Promise<boolean> {
  const started = performance.now();
  if (check.after !== undefined && !passed.get(check.after)) {
    console.log(`${line(false, check.name, started)}\n  not run: ${check.after} failed`);
    return false;
  }
  let output = '';
  const { code } = await runCommand(check.command, (chunk) => (output += chunk));
  console.log(line(code === 0, check.name, started));
  if (code !== 0) console.log(output.trimEnd());
  return code === 0;
}

async function runCommand(
  [command = '', ...args]: readonly string[],
  onOutput: (chunk: string) => void,
): Promise<{ code: number }> {
  return await new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', onOutput);
    child.on('error', (error) => {
      onOutput(error.message);
      resolve({ code: 1 });
    });
    child.on('close', (code) => {
      resolve({ code: code ?? 1 });
    });
  });
}

function line(ok: boolean, name: string, started: number): string {
  const seconds = ((performance.now() - started) / 1000).toFixed(1).padStart(6);
  return `${ok ? 'ok  ' : 'FAIL'} ${seconds} s  ${name}`;
}
