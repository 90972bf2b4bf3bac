/** The priority of a recommendation and what it asks of the team. */
import * as z from 'zod';

/** High: do this first, or get approval. Medium: do this, or get approval. Low: do this if you want. */
export const priority = z.enum(['high', 'medium', 'low']);
export type Priority = z.infer<typeof priority>;

/** Highest first: the order of reports, lists and tickets. */
export const priorities = priority.options;
