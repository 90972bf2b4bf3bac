/** How every surface is built: into `dist/<name>`, exactly what is deployed and what the local host serves. */
import react from '@vitejs/plugin-react';
import type { UserConfig } from 'vite';

// A test runner that builds first brings its own NODE_ENV: React's development build must not be what is tested.
process.env['NODE_ENV'] = 'production';

/** @param root the surface's own folder, with its `index.html` */
export function surfaceConfig(name: string, root: string): UserConfig {
  return {
    root,
    // Forge serves the files under a generated prefix.
    base: './',
    publicDir: 'public',
    plugins: [react()],
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
