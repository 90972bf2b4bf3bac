/** Days as ISO dates in UTC, the same for everybody who looks: exceptions end with one, and reviews fall on one. */

const milliseconds = 24 * 60 * 60 * 1_000;

/** @param moment milliseconds since the epoch, or a date */
export function dayOf(moment: Date | number): string {
  return new Date(moment).toISOString().slice(0, 10);
}

/** @param day `YYYY-MM-DD` */
export function daysAfter(day: string, count: number): string {
  return dayOf(Date.parse(day) + count * milliseconds);
}
