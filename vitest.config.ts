// Unit and adapter tests: everything under test/ that needs no browser.
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { defineConfig } from 'vitest/config';

const isWalk = ({ moduleId }: TestSpecification) => moduleId.endsWith('crash-walk.test.ts');

/** The long ones begin first: at the end one of them would keep a single core busy alone. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((a, b) => Number(isWalk(b)) - Number(isWalk(a)));
  }
}

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/browser/**', 'node_modules/**', 'dist/**'],
    globalSetup: ['scripts/ensure-built.ts'],
    sequence: { sequencer: LongestFirst },
    pool: 'threads',
    // Every test builds what it changes: files need no modules of their own, and loading them anew took longest.
    isolate: false,
    maxWorkers: '100%',
    allowOnly: false,
    testTimeout: 20_000,
    hookTimeout: 20_000,
    execArgv: ['--disable-warning=ExperimentalWarning'],
  },
});
