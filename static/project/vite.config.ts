/** Builds the page *Threat models* of a project. */
import { defineConfig } from 'vite';
import { surfaceConfig } from '../vite.config.ts';

export default defineConfig(surfaceConfig('project', import.meta.dirname));
