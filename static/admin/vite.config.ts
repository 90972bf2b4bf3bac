/** Builds the Admin page. */
import { defineConfig } from 'vite';
import { surfaceConfig } from '../vite.config.ts';

export default defineConfig(surfaceConfig('admin', import.meta.dirname));
