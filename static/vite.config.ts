/** How every surface is built: into `dist/<name>`, exactly what is deployed and what the local host serves. */
import react from '@vitejs/plugin-react';
import type { Plugin, UserConfig } from 'vite';
import * as z from 'zod';

// A test runner that builds first brings its own NODE_ENV: React's development build must not be what is tested.
process.env['NODE_ENV'] = 'production';

/** Leaves out of a surface's catalogues the sections that none of its files names: half of them, for the panel. */
function onlyTextsAskedFor(): Plugin {
  const isCatalogue = /[/\\]locales[/\\][\w-]+[.]json$/;
  const catalogues = new Map<string, Record<string, unknown>>();
  return {
    name: 'only-texts-asked-for',
    enforce: 'pre',
    transform(code, id) {
      if (isCatalogue.test(id)) catalogues.set(id, z.record(z.string(), z.unknown()).parse(JSON.parse(code)));
    },
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((one) => one.type === 'chunk');
      const others = chunks.filter((one) => !catalogues.has(one.facadeModuleId ?? '')).map((one) => one.code);
      for (const chunk of chunks) {
        const texts = catalogues.get(chunk.facadeModuleId ?? '');
        if (texts === undefined) continue;
        // A key is written out at least as far as its first dot: its type is a union of literals.
        const asked = Object.entries(texts).filter(([section]) => {
          const key = new RegExp(`['"\`]${section}[.]`);
          return others.some((code) => key.test(code));
        });
        chunk.code = `export default ${JSON.stringify(Object.fromEntries(asked))};\n`;
      }
    },
  };
}

/** @param root the surface's own folder, with its `index.html` */
export function surfaceConfig(name: string, root: string): UserConfig {
  return {
    root,
    // Forge serves the files under a generated prefix.
    base: './',
    publicDir: 'public',
    plugins: [react(), onlyTextsAskedFor()],
    build: {
      outDir: `../../dist/${name}`,
      emptyOutDir: true,
      target: 'es2022',
      // One chunk each: nothing to preload, and no inline script that the content security policy would refuse.
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      // Contract and domain do nothing when they are loaded: what a surface does not use of them stays out of it.
      rolldownOptions: {
        treeshake: { moduleSideEffects: [{ test: /[/\\]src[/\\](contract|domain)[/\\]/, sideEffects: false }] },
        // Schemas may end up in a file that parts loaded later share. Whatever file makes one has to load this one
        // before, and so learns first that nothing is to be compiled.
        output: {
          codeSplitting: { groups: [{ name: 'zod', test: /[/\\](node_modules[/\\]zod[/\\]|without-eval[.]ts$)/ }] },
        },
      },
    },
  };
}
