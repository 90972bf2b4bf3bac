/** The browser's storage, of the tab and beyond it; null where the browser refuses it inside a frame of another site. */
import type { TextStorage } from '../../store/session-cache.ts';

export function tabStorage(): TextStorage | null {
  try {
    return window.sessionStorage;
  } catch {
    return null;
  }
}

/** What this person chose for themselves in this browser. */
export function browserStorage(): TextStorage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
