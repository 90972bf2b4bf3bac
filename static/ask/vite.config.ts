/** Builds *Ask for a threat model*. */
import { defineConfig } from 'vite';
import { surfaceConfig } from '../vite.config.ts';

export default defineConfig(surfaceConfig('ask', import.meta.dirname));
