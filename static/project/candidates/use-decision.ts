/** What somebody decides about one candidate: at most one decision on its way, and what came of it. */
import { useRef, useState } from 'react';
import type { CandidateRow } from '../../../src/contract/project.ts';
import type { Size } from '../../../src/domain/size.ts';
import type { ClientError } from '../../api/panel-client.ts';
import { failureText } from '../../ui/failure.ts';
import { useProject } from '../app/project-context.ts';

export type Decided =
  { is: 'made'; model: string; size: Size; linked: boolean } | { is: 'there'; model: string } | { is: 'dismissed' };

export interface Decision {
  /** Null while it is open. */
  decided: Decided | null;
  busy: boolean;
  /** The sentence of the last failure. */
  failure: string | null;
  make: () => void;
  dismissed: () => void;
  undo: () => void;
}

export function useDecision({ issueId, key }: Pick<CandidateRow, 'issueId' | 'key'>): Decision {
  const { client, t, announce } = useProject();
  const running = useRef(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const [decided, setDecided] = useState<Decided | null>(null);

  const act = async (work: () => Promise<ClientError | null>) => {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    setFailure(null);
    const error = await work();
    running.current = false;
    setBusy(false);
    if (error === null) return;
    const sentence = failureText(error, t);
    setFailure(sentence);
    announce(sentence, true);
  };
  const make = async () => {
    const result = await client.call('accept', { issueId });
    if (!result.ok) return result.error;
    const { value } = result;
    if (value.outcome === 'there') {
      announce(t('candidates.made.there', { key, model: value.key }));
      setDecided({ is: 'there', model: value.key });
      return null;
    }
    const { issue, size, linked } = value;
    announce(t('candidates.made.text', { key, model: issue.key, size: t(`size.${size}.name`) }));
    setDecided({ is: 'made', model: issue.key, size, linked });
    return null;
  };
  const undo = async () => {
    const result = await client.call('bringBack', { issueId });
    if (!result.ok) return result.error;
    announce(t('candidates.dismissed.back', { key }));
    setDecided(null);
    return null;
  };
  return {
    decided,
    busy,
    failure,
    make: () => void act(make),
    undo: () => void act(undo),
    dismissed: () => {
      announce(t('candidates.dismissal.done', { key }));
      setFailure(null);
      setDecided({ is: 'dismissed' });
    },
  };
}
