/** Builds the Admin page into `dist/admin`, exactly what is deployed and what the local host serves. */
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// A test runner that builds first brings its own NODE_ENV: React's development build must not be what is tested.
process.env['NODE_ENV'] = 'production';

export default defineConfig({
  root: import.meta.dirname,
  // Forge serves the files under a generated prefix.
  base: './',
  publicDir: 'public',
  plugins: [react()],
  build: {
    outDir: '../../dist/admin',
    emptyOutDir: true,
    target: 'es2022',
    // The page is one chunk: nothing to preload, and no inline script that the content security policy would refuse.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // Contract and domain do nothing when they are loaded: what the page does not use of them stays out of it.
    rolldownOptions: {
      treeshake: { moduleSideEffects: [{ test: /[/\\]src[/\\](contract|domain)[/\\]/, sideEffects: false }] },
    },
  },
});
