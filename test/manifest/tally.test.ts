// The last line of `npm test` counts honestly: nothing run, skipped or crashed is ever a success.
import { describe, expect, it } from 'vitest';
import { addTallies, playwrightTally, suiteTally, vitestTally } from '../../scripts/check/tally.ts';

describe('the total of a test run', () => {
  it('counts skipped and planned tests as failed', () => {
    const report = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 };
    expect(vitestTally(report)).toEqual({ passed: 5, failed: 4 });
  });

  it('counts flaky and skipped browser tests as failed', () => {
    const stats = { expected: 7, unexpected: 1, flaky: 1, skipped: 1 };
    expect(playwrightTally({ stats })).toEqual({ passed: 7, failed: 3 });
  });

  it('has a failure when a runner ran nothing', () => {
    expect(suiteTally({ passed: 0, failed: 0 }, 0)).toEqual({ passed: 0, failed: 1 });
  });

  it('has a failure when a runner failed without a failed test', () => {
    expect(suiteTally({ passed: 3, failed: 0 }, 1)).toEqual({ passed: 3, failed: 1 });
  });

  it('adds up checks and suites', () => {
    expect(
      addTallies([
        { passed: 1, failed: 0 },
        { passed: 12, failed: 2 },
      ]),
    ).toEqual({ passed: 13, failed: 2 });
  });
});
