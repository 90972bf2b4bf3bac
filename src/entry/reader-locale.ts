/** In which language a caller reads. Forge tells the back end nothing of it: the front end sends it with every call. */
import * as z from 'zod';

const call = z.looseObject({ call: z.looseObject({ payload: z.looseObject({ locale: z.string().max(35) }) }) });

/** A claim: it chooses words and nothing else. English for callers that say nothing. */
export function readerLocale(payload: unknown): string {
  return call.safeParse(payload).data?.call.payload.locale ?? 'en-US';
}
