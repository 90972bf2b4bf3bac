// `npm run check` and `npm test`: every check and test, at most two processes at once, one total in the last line.
import { mkdirSync, rmSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';
import { cacheFolder, checks, playwright, vitest } from './check/checks.ts';
import { runChecks, runSuite } from './check/run-checks.ts';
import { addTallies } from './check/tally.ts';

const withBrowser = !process.argv.includes('--no-browser');

process.env['PATH'] = [resolve('node_modules/.bin'), process.env['PATH']].join(delimiter);
mkdirSync(cacheFolder, { recursive: true });
for (const suite of [vitest, playwright]) rmSync(suite.report, { force: true });

const started = performance.now();
const tallies = await runChecks(checks(withBrowser));
tallies.push(await runSuite(vitest));
if (withBrowser) tallies.push(await runSuite(playwright));

const { passed, failed } = addTallies(tallies);
console.log(`\nDone in ${Math.round((performance.now() - started) / 1000)} s.`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
