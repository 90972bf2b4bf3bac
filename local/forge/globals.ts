/**
 * The two globals that Forge's packages look for, answered per invocation: several hosts can live in one process,
 * because what they see depends on who asks.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { LiveInvocation } from './invocation.ts';

/** Names as the packages read them; `test/local/forge/seams.test.ts` holds them against the packages. */
export const runtimeGlobal = '__forge_runtime__';
export const fetchGlobal = '__forge_fetch__';

/** Kept under a process-wide symbol, so that a second copy of this module finds the first one's. */
const storageSymbol = Symbol.for('threat-model.local-forge.invocation');

/** Puts the globals in place, once for the process; later calls change nothing. */
export function installForgeGlobals(): void {
  if (Object.hasOwn(globalThis, runtimeGlobal)) return;
  Object.defineProperty(globalThis, runtimeGlobal, { get: () => currentInvocation()?.runtime, configurable: true });
  Object.defineProperty(globalThis, fetchGlobal, {
    configurable: true,
    value: (target: unknown, path: unknown, init: unknown) => {
      const invocation = currentInvocation();
      if (!invocation) throw new Error('__forge_fetch__ was called outside of a function invocation');
      return invocation.fetch(target, path, init);
    },
  });
}

/** Runs `work` so that the globals answer for this invocation, also in everything it starts. */
export function withInvocation<T>(invocation: LiveInvocation, work: () => T): T {
  return invocationStorage().run(invocation, work);
}

/** The invocation on whose behalf the code runs; undefined outside of any. */
export function currentInvocation(): LiveInvocation | undefined {
  return invocationStorage().getStore();
}

function invocationStorage(): AsyncLocalStorage<LiveInvocation> {
  const holder = globalThis as Record<symbol, AsyncLocalStorage<LiveInvocation> | undefined>;
  holder[storageSymbol] ??= new AsyncLocalStorage<LiveInvocation>();
  return holder[storageSymbol];
}
