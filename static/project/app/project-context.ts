/** What every part of the page needs. */
import { createContext, useContext } from 'react';
import type { Texts } from '../../../src/domain/texts.ts';
import type { ProjectClient } from '../../api/project-client.ts';
import type { Announce } from '../../ui/announcer.tsx';

export interface ProjectPage {
  client: ProjectClient;
  t: Texts;
  announce: Announce;
  openIssue: (key: string) => void;
}

export const ProjectContext = createContext<ProjectPage | null>(null);

export function useProject(): ProjectPage {
  const page = useContext(ProjectContext);
  if (page === null) throw new Error('A part of the page is drawn outside it.');
  return page;
}
