// Builds dist/: the app's functions with esbuild, each Custom UI surface with Vite. What has not changed is not built again.
import { mkdir } from 'node:fs/promises';
import { buildFunctions } from './build/build-functions.ts';
import { buildSurface, surfaces } from './build/build-surface.ts';
import { whenChanged, type BuildStep } from './build/when-changed.ts';
import { withLock } from './build/with-lock.ts';

const force = process.argv.includes('--force');

/** Whatever can change the result of every step. */
const everywhere = ['package-lock.json', 'tsconfig.json', 'scripts/build', 'locales'];

const steps: BuildStep[] = [
  {
    name: 'functions',
    inputs: [...everywhere, 'src'],
    output: 'dist/functions/index.cjs',
    run: buildFunctions,
  },
  ...surfaces().map((surface) => ({
    name: surface,
    inputs: [...everywhere, 'src', 'static'],
    output: `dist/${surface}/index.html`,
    run: () => buildSurface(surface),
  })),
];

await mkdir('dist', { recursive: true });
const results = await withLock('dist/.lock', () =>
  Promise.allSettled(steps.map((step) => whenChanged(step, { stamp: `dist/.${step.name}.stamp`, force }))),
);
for (const [index, result] of results.entries()) {
  const name = steps[index]?.name ?? '';
  if (result.status === 'fulfilled') {
    if (result.value !== null) console.log(`Built ${name} in ${(result.value / 1000).toFixed(1)} s.`);
    continue;
  }
  const reason: unknown = result.reason;
  console.error(`Building ${name} failed: ${reason instanceof Error ? reason.message : String(reason)}`);
  process.exitCode = 1;
}
