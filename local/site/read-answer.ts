/** Reads one of Jira's answers into what a page shows. */
import type { z } from 'zod';
import type { JiraResponse } from '../parts.ts';

/** The parsed body; null when the request was refused. An answer of the wrong shape is a fault of the host. */
export const readAnswer = <Shape>(schema: z.ZodType<Shape>, response: JiraResponse): Shape | null => {
  if (response.status >= 400) return null;
  return schema.parse(response.body);
};
