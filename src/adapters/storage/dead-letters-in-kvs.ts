/** Work that was given up after many tries, kept where an administrator can see it. */
import { WhereConditions, kvs } from '@forge/kvs';
import * as z from 'zod';
import type { DeadLetter, DeadLetters } from '../../application/ports.ts';
import { workMessage } from '../../contract/work-message.ts';
import { keys } from './keys.ts';
import { translated } from './storage-error.ts';

const mostShown = 20;
const stored = z.looseObject({ at: z.string(), message: z.unknown(), reason: z.string() });

export function deadLettersInKvs(): DeadLetters {
  return {
    keep: ({ at, jobId, message, reason }) =>
      translated(() => kvs.set(keys.deadLetter(at, jobId), { v: 1, at: at.toISOString(), message, reason })),
    list: async () => {
      const ours = WhereConditions.beginsWith(keys.deadLetters);
      const page = await translated(() => kvs.query().where('key', ours).limit(mostShown).getMany<unknown>());
      return page.results.flatMap(({ key, value }) => letterFrom(key, value) ?? []);
    },
    read: async (id) => {
      if (!id.startsWith(keys.deadLetters)) return null;
      return letterFrom(id, await translated(() => kvs.get<unknown>(id)));
    },
    remove: async (id) => {
      if (id.startsWith(keys.deadLetters)) await translated(() => kvs.delete(id));
    },
  };
}

function letterFrom(id: string, value: unknown): DeadLetter | null {
  const letter = stored.safeParse(value).data;
  if (letter === undefined) return null;
  const message = workMessage.safeParse(letter.message).data ?? null;
  return { id, at: letter.at, reason: letter.reason, message };
}
