/** The day of a moment, in UTC, as the dates of models have it: `YYYY-MM-DD`. */
export function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}
