/** Every operation of the rules page for every kind of person: generated, so that a new operation is covered by itself. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Kit } from '../../local/kit.ts';
import { type RulesPageContract, rulesPageContract } from '../../src/contract/rules-page.ts';
import { defaultRulesContent } from '../../src/domain/default-team-rules.ts';
import * as story from '../support/story.ts';

type Name = keyof RulesPageContract;
const names = Object.keys(rulesPageContract) as Name[];

/** Who administers the project of the security team, by the people of the local host. */
const people: Record<string, 'allowed' | 'FORBIDDEN' | 'NOT_FOUND'> = {
  security: 'allowed',
  admin: 'allowed',
  product: 'FORBIDDEN',
  lead: 'FORBIDDEN',
  engineer: 'FORBIDDEN',
  partner: 'FORBIDDEN',
  reader: 'FORBIDDEN',
  outsider: 'NOT_FOUND',
};

/** What an allowed person may be answered: the revs are ones that nobody saw. */
const inputs: Record<Name, { input: unknown; answer: string }> = {
  readRules: { input: {}, answer: 'ok' },
  previewRules: { input: { content: defaultRulesContent }, answer: 'ok' },
  saveRules: { input: { rev: 99, content: defaultRulesContent }, answer: 'CONFLICT' },
  undoRules: { input: { rev: 99 }, answer: 'CONFLICT' },
  exportRules: { input: {}, answer: 'ok' },
  importRules: { input: { text: '{}' }, answer: 'ok' },
  findReviewers: { input: { query: 'security' }, answer: 'ok' },
  readCalibration: { input: {}, answer: 'ok' },
  readLibrary: { input: {}, answer: 'ok' },
  saveLibrary: { input: { rev: 99, content: { packs: [], off: [] } }, answer: 'CONFLICT' },
  exportLibrary: { input: {}, answer: 'ok' },
  importLibrary: { input: { text: '{"format":"threat-model-library","v":1}' }, answer: 'ok' },
};

describe('access to the rules', () => {
  let kit: Kit;
  beforeAll(async () => {
    kit = await story.startEmpty();
  });
  afterAll(() => kit.close());

  const call = async (person: string, name: string, project = 'SEC', input: unknown = {}) => {
    const payload = { grant: null, input };
    const answer = await kit.as(person).invokeIn(project, 'threat-model-rules', name, payload);
    const { ok, error } = answer.body as { ok: boolean; error?: { code: string; message: string } };
    return { outcome: ok ? 'ok' : (error?.code ?? 'crash'), message: error?.message ?? '' };
  };

  describe.each(names)('%s', (name) => {
    for (const [person, expected] of Object.entries(people)) {
      it(`is ${expected} for ${person}@`, async () => {
        const { outcome } = await call(person, name, 'SEC', inputs[name].input);
        expect(outcome).toBe(expected === 'allowed' ? inputs[name].answer : expected);
      });
    }

    it('is asked of Jira afresh, as the person, with one call before anything else', async () => {
      const before = kit.invocations().length;
      await call('engineer', name, 'SEC', inputs[name].input);
      const calls =
        kit
          .invocations()
          .at(before)
          ?.calls.filter((one) => one.to === 'jira') ?? [];
      expect(calls.map((one) => `${one.as} ${one.path.split('?')[0]}`)).toEqual(['user /rest/api/3/mypermissions']);
    });

    it('opens nothing from a project that the front end only claims to stand in', async () => {
      const own = await call('outsider', name, 'OPS', inputs[name].input);
      expect(own).toMatchObject({ outcome: 'INVALID', message: expect.stringContaining('no threat models') });
      const missing = await call('outsider', name, 'NONE', inputs[name].input);
      expect(missing).toEqual(await call('outsider', name, 'SEC', inputs[name].input));
      expect(await call('security', name, 'PAY', inputs[name].input)).toMatchObject({ outcome: 'INVALID' });
    });
  });

  it.each(['constructor', 'toString', '__proto__', 'saveSettings', ''])('has no operation %j', async (name) => {
    const answer = await kit.as('security').invokeIn('SEC', 'threat-model-rules', name, { grant: null, input: {} });
    expect(answer.status === 200 ? answer.body : { ok: false }).toMatchObject({ ok: false });
  });
});
