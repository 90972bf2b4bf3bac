// Runs a build step only when its inputs differ from those of the last successful run.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface BuildStep {
  name: string;
  /** Files and folders, relative to the project. */
  inputs: string[];
  /** A file that exists once the step has run. */
  output: string;
  run: () => Promise<void>;
}

/**
 * Runs the step, or skips it when the stamp says that the output is of these very inputs.
 * @returns milliseconds it took; null when it was skipped.
 */
export async function whenChanged(step: BuildStep, options: { stamp: string; force: boolean }): Promise<number | null> {
  const hash = hashOf(step.inputs);
  const current = existsSync(step.output) && existsSync(options.stamp) && readFileSync(options.stamp, 'utf8') === hash;
  if (current && !options.force) return null;
  const started = performance.now();
  rmSync(options.stamp, { force: true });
  try {
    await step.run();
  } catch (error) {
    // Better none than an old one: whatever runs the output next must not pass for the source as it is now.
    rmSync(step.output, { force: true });
    throw error;
  }
  writeFileSync(options.stamp, hash);
  return performance.now() - started;
}

function hashOf(inputs: string[]): string {
  const hash = createHash('sha256').update(process.version);
  for (const file of inputs.flatMap(filesIn)) hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

function filesIn(path: string): string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(join(path, name)));
}
