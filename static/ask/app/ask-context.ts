/** What every part of the form needs: the client, the page around it, the texts, the live regions. */
import { createContext, useContext } from 'react';
import type { Texts } from '../../../src/domain/texts.ts';
import type { AskClient } from '../../api/ask-client.ts';
import type { Host } from '../../api/forge-host.ts';
import type { Announce } from '../../ui/announcer.tsx';

export interface Surroundings {
  client: AskClient;
  host: Pick<Host, 'openIssue' | 'closeDialog'>;
  t: Texts;
}

export const AskContext = createContext<(Surroundings & { announce: Announce }) | null>(null);

export function useAsk(): Surroundings & { announce: Announce } {
  const found = useContext(AskContext);
  if (found === null) throw new Error('Used outside of AskApp');
  return found;
}
