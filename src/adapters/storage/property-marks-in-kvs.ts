/** Marks that a property write is on its way, so that a meeting's typing causes one in two minutes. */
import { kvs } from '@forge/kvs';
import * as z from 'zod';
import type { PropertyMarks } from '../../application/ports.ts';
import { keys } from './keys.ts';
import { translated } from './storage-error.ts';

/** A mark this old belongs to a push that got lost. Expiry of the store is no help: it may take 48 hours. */
const staleMilliseconds = 5 * 60 * 1_000;

const mark = z.looseObject({ at: z.iso.datetime() });

export function propertyMarksInKvs(): PropertyMarks {
  return {
    isSet: async (id, now) => {
      const found = mark.safeParse(await translated(() => kvs.get<unknown>(keys.propertyMark(id)))).data;
      return found !== undefined && now.getTime() - Date.parse(found.at) < staleMilliseconds;
    },
    set: (id, now) => translated(() => kvs.set(keys.propertyMark(id), { at: now.toISOString() })),
    clear: (id) => translated(() => kvs.delete(keys.propertyMark(id))),
  };
}
