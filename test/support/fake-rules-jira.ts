/** What the rules page asks of Jira, in memory: projects, priorities, and the models of a scene. */
import type { RulesJira } from '../../src/application/ports/rules-jira.ts';
import { readModelKey } from '../../src/domain/read-model.ts';
import type { FakeJira } from './fake-jira.ts';

export interface FakeRulesJira extends RulesJira {
  /** Keys that the person, or the app, cannot see. */
  hidden: { person: string[]; app: string[] };
}

const projects = [
  { key: 'PAY', name: 'Payments' },
  { key: 'SEC', name: 'Security' },
];

/** Searches the issues of the fake Jira by the properties that were written to them. */
export function fakeRulesJira(jira: FakeJira): FakeRulesJira {
  const hidden = { person: [] as string[], app: [] as string[] };
  const named = (keys: readonly string[], not: string[]) =>
    projects.filter(({ key }) => keys.some((one) => one.toUpperCase() === key) && !not.includes(key));
  const propertyOf = (id: string) =>
    jira.properties.get(`${id} ${readModelKey}`) as Record<string, unknown> | undefined;
  const models = (where: (property: Record<string, unknown>) => boolean, keys: readonly string[]) =>
    [...jira.issues.values()].filter((issue) => {
      const property = propertyOf(issue.id);
      return keys.includes(issue.projectKey) && property !== undefined && where(property);
    });
  const conditions = {
    sized: () => true,
    'set-by-hand': (property: Record<string, unknown>) => property['sizeSetByHand'] === 1,
    'asked-anyway': (property: Record<string, unknown>) => property['askedAnyway'] === 1,
  };
  return {
    hidden,
    administersProject: async () => true,
    projectsForTickets: async () => projects,
    visibleProjects: async (keys) => named(keys, hidden.person),
    projectsOfTheApp: async (keys) => named(keys, hidden.app),
    countModels: async (which, keys) => models(conditions[which], keys).length,
    modelsSetByHand: async (keys, limit) => models(conditions['set-by-hand'], keys).slice(0, limit),
    changesAfterPushBack: async (keys, limit) =>
      models((property) => Number(property['changedAfterPushBack'] ?? 0) > 0, keys)
        .slice(0, limit)
        .map((issue) => Number(propertyOf(issue.id)?.['changedAfterPushBack'])),
    lastModels: async (keys, limit) => models(conditions.sized, keys).toReversed().slice(0, limit),
  };
}
