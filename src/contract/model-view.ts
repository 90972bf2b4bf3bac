/** The directory of a model as people are given it: without what only the server needs. */
import type * as z from 'zod';
import { modelRecord } from '../domain/model.ts';

export const modelView = modelRecord.omit({ recentRequests: true, comment: true });
export type ModelView = z.infer<typeof modelView>;
