// Counts what passed and failed, from exit codes and from the JSON reports of the test runners.
import { z } from 'zod';

export interface Tally {
  passed: number;
  failed: number;
}

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
});

const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
});

/** A skipped test is a failed one: nothing is left out quietly. */
export function vitestTally(report: unknown): Tally {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = vitestReport.parse(report);
  return { passed: numPassedTests, failed: numFailedTests + numPendingTests + numTodoTests };
}

/** A flaky test, one that needed a second try, is a failed one too. */
export function playwrightTally(report: unknown): Tally {
  const { expected, unexpected, flaky, skipped } = playwrightReport.parse(report).stats;
  return { passed: expected, failed: unexpected + flaky + skipped };
}

/** What counts in the end: a runner that failed, or ran nothing, has at least one failure whatever its report says. */
export function suiteTally(counted: Tally, exitCode: number): Tally {
  const ranNothing = counted.passed + counted.failed === 0;
  return { ...counted, failed: Math.max(counted.failed, exitCode !== 0 || ranNothing ? 1 : 0) };
}

export function addTallies(tallies: readonly Tally[]): Tally {
  return tallies.reduce((sum, tally) => ({ passed: sum.passed + tally.passed, failed: sum.failed + tally.failed }), {
    passed: 0,
    failed: 0,
  });
}
