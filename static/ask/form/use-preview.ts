/** The size to expect, shortly after the typing stops. An answer that comes too late for its words is dropped. */
import { useEffect, useMemo, useState } from 'react';
import type { AskView } from '../../../src/contract/ask.ts';
import { changeLimit } from '../../../src/domain/request.ts';
import type { TriageResult } from '../../../src/domain/triage/triage-result.ts';
import { useAsk } from '../app/ask-context.ts';
import { type Draft, answersOf } from './draft.ts';

export type Preview =
  | { is: 'empty' }
  | { is: 'sizing'; last: TriageResult | null }
  | { is: 'failed' }
  | { is: 'ready'; result: TriageResult };

const pauseMilliseconds = 600;

export function usePreview(draft: Draft, source: AskView['source']): Preview {
  const { client } = useAsk();
  const change = draft.change.trim();
  const { criteria, data, noData } = draft;
  const answers = useMemo(() => answersOf({ criteria, data, noData }), [criteria, data, noData]);
  const [known, setKnown] = useState<{ of: string; result: TriageResult | null } | null>(null);
  const [first, setFirst] = useState(true);
  const of = `${JSON.stringify(answers)} ${change}`;
  const usable = change !== '' && change.length <= changeLimit;
  useEffect(() => {
    if (!usable || known?.of === of) return;
    const timer = setTimeout(
      () => {
        setFirst(false);
        void client.call('preview', { change, answers, source }).then((answer) => {
          setKnown({ of, result: answer.ok ? answer.value : null });
        });
      },
      first ? 0 : pauseMilliseconds,
    );
    return () => clearTimeout(timer);
  }, [client, usable, known, of, change, answers, source, first]);
  if (!usable) return { is: 'empty' };
  if (known?.of !== of) return { is: 'sizing', last: known?.result ?? null };
  return known.result === null ? { is: 'failed' } : { is: 'ready', result: known.result };
}
