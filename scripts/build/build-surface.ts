// Builds one Custom UI surface: a folder of static/ that has an index.html.
import { existsSync, readdirSync } from 'node:fs';

/** Names of the surfaces, in the order of the folder. */
export function surfaces(): string[] {
  if (!existsSync('static')) return [];
  return readdirSync('static', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(`static/${entry.name}/index.html`))
    .map((entry) => entry.name);
}

/** Writes dist/<surface>/ as static/<surface>/vite.config.ts says. */
export async function buildSurface(surface: string): Promise<void> {
  const { build } = await import('vite');
  await build({
    root: `static/${surface}`,
    configFile: `static/${surface}/vite.config.ts`,
    mode: 'production',
    logLevel: 'warn',
  });
}
