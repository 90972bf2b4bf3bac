/** Starts local hosts for a test file and closes them after each test. */
import { afterEach } from 'vitest';
import type { HostOptions } from '../../local/host.ts';
import { start } from '../../local/kit.ts';
import type { Kit } from '../../local/kit.ts';

/** To be called at the top of a test file. The pages of the site are left out unless asked for. */
export function localHosts(): (options?: HostOptions) => Promise<Kit> {
  const kits: Kit[] = [];
  afterEach(async () => {
    await Promise.all(kits.splice(0).map((kit) => kit.close()));
  });
  return async (options = {}) => {
    const kit = await start({ site: false, ...options });
    kits.push(kit);
    return kit;
  };
}
