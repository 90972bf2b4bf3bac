/** Dates in JQL: absolute ones, periods such as `-1d`, and functions such as `startOfDay("-1d")`. The site lives in UTC. */
import { JqlProblem } from './jql-error.ts';

const MINUTE = 60_000;
const UNITS: Readonly<Record<string, number>> = { m: MINUTE, h: 60 * MINUTE, d: 1_440 * MINUTE, w: 10_080 * MINUTE };

/** Milliseconds of `4w 2d`, `-5d`, `30m`; null for anything else. */
function parsePeriod(text: string): number | null {
  const match = /^([+-]?)((?:\d+[wdhm]\s*)+)$/i.exec(text.trim());
  if (match === null) return null;
  let total = 0;
  for (const [, amount, unit] of (match[2] ?? '').matchAll(/(\d+)([wdhm])/gi)) {
    total += Number(amount) * (UNITS[(unit ?? '').toLowerCase()] ?? 0);
  }
  return match[1] === '-' ? -total : total;
}

/** The instant that a JQL date stands for; a day is its first moment. Throws Jira's sentence. */
export function parseJqlDate(text: string, { field, now }: { field: string; now: number }): number {
  const period = parsePeriod(text);
  if (period !== null) return now + period;
  const match = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[ T](\d{1,2}):(\d{2}))?$/.exec(text.trim());
  if (match !== null) {
    const [year = '', month = '', day = '', hour = '0', minute = '00'] = match.slice(1).filter(Boolean);
    const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}T${hour.padStart(2, '0')}:${minute}`;
    const time = Date.parse(`${iso}Z`);
    // A 30th of February would be read as a day in March.
    if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(iso)) return time;
  }
  throw new JqlProblem(
    `Date value '${text}' for field '${field}' is invalid. Valid formats include: 'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'.`,
  );
}

type Span = 'Day' | 'Week' | 'Month' | 'Year';

/** `now()`, `startOfDay()`, `endOfMonth("-1")` and so on; null when there is no such function. */
export function dateFunction(name: string, args: readonly string[], now: number): number | null {
  if (name.toLowerCase() === 'now') return now;
  const match = /^(start|end)Of(Day|Week|Month|Year)$/i.exec(name);
  if (match === null) return null;
  const span = capitalised(match[2] ?? '') as Span;
  const start = shifted(spanStart(now, span), { span, increment: args[0], name });
  return (match[1] ?? '').toLowerCase() === 'start' ? start : spanStart(addSpans(start, span, 1), span) - 1;
}

function spanStart(time: number, span: Span): number {
  const date = new Date(time);
  const year = date.getUTCFullYear();
  if (span === 'Year') return Date.UTC(year, 0, 1);
  if (span === 'Month') return Date.UTC(year, date.getUTCMonth(), 1);
  // Weeks start on Sunday, as on a site with the default locale.
  const back = span === 'Week' ? date.getUTCDay() : 0;
  return Date.UTC(year, date.getUTCMonth(), date.getUTCDate() - back);
}

function addSpans(time: number, span: Span, count: number): number {
  const date = new Date(time);
  if (span === 'Day') date.setUTCDate(date.getUTCDate() + count);
  if (span === 'Week') date.setUTCDate(date.getUTCDate() + 7 * count);
  if (span === 'Month') date.setUTCMonth(date.getUTCMonth() + count);
  if (span === 'Year') date.setUTCFullYear(date.getUTCFullYear() + count);
  return date.getTime();
}

/** The increment argument: `-1` counts in the function's own span, `-1d` in a unit; `M` is months, `y` years. */
function shifted(
  time: number,
  { span, increment, name }: { span: Span; increment: string | undefined; name: string },
): number {
  if (increment === undefined) return time;
  const match = /^([+-]?\d+)([yMwdhm]?)$/.exec(increment.trim());
  if (match === null) {
    throw new JqlProblem(`Invalid argument '${increment}' for function '${name}'. Use a period such as '-1d'.`);
  }
  const count = Number(match[1]);
  const unit = match[2] ?? '';
  if (unit === 'h' || unit === 'm') return time + count * (UNITS[unit] ?? 0);
  const spans: Readonly<Record<string, Span>> = { y: 'Year', M: 'Month', w: 'Week', d: 'Day' };
  return addSpans(time, spans[unit] ?? span, count);
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
