/** What the sizes meant when the models under way last followed the rules, in Forge storage. */
import { kvs } from '@forge/kvs';
import * as z from 'zod';
import type { FollowedRules } from '../../application/ports/sweeping.ts';
import { sizeProcesses } from '../../domain/size-process.ts';
import { keys } from './keys.ts';
import { translated } from './storage-error.ts';

const followed = z.looseObject({ sizes: sizeProcesses });

export function followedRulesInKvs(): FollowedRules {
  return {
    read: async () =>
      followed.safeParse(await translated(() => kvs.get<unknown>(keys.followedRules))).data?.sizes ?? null,
    note: async (sizes) => {
      await translated(() => kvs.set(keys.followedRules, { v: 1, sizes }));
    },
  };
}
