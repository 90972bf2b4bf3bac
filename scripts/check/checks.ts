// The list of checks and test suites: which command each one is, and where the suites leave their report.
import { existsSync } from 'node:fs';
import type { Check, Suite } from './run-checks.ts';
import { playwrightTally, vitestTally } from './tally.ts';

/** Caches and reports; gone with node_modules, so a fresh install starts from nothing. */
export const cacheFolder = 'node_modules/.cache/check';

const node = process.execPath;
const folders = ['src', 'static', 'local', 'test', 'bench', 'scripts'];

/** Longest first, so that two at a time end early. */
export function checks(withBrowser: boolean): Check[] {
  const all: Check[] = [
    { name: 'build', command: [node, 'scripts/build.ts'] },
    // In two, because one run uses one core.
    { name: 'lint', command: ['eslint', '.', '--ignore-pattern', 'test/**', '--max-warnings', '0'] },
    { name: 'lint of tests', command: ['eslint', 'test', '--max-warnings', '0'] },
    {
      name: 'types',
      command: ['tsc', '--noEmit', '--incremental', '--tsBuildInfoFile', `${cacheFolder}/types.tsbuildinfo`],
    },
    {
      name: 'format',
      command: [
        'prettier',
        '--check',
        '.',
        '--cache',
        '--cache-location',
        `${cacheFolder}/prettier`,
        '--log-level=warn',
      ],
    },
    { name: 'import rules', command: ['depcruise', ...folders.filter((folder) => existsSync(folder))] },
    { name: 'unused code', command: ['knip', '--no-progress'] },
    { name: 'manifest', command: [node, 'scripts/check/manifest.ts'], after: 'build' },
    { name: 'preflight', command: [node, 'scripts/preflight/main.ts'], after: 'build' },
  ];
  return withBrowser ? [{ name: 'browser', command: [node, 'scripts/ensure-browser.ts'] }, ...all] : all;
}

export const vitest: Suite = {
  name: 'unit and adapter tests',
  report: `${cacheFolder}/vitest.json`,
  command: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${cacheFolder}/vitest.json`],
  read: vitestTally,
};

export const playwright: Suite = {
  name: 'browser tests',
  report: `${cacheFolder}/playwright.json`,
  command: ['playwright', 'test'],
  read: playwrightTally,
};
