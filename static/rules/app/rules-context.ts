/** What every part of the rules page needs. */
import { createContext, useContext } from 'react';
import type { Texts } from '../../../src/domain/texts.ts';
import type { RulesClient } from '../../api/rules-client.ts';
import type { Announce } from '../../ui/announcer.tsx';

export interface RulesPage {
  client: RulesClient;
  t: Texts;
  announce: Announce;
  openIssue: (key: string) => void;
}

export const RulesContext = createContext<RulesPage | null>(null);

export function useRulesPage(): RulesPage {
  const page = useContext(RulesContext);
  if (page === null) throw new Error('A part of the page is drawn outside it.');
  return page;
}
