/** One reading of the rules for everything that one run does. */
import type { RulesStore } from './ports.ts';

/** The rules as a run needs them: it saves none. */
export type RulesInForce = Pick<RulesStore, 'read'>;

/** Not read at all where nobody asks; the same answer for whoever asks again. */
export function readOnce(rules: RulesInForce): RulesInForce {
  let reading: ReturnType<RulesInForce['read']> | null = null;
  return { read: () => (reading ??= rules.read()) };
}
