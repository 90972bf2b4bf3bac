// Browser tests: the real panel in the local host, on the Chromium of the machine. Each test starts a host of its own.
import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/ensure-browser.ts';

const executablePath = findBrowser();

export default defineConfig({
  testDir: 'test/browser',
  testMatch: '**/*.test.ts',
  outputDir: 'test-results',
  globalSetup: './scripts/ensure-built.ts',
  fullyParallel: true,
  // A page waits now and then: three keep two cores busy, more only wait for each other.
  workers: 3,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: 'node_modules/.cache/check/playwright.json' }]],
  use: {
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath === null ? {} : { executablePath }),
      args: [
        '--no-sandbox',
        // Across processes Chromium may still give a click right after a scroll to the frame that was there before.
        '--disable-site-isolation-trials',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
