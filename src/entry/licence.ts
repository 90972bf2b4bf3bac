/** Whether the installation may be used: only paid production installations carry a licence (function-reference/arguments). */
import * as z from 'zod';

const licensedContext = z.looseObject({ license: z.looseObject({ active: z.boolean() }).nullish() });

/** No licence, as in development and for free apps, is as good as an active one. */
export function isLicensed(context: unknown): boolean {
  return licensedContext.safeParse(context).data?.license?.active !== false;
}
