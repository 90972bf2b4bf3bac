/** What the create dialog offers, read from Jira as the person who creates. */
import { shapes, type IssueType, type Person } from '../../jira-shapes.ts';
import { readAnswer } from '../../read-answer.ts';
import type { Visit } from '../../visit.ts';
import { linkChoices } from '../issue/links-part.ts';
import type { Option } from '../../views/form-bits.ts';

/** A project with its issue types. */
export interface ProjectChoice {
  key: string;
  name: string;
  issueTypes: IssueType[];
}

export interface CreateChoices {
  projects: ProjectChoice[];
  priorities: { id: string; name: string }[];
  linkTypes: Option[];
  assignable: Person[];
}

const projectChoice = async (visit: Visit, key: string): Promise<ProjectChoice[]> => {
  const project = readAnswer(shapes.project, await visit.jira.get(`/rest/api/3/project/${key}?expand=issueTypes`));
  return project === null ? [] : [{ key: project.key, name: project.name, issueTypes: project.issueTypes }];
};

/** Reads the choices. `projectKey` decides who may be assigned. */
export const loadCreateChoices = async (visit: Visit, projectKey: string | null): Promise<CreateChoices> => {
  const { jira } = visit;
  const query = 'maxResults=50&action=create';
  const found = readAnswer(shapes.projects, await jira.get(`/rest/api/3/project/search?${query}`))?.values ?? [];
  const chosen = projectKey ?? found[0]?.key ?? '';
  const [projects, priorities, linkTypes, people] = await Promise.all([
    Promise.all(found.map(({ key }) => projectChoice(visit, key))),
    jira.get('/rest/api/3/priority'),
    jira.get('/rest/api/3/issueLinkType'),
    jira.get(`/rest/api/3/user/assignable/search?project=${encodeURIComponent(chosen)}&maxResults=100`),
  ]);
  return {
    projects: projects.flat(),
    priorities: readAnswer(shapes.priorities, priorities) ?? [],
    linkTypes: linkChoices(readAnswer(shapes.linkTypes, linkTypes)?.issueLinkTypes ?? []),
    assignable: readAnswer(shapes.people, people) ?? [],
  };
};
