// Bundles src/index.ts and everything it needs into the one file that Forge and the local host run.

/** Writes dist/functions/index.cjs with its source map. Nothing stays external: Forge installs no packages with a manual bundle. */
export async function buildFunctions(): Promise<void> {
  const { build } = await import('esbuild');
  await build({
    entryPoints: ['src/index.ts'],
    outfile: 'dist/functions/index.cjs',
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'cjs',
    sourcemap: true,
    minify: false,
    charset: 'utf8',
    logLevel: 'warning',
  });
}
