// Unit and adapter tests: everything under test/ that needs no browser.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/browser/**', 'node_modules/**', 'dist/**'],
    globalSetup: ['scripts/ensure-built.ts'],
    pool: 'threads',
    maxWorkers: '100%',
    allowOnly: false,
    testTimeout: 20_000,
    hookTimeout: 20_000,
    execArgv: ['--disable-warning=ExperimentalWarning'],
  },
});
