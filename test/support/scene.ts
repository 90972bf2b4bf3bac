/** The usual scene of use-case tests: one Threat model issue, one person, a clock that stands still. */
import english from '../../locales/en-US.json';
import { addRecommendation } from '../../src/application/add-recommendation.ts';
import { addThreat } from '../../src/application/add-threat.ts';
import type { WorkMessage } from '../../src/contract/work-message.ts';
import type { FilingDeps } from '../../src/application/file-tickets.ts';
import type { IssueForTriage, PropertyMarks } from '../../src/application/ports.ts';
import type { Session } from '../../src/application/session.ts';
import { triageIssue } from '../../src/application/triage-issue.ts';
import { access } from '../../src/domain/access.ts';
import { accountId, issueId, threatId } from '../../src/domain/ids.ts';
import { defaultSettings } from '../../src/domain/settings.ts';
import { textsFrom } from '../../src/domain/texts.ts';
import { fakeFiling } from './fake-filing-jira.ts';
import { fakeJira } from './fake-jira.ts';
import { inMemoryModels } from './in-memory-models.ts';
import { inMemoryRules } from './in-memory-rules.ts';

export const modelId = issueId.parse('10001');
export const engineer = accountId.parse('account-engineer');
export const colleague = accountId.parse('account-colleague');
export const inEnglish = textsFrom(english, 'en-US');

/** A change that plainly needs a threat model. */
export function partnerUpload(): IssueForTriage {
  return {
    id: modelId,
    key: 'SEC-1',
    projectId: '10000',
    projectKey: 'SEC',
    issueTypeName: 'Threat model',
    summary: 'Let partners upload settlement files through a new public API',
    description: {
      type: 'doc',
      version: 1,
      content: [
        {
          type: 'paragraph',
          content: [
            {
              type: 'text',
              text: 'We add a new upload service. Partners authenticate with API keys that we issue and send files with customer names and bank account numbers, which we store in a new bucket.',
            },
          ],
        },
      ],
    },
    labels: [],
    components: [],
    links: [],
    reporter: engineer,
    closed: false,
    comments: [],
  };
}

/** A change without anything to model. */
export function typoFix(): IssueForTriage {
  return { ...partnerUpload(), summary: 'Fix a typo on the imprint page', description: null };
}

export function scene() {
  const time = { now: new Date('2026-03-02T09:00:00.000Z') };
  const clock = { now: () => new Date(time.now) };
  const jira = fakeJira(engineer, clock.now);
  const filing = fakeFiling(jira);
  const models = inMemoryModels(() => clock.now().getTime());
  const pushed: { message: WorkMessage; delaySeconds: number }[] = [];
  const queue = {
    push: async (message: WorkMessage, delaySeconds: number) => void pushed.push({ message, delaySeconds }),
  };
  let counter = 0;
  const due = new Set<string>();
  const marks: PropertyMarks = {
    isSet: async (id) => due.has(id),
    set: async (id) => void due.add(id),
    clear: async (id) => void due.delete(id),
  };
  const rules = inMemoryRules();
  const deps: FilingDeps = {
    marks,
    models,
    jira,
    filing,
    queue,
    settings: defaultSettings,
    rules,
    texts: () => inEnglish,
    clock,
    ids: { next: () => `nonce-${String((counter += 1)).padStart(4, '0')}` },
  };
  jira.issues.set(modelId, partnerUpload());
  return { time, clock, jira, filing, models, pushed, rules, deps, triageDeps: { ...deps, jiraAsApp: jira.asApp } };
}

export type Scene = ReturnType<typeof scene>;

export function session(accountIdOf = engineer): Session {
  return { accountId: accountIdOf, issueId: modelId, access: new Set(access.options) };
}

/** A sized model with one threat and this many recommendations under it. */
export async function sceneWith(recommendations: number): Promise<Scene> {
  const made = scene();
  await triageIssue(made.triageDeps, modelId, { isRetry: false });
  const threat = { requestId: 'request-T1', text: 'Somebody uploads a file in another partner’s name' };
  await addThreat(made.deps, session(), threat);
  for (let number = 1; number <= recommendations; number += 1) {
    const text = `Sign every upload with the partner’s own key, part ${number}`;
    await addRecommendation(made.deps, session(), {
      requestId: `request-R${number}`,
      text,
      threatId: threatId.parse('T1'),
    });
  }
  return made;
}
