/** Reads a posted form. */
import type { Context } from 'hono';

/** Text fields by name; files and repeated fields are no part of this site. */
export const readForm = async (c: Context): Promise<Record<string, string>> => {
  const body = await c.req.parseBody();
  return Object.fromEntries(
    Object.entries(body).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
};

/** Sent by the page's script, which wants to know where to go instead of being sent there. */
export const isEnhanced = (c: Context): boolean => c.req.header('x-local-enhanced') === '1';

/** Ends a form well: a redirect for the browser, the address for the script. */
export const formDone = (c: Context, location: string): Response =>
  isEnhanced(c) ? c.json({ location }) : c.redirect(location, 303);
