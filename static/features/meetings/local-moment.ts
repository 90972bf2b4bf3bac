/** Dates and times as people read and enter them: in the time zone of their browser. Pure, with the zone as it is. */

/** What the two boxes hold: `2026-03-02` and `10:00`; empty where nothing was entered. */
export interface LocalTime {
  date: string;
  time: string;
}

/** Null: the two do not make a moment (yet). */
export function momentOf({ date, time }: LocalTime): string | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || !/^\d{2}:\d{2}/.test(time)) return null;
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const at = new Date(year, month - 1, day, hours, minutes);
  // The 31st of a short month would silently become the 1st of the next one.
  if (Number.isNaN(at.getTime()) || at.getDate() !== day || at.getMonth() !== month - 1) return null;
  return at.toISOString();
}

export function localTimeOf(at: string | null): LocalTime {
  if (at === null) return { date: '', time: '' };
  const when = new Date(at);
  const two = (value: number) => String(value).padStart(2, '0');
  return {
    date: `${String(when.getFullYear()).padStart(4, '0')}-${two(when.getMonth() + 1)}-${two(when.getDate())}`,
    time: `${two(when.getHours())}:${two(when.getMinutes())}`,
  };
}

/** "Mon, Mar 2, 2026, 10:00 – 11:00 AM GMT+1". */
export function spanWords(at: string, minutes: number, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
  });
  const starts = new Date(at);
  return format.formatRange(starts, new Date(starts.getTime() + minutes * 60_000));
}

/** `Europe/Berlin`. */
export function ownTimeZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}
