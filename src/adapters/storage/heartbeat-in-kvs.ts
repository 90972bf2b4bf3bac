/** When the app last worked on an event, in Forge storage. */
import { kvs } from '@forge/kvs';
import * as z from 'zod';
import type { Heartbeat } from '../../application/ports.ts';
import { keys } from './keys.ts';
import { translated } from './storage-error.ts';

const quietMilliseconds = 60 * 1_000;
const beat = z.looseObject({ door: z.string(), at: z.iso.datetime() });

export function heartbeatInKvs(): Heartbeat {
  const read = async () => {
    const found = beat.safeParse(await translated(() => kvs.get<unknown>(keys.heartbeat))).data;
    return found === undefined ? null : { door: found.door, at: found.at };
  };
  return {
    read,
    note: async (door, now) => {
      const last = await read();
      if (last !== null && now.getTime() - Date.parse(last.at) < quietMilliseconds) return;
      await translated(() => kvs.set(keys.heartbeat, { v: 1, door, at: now.toISOString() }));
    },
  };
}
