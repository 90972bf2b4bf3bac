/** Builds the row beside an issue. */
import { defineConfig } from 'vite';
import { surfaceConfig } from '../vite.config.ts';

export default defineConfig(surfaceConfig('context', import.meta.dirname));
