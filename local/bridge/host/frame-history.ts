/** `view.createHistory()`: the app's own locations, shown in the page's address below `base`. */
import type { Disposers } from './frame-link.ts';
import { object, text } from './command-data.ts';

/** A location as the `history` package has it. */
export interface FrameLocation {
  pathname: string;
  search: string;
  hash: string;
  state: unknown;
  key: string;
}

type Listener = (location: FrameLocation, action: 'PUSH' | 'REPLACE' | 'POP') => void;

const current = (base: string): FrameLocation => {
  const { pathname, search, hash } = window.location;
  const rest = pathname.startsWith(base) ? pathname.slice(base.length) : '';
  const stored = object(window.history.state);
  return { pathname: rest === '' ? '/' : rest, search, hash, state: stored['state'], key: text(stored['key']) };
};

const parsePath = (to: unknown): { path: string; state: unknown } => {
  if (typeof to === 'string') return { path: to, state: undefined };
  const { pathname, search, hash, state } = object(to);
  return { path: `${text(pathname) || '/'}${text(search)}${text(hash)}`, state };
};

/** Functions that the app calls through the bridge; `listen` answers the function that ends it. */
export const createFrameHistory = (base: string, disposers: Disposers): Record<string, unknown> => {
  const listeners = new Set<Listener>();
  const tell = (action: 'PUSH' | 'REPLACE' | 'POP'): void => {
    for (const listener of listeners) listener(current(base), action);
  };
  const write = (action: 'PUSH' | 'REPLACE', to: unknown, givenState: unknown): void => {
    const { path, state } = parsePath(to);
    const entry = { key: crypto.randomUUID().slice(0, 8), state: givenState ?? state };
    const address = `${base}${path.startsWith('/') ? path : `/${path}`}`.replace(/\/(?=$|\?|#)/, '') || base;
    if (action === 'PUSH') window.history.pushState(entry, '', address);
    else window.history.replaceState(entry, '', address);
    tell(action);
  };
  const onPop = (): void => tell('POP');
  window.addEventListener('popstate', onPop);
  disposers.add(() => window.removeEventListener('popstate', onPop));
  return {
    action: 'POP',
    location: current(base),
    push: (to: unknown, state?: unknown) => write('PUSH', to, state),
    replace: (to: unknown, state?: unknown) => write('REPLACE', to, state),
    go: (steps: number) => window.history.go(steps),
    goBack: () => window.history.back(),
    goForward: () => window.history.forward(),
    listen: (listener: Listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
};
