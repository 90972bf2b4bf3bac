/** The console of the app: every line is kept, with the function that wrote it, and can be passed on. */
import { format } from 'node:util';
import { currentInvocation } from './globals.ts';

/** One line the app logged. */
export interface AppLogLine {
  function: string | null;
  level: string;
  text: string;
}

const levels = ['debug', 'log', 'info', 'warn', 'error', 'trace'] as const;

/** The part of `console` that Forge documents for apps. */
export type AppConsole = Record<(typeof levels)[number], (...args: unknown[]) => void>;

/** @param write Called with each line, in order. */
export function createAppConsole(write: (line: AppLogLine) => void): AppConsole {
  const writer =
    (level: string) =>
    (...args: unknown[]) =>
      write({ function: currentInvocation()?.record.function ?? null, level, text: format(...args) });
  return Object.fromEntries(levels.map((level) => [level, writer(level)])) as AppConsole;
}
