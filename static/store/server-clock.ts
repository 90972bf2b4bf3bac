/** The back end's clock as this page knows it: windows of time are its own, and a person's clock may be minutes off. */
export interface ServerClock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Takes a moment that the back end named just now. */
  heard(moment: string): void;
}

export function serverClock(): ServerClock {
  let ahead = 0;
  return {
    now: () => Date.now() + ahead,
    heard(moment) {
      const at = Date.parse(moment);
      if (!Number.isNaN(at)) ahead = at - Date.now();
    },
  };
}
