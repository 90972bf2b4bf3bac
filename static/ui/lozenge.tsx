/** A word of state on a tinted ground, as Jira shows statuses. */
import type { ReactNode } from 'react';

export type Tone = 'neutral' | 'blue' | 'green' | 'yellow' | 'red' | 'purple';

export function Lozenge({ tone = 'neutral', children }: { tone?: Tone; children: ReactNode }) {
  return <span className={`lozenge lozenge-${tone}`}>{children}</span>;
}
