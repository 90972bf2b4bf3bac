/** The browser tab's own storage; null where the browser refuses it inside a frame of another site. */
import type { TextStorage } from '../../store/session-cache.ts';

export function tabStorage(): TextStorage | null {
  try {
    return window.sessionStorage;
  } catch {
    return null;
  }
}
