/** What a model remembers of its size: who or what set it, from what to what, and why. */
import * as z from 'zod';
import { accountId, moment } from './ids.ts';
import { size } from './size.ts';
import type { StoredTriage } from './stored-triage.ts';

/** Longest reason for another size, in characters. */
export const sizeReasonLimit = 500;

/** How many of the latest changes of its size a model remembers. */
export const rememberedSizes = 50;

/** The size that a person set, with the size it replaced. */
export const sizeSetBy = z.looseObject({ by: accountId, at: moment, reason: z.string(), from: size, to: size });
export type SizeSetBy = z.infer<typeof sizeSetBy>;

/** `criteria`: what the rules had found when a person disagreed, so that overrides can be counted by signal. */
export const sizeChange = z.discriminatedUnion('how', [
  z.looseObject({ how: z.literal('rules'), at: moment, from: size.nullable(), to: size }),
  z.looseObject({ how: z.literal('asked-anyway'), at: moment, by: accountId, from: size, to: size }),
  z.looseObject({ how: z.literal('person'), ...sizeSetBy.shape, automatic: size, criteria: z.array(z.string()) }),
]);
export type SizeChange = z.infer<typeof sizeChange>;

interface Sized {
  triage: StoredTriage;
  sizeHistory?: SizeChange[] | undefined;
}

/** Every size so far, the oldest first. A model that was never changed has what its triage says. */
export function sizesSoFar({ triage, sizeHistory }: Sized): SizeChange[] {
  if (sizeHistory !== undefined) return sizeHistory;
  const { at, result, askedAnyway } = triage;
  const first: SizeChange = { how: 'rules', at, from: null, to: result.size };
  if (askedAnyway === null) return [first];
  return [first, { how: 'asked-anyway', ...askedAnyway, from: result.size, to: 'S' }];
}

/** The history with one more change; what is older than the limit goes. */
export function withSizeChange(model: Sized, change: SizeChange): SizeChange[] {
  return [...sizesSoFar(model), change].slice(-rememberedSizes);
}
