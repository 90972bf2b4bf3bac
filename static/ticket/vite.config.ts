/** Builds the row beside a ticket. */
import { defineConfig } from 'vite';
import { surfaceConfig } from '../vite.config.ts';

export default defineConfig(surfaceConfig('ticket', import.meta.dirname));
