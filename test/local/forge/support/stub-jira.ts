/** A Jira of a few lines, for tests that are about Forge: it remembers requests, answers them, and sends events. */
import type { Jira, JiraRequest, JiraResponse, ProductEvent } from '../../../../local/parts.ts';

/** The stub, with what a test may look at or set. */
export interface StubJira extends Jira {
  requests: JiraRequest[];
  emit(event: ProductEvent): void;
  answer: (request: JiraRequest) => JiraResponse;
  pointsPerCall: number;
  flushes: number;
}

const person = (name: string) => ({
  accountId: `712020:${name}`,
  emailAddress: `${name}@example.com`,
  displayName: name,
  active: true,
  accountType: 'atlassian' as const,
});

/** A new one; nothing is shared. */
export function stubJira(): StubJira {
  const listeners: ((event: ProductEvent) => void)[] = [];
  const people = ['admin', 'security', 'engineer'].map(person);
  const jira: StubJira = {
    requests: [],
    pointsPerCall: 1,
    flushes: 0,
    answer: () => ({ status: 200, headers: {}, body: { id: '10042', key: 'SEC-1' } }),
    handle: async (request) => {
      await Promise.resolve();
      jira.requests.push(request);
      return jira.answer(request);
    },
    onEvent: (listener) => listeners.push(listener),
    emit: (event) => {
      for (const listener of listeners) listener(event);
    },
    flushIndex: () => {
      jira.flushes += 1;
    },
    userByEmail: (email) => people.find((user) => user.emailAddress === email) ?? null,
    users: () => people,
    cost: () => jira.pointsPerCall,
  };
  return jira;
}
