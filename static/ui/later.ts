/** A part that is loaded when it is first drawn. One that does not arrive is left out: everything else goes on. */
import { type ComponentType, lazy } from 'react';

export function later<P extends object>(load: () => Promise<{ default: ComponentType<P> }>) {
  return lazy<ComponentType<P>>(() => load().catch(() => ({ default: () => null })));
}
