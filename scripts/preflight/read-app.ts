// Collects what the preflight looks at from the project's folder: manifest, built bundle, sources, Atlassian's event list.
import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { parse } from 'yaml';
import { z } from 'zod';
import { apiCalls } from './api-calls.ts';
import type { AppUnderCheck } from './app-under-check.ts';
import { manifestSchema } from './manifest.ts';

/** @throws when manifest.yml or the built bundle is missing, or the manifest is not of the shape Forge documents. */
export function readApp(): AppUnderCheck {
  const manifestText = readFileSync('manifest.yml', 'utf8');
  return {
    manifest: manifestSchema.parse(parse(manifestText)),
    manifestBytes: Buffer.byteLength(manifestText),
    bundleExports: bundleExports(readFileSync('dist/functions/index.cjs', 'utf8')),
    packages: sources('src').flatMap(({ text }) => packagesOf(text)),
    calls: ['src', 'static'].flatMap(sources).flatMap(({ file, text }) => apiCalls(file, text)),
    eventScopes: readEventScopes(),
  };
}

/** esbuild lists the exported names of a CommonJS bundle once, in a statement that never runs, for importers to read. */
export function bundleExports(bundle: string): string[] {
  const list = /^0 && \(module\.exports = \{([^}]*)\}\);/m.exec(bundle)?.[1] ?? '';
  return list.split(',').flatMap((entry) => entry.trim().split(':')[0] || []);
}

function sources(folder: string): { file: string; text: string }[] {
  return globSync(`${folder}/**/*.{ts,tsx}`).map((file) => ({ file, text: readFileSync(file, 'utf8') }));
}

function packagesOf(text: string): string[] {
  return ts
    .preProcessFile(text)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((name) => !name.startsWith('.'));
}

const eventMapping = z.object({
  mapping: z.array(
    z.object({ productEvent: z.string(), oAuthScopes: z.object({ current: z.array(z.string()).default([]) }) }),
  ),
});

/** Atlassian's own list of product events; the events of the app's life are Forge's and need no scope. */
export function readEventScopes(): ReadonlyMap<string, readonly string[]> {
  const folder = dirname(createRequire(import.meta.url).resolve('@forge/manifest'));
  const file = join(folder, 'mapping', 'product-event-to-scope-mapping.json');
  const { mapping } = eventMapping.parse(JSON.parse(readFileSync(file, 'utf8')));
  return new Map<string, readonly string[]>([
    ['avi:forge:installed:app', []],
    ['avi:forge:upgraded:app', []],
    ...mapping.map(({ productEvent, oAuthScopes }) => [productEvent, oAuthScopes.current] as const),
  ]);
}
