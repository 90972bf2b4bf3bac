/** Makes the end of a new id of the library: an id is never used twice, also not after its text is gone. */

/** Twelve hexadecimal digits: enough that no two of a team's packs ever meet. */
export function newUnique(): string {
  return crypto.randomUUID().replace(/-/g, '').slice(0, 12);
}
