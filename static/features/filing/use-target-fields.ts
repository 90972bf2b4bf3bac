/** What a place needs and offers for a ticket: asked once per project and issue type. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Destination } from '../../../src/domain/item.ts';
import type { TicketField } from '../../../src/domain/ticket-field.ts';
import type { ClientError } from '../../api/panel-client.ts';
import { usePanel } from '../../store/use-panel.ts';

export type TargetFields =
  | { is: 'idle' }
  | { is: 'loading' }
  | { is: 'failed'; error: ClientError; again: () => void }
  | { is: 'ready'; fields: readonly TicketField[] };

type Answer = { ok: true; fields: readonly TicketField[] } | { ok: false; error: ClientError };

/** Null: no place is chosen yet. */
export function useTargetFields(place: Pick<Destination, 'projectId' | 'issueTypeId'> | null): TargetFields {
  const { client } = usePanel().store;
  const asked = useRef(new Set<string>());
  const [answers, setAnswers] = useState<ReadonlyMap<string, Answer>>(new Map());
  const projectId = place?.projectId ?? null;
  const issueTypeId = place?.issueTypeId ?? null;
  const key = `${projectId}.${issueTypeId}`;
  const ask = useCallback(async () => {
    if (projectId === null || issueTypeId === null || asked.current.has(key)) return;
    asked.current.add(key);
    const result = await client.call('filingFields', { projectId, issueTypeId });
    const answer: Answer = result.ok ? { ok: true, fields: result.value.fields } : { ok: false, error: result.error };
    setAnswers((before) => new Map(before).set(key, answer));
  }, [client, key, projectId, issueTypeId]);
  useEffect(() => void ask(), [ask]);
  if (place === null) return { is: 'idle' };
  const answer = answers.get(key);
  if (answer === undefined) return { is: 'loading' };
  if (answer.ok) return { is: 'ready', fields: answer.fields };
  const again = () => {
    asked.current.delete(key);
    setAnswers((before) => new Map([...before].filter(([one]) => one !== key)));
    void ask();
  };
  return { is: 'failed', error: answer.error, again };
}
