/** Every operation of every surface without an active licence: generated, so that a new operation is covered by itself. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Kit } from '../../local/kit.ts';
import { adminContract } from '../../src/contract/admin.ts';
import { askContract } from '../../src/contract/ask.ts';
import { panelContract } from '../../src/contract/panel.ts';
import { projectContract } from '../../src/contract/project.ts';
import { rulesContract } from '../../src/contract/rules.ts';
import { defaultRulesContent } from '../../src/domain/default-team-rules.ts';
import { changesAnything } from '../support/crash-walk.ts';
import * as story from '../support/story.ts';

/** How a surface is reached, and what it may still do: with an input that is in order. Everything else is refused. */
interface Surface {
  operations: string[];
  person: string;
  /** The grant comes from `open`; null where a surface has none. */
  opens: boolean;
  reads: Record<string, unknown>;
  invoke(operation: string, payload: unknown): Promise<{ body: unknown }>;
}

let kit: Kit;
let key: string;

const page = { cursor: null };
const surfaces: Record<string, Surface> = {
  'the panel': {
    operations: Object.keys(panelContract),
    person: 'security',
    opens: true,
    reads: {
      open: {},
      glance: {},
      people: { accountIds: ['unknown-account'] },
      issuePointers: {},
      library: {},
      changesSince: { rev: 0, since: null, ids: [] },
      readHistory: {},
      joinLive: { after: 0 },
    },
    invoke: (operation, payload) => kit.as('security').invoke('threat-model-panel', operation, payload, key),
  },
  'Ask for a threat model': {
    operations: Object.keys(askContract),
    person: 'engineer',
    opens: true,
    reads: { open: {}, preview: { change: 'A new way to sign in', answers: {}, source: null } },
    invoke: (operation, payload) => kit.as('engineer').invoke('ask-for-threat-model', operation, payload, key),
  },
  'the Admin page': {
    operations: Object.keys(adminContract),
    person: 'admin',
    opens: false,
    reads: { readSettings: {}, checkSetUp: {}, findPeople: { query: 'security' } },
    invoke: (operation, payload) => kit.as('admin').invoke('threat-model-admin', operation, payload),
  },
  'the rules page': {
    operations: Object.keys(rulesContract),
    person: 'security',
    opens: false,
    reads: {
      readRules: {},
      previewRules: { content: defaultRulesContent },
      exportRules: {},
      importRules: { text: '{}' },
      readCalibration: {},
      findReviewers: { query: 'security' },
    },
    invoke: (operation, payload) => kit.as('security').invokeIn('SEC', 'threat-model-rules', operation, payload),
  },
  'the page of candidates': {
    operations: Object.keys(projectContract),
    person: 'security',
    opens: false,
    reads: { overview: {}, listCandidates: page, listDismissed: page },
    invoke: (operation, payload) => kit.as('security').invoke('threat-model-project', operation, payload),
  },
};

interface Answer {
  ok: boolean;
  error?: { code: string; message: string };
  grant?: { token: string };
}

async function call({ opens, invoke }: Surface, operation: string, input: unknown): Promise<Answer> {
  const opened = opens ? ((await invoke('open', { grant: null, input: {} })).body as Answer) : null;
  return (await invoke(operation, { grant: opened?.grant?.token ?? null, input })).body as Answer;
}

/** What an invocation changed, of Jira, of storage or of the queue; keys and tokens that are signed are nobody's data. */
function changes(since: number): string[] {
  const calls = kit
    .invocations()
    .slice(since)
    .flatMap((one) => one.calls);
  return calls
    .filter(changesAnything)
    .map(({ to, method, path }) => `${to} ${method} ${path}`)
    .filter((one) => !one.includes('/secret/set') && !one.startsWith('realtime '));
}

describe('without an active licence', () => {
  beforeAll(async () => {
    kit = await story.startEmpty({ license: { active: false } });
    ({ key } = await story.threatModel(kit.as('engineer')));
    await kit.settle();
  });
  afterAll(() => kit.close());

  for (const [name, surface] of Object.entries(surfaces)) {
    describe(name, () => {
      it.each(Object.keys(surface.reads))('still has %s, which changes nothing', async (operation) => {
        const before = kit.invocations().length;
        const answer = await call(surface, operation, surface.reads[operation]);
        // Nothing was sized, so there is nothing to read what changed in.
        expect(answer).toMatchObject(
          operation === 'changesSince' ? { ok: false, error: { code: 'NOT_FOUND' } } : { ok: true },
        );
        expect(changes(before)).toEqual([]);
      });

      const writes = surface.operations.filter((one) => !Object.hasOwn(surface.reads, one));
      it.each(writes)('refuses %s, and says why', async (operation) => {
        const before = kit.invocations().length;
        const answer = await call(surface, operation, {});
        expect(answer).toMatchObject({ ok: false, error: { code: 'FORBIDDEN' } });
        expect(answer.error?.message).toContain('licence is not active');
        expect(changes(before)).toEqual([]);
      });
    });
  }
});
