/** The rules of the team in memory, with the store's condition, and how often they were read. */
import { defaultRulesContent, defaultTeamRules } from '../../src/domain/default-team-rules.ts';
import type { RulesStore } from '../../src/application/ports.ts';
import type { RulesContent, TeamRules } from '../../src/domain/team-rules.ts';

export interface InMemoryRules extends RulesStore {
  reads: number;
  /** As if somebody had saved these. */
  inForce(content: RulesContent): void;
}

export function inMemoryRules(): InMemoryRules {
  let current: TeamRules = defaultTeamRules;
  const store: InMemoryRules = {
    reads: 0,
    inForce: (content) => {
      current = { ...current, rev: current.rev + 1, content };
    },
    read: async () => {
      store.reads += 1;
      return structuredClone(current);
    },
    save: async (record) => {
      if (record.rev !== current.rev + 1) return false;
      current = structuredClone(record);
      return true;
    },
  };
  return store;
}

/** The default rules with some changes. */
export function rulesWith(change: (content: RulesContent) => void): RulesContent {
  const content = structuredClone(defaultRulesContent);
  change(content);
  return content;
}
