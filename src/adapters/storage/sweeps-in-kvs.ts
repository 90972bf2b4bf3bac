/** When the last sweep began, in Forge storage. */
import { kvs } from '@forge/kvs';
import * as z from 'zod';
import type { Sweeps } from '../../application/ports/sweeping.ts';
import { keys } from './keys.ts';
import { translated } from './storage-error.ts';

const sweep = z.looseObject({ began: z.iso.datetime() });

export function sweepsInKvs(): Sweeps {
  return {
    last: async () => {
      const found = sweep.safeParse(await translated(() => kvs.get<unknown>(keys.lastSweep))).data;
      return found === undefined ? null : new Date(found.began);
    },
    note: async (began) => {
      await translated(() => kvs.set(keys.lastSweep, { v: 1, began: began.toISOString() }));
    },
  };
}
