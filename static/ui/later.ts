/** Loads a part of the panel when it is first drawn. */
import { type ComponentType, lazy } from 'react';

/** A part that did not arrive is left out: everything else works without it. */
export function later<P extends object>(load: () => Promise<{ default: ComponentType<P> }>) {
  return lazy<ComponentType<P>>(() => load().catch(() => ({ default: () => null })));
}
