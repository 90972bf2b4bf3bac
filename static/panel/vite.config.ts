/** Builds the issue panel. */
import { defineConfig } from 'vite';
import { surfaceConfig } from '../vite.config.ts';

export default defineConfig(surfaceConfig('panel', import.meta.dirname));
