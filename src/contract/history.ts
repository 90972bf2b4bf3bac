/** The operation of the panel that reads a model's history. */
import * as z from 'zod';
import { historyRecord } from '../domain/history.ts';
import { itemId } from '../domain/ids.ts';
import type { Contract } from './contract.ts';

export const historyContract = {
  /** The newest first. `item`: only what concerns it; `cursor`: where the answer before ended. */
  readHistory: {
    access: 'view',
    input: z.strictObject({ item: itemId.optional(), cursor: z.string().min(1).max(2_000).optional() }),
    output: z.looseObject({
      records: z.array(historyRecord),
      /** Null: nothing older is there. */
      cursor: z.string().nullable(),
    }),
  },
} as const satisfies Contract;
export type HistoryContract = typeof historyContract;
