/** The key of an issue in what people type or paste: a key, or the address of the issue in the browser. */

const key = /^[A-Z][A-Z0-9_]*-[1-9]\d{0,14}$/;

/** In capitals; null where there is none. */
export function issueKeyIn(typed: string): string | null {
  const found = keyPart(typed);
  return key.test(found) ? found : null;
}

/** What stands where the key would, key or not: in an address after `/browse/` or in `selectedIssue`. */
export function keyPart(typed: string): string {
  const selected = /[?&]selectedIssue=([^&#]+)/.exec(typed)?.[1];
  const afterBrowse = selected ?? typed.split('/browse/')[1] ?? typed;
  return (afterBrowse.split(/[?#/]/)[0] ?? '').trim().toUpperCase();
}
