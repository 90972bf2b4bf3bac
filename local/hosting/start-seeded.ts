/** A host with its story: a fresh database is filled by the demo where that is asked for. */
import { startHost } from '../host.ts';
import type { Host, HostOptions } from './running-host.ts';

/** How to start a host with or without the demo story. */
export interface SeededOptions extends HostOptions {
  /** `empty` when left out. */
  seed?: 'demo' | 'empty';
}

/** @throws Error as `startHost` does, and when a step of the story fails. */
export async function startSeededHost(options: SeededOptions): Promise<Host> {
  const host = await startHost(options);
  if (!host.isNew || options.seed !== 'demo') return host;
  try {
    const { seedDemo } = await import('../seed/demo.ts');
    await seedDemo(host);
    return host;
  } catch (error) {
    await host.close();
    throw error;
  }
}
