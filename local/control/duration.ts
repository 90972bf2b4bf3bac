/** ISO-8601 durations, as `/_local/clock` takes them. */
import { add } from 'date-fns/add';

const pattern =
  /^P(?!$)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?!$)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;

/**
 * Milliseconds of a duration such as `P90D` or `PT2M`; years and months are counted from `from`.
 * Null for anything else.
 */
export function durationMs(text: string, from: number): number | null {
  const match = pattern.exec(text);
  if (!match) return null;
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map((part: string | undefined) => Number(part ?? 0));
  const dated = add(from, { years, months }).getTime() - from;
  return dated + ((weeks * 7 + days) * 24 + hours) * 3_600_000 + minutes * 60_000 + seconds * 1000;
}
