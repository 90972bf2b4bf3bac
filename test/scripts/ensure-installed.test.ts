import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test('a node_modules that is a link is refused in words, before anything is installed through it', () => {
  const project = mkdtempSync(join(tmpdir(), 'linked-'));
  try {
    const script = join(project, 'scripts', 'ensure-installed.mjs');
    cpSync(join(import.meta.dirname, '../../scripts/ensure-installed.mjs'), script);
    mkdirSync(join(project, 'elsewhere'));
    symlinkSync(join(project, 'elsewhere'), join(project, 'node_modules'));
    const run = `import { ensureInstalled } from ${JSON.stringify(script)};
      try { ensureInstalled(); } catch (error) { console.log(error.message); }`;
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', run], { encoding: 'utf8' });
    expect(stdout.trim()).toMatch(/^node_modules is a symbolic link here, .*Remove the link and start again\.$/);
  } finally {
    rmSync(project, { recursive: true });
  }
});
