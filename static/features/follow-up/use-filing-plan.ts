/** Where tickets could go, asked once the tab is used, and again for a place that somebody typed. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { FilingTarget } from '../../../src/domain/filing-target.ts';
import type { ClientError } from '../../api/panel-client.ts';
import { usePanel } from '../../store/use-panel.ts';

export type Plan =
  | { is: 'idle' }
  | { is: 'loading'; targets: readonly FilingTarget[] }
  | { is: 'failed'; error: ClientError; to: string | null; targets: readonly FilingTarget[] }
  | { is: 'ready'; targets: readonly FilingTarget[] };

export interface FilingPlan {
  plan: Plan;
  /** Whether the Threat model issue has a security level, as far as that is known. */
  guarded: boolean;
  /** Null asks for the default places. */
  ask(to: string | null): Promise<readonly FilingTarget[]>;
}

export function useFilingPlan(wanted: boolean): FilingPlan {
  const { client } = usePanel().store;
  const [plan, setPlan] = useState<Plan>({ is: 'idle' });
  const [guarded, setGuarded] = useState(false);
  const known = useRef<readonly FilingTarget[]>([]);
  const latest = useRef(0);
  const ask = useCallback(
    async (to: string | null) => {
      const turn = (latest.current += 1);
      setPlan({ is: 'loading', targets: known.current });
      const result = await client.call('filingPlan', to === null ? {} : { to });
      // An answer that a newer question has overtaken says nothing any more.
      if (turn !== latest.current) return known.current;
      if (result.ok) known.current = result.value.targets;
      if (result.ok) setGuarded(result.value.guarded);
      const targets = known.current;
      setPlan(result.ok ? { is: 'ready', targets } : { is: 'failed', error: result.error, to, targets });
      return targets;
    },
    [client],
  );
  useEffect(() => {
    if (wanted && latest.current === 0) void ask(null);
  }, [wanted, ask]);
  return { plan, guarded, ask };
}
