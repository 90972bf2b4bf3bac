import { describe, expect, it } from 'vitest';
import { withTeamRules } from '../../../src/domain/rules/with-team-rules.ts';
import {
  blocksFromText,
  defaultTriageRules,
  triage,
  type TriageInput,
  type TriageResult,
  type TriageRules,
} from '../../../src/domain/triage/index.ts';
import { stemOf } from '../../../src/domain/triage/stem.ts';
import { rulesWith } from '../../support/in-memory-rules.ts';
import { muchElse } from '../../support/much-else.ts';

const weak: TriageRules['signals'][number] = {
  code: 'weak',
  all: [['weak-sign']],
  near: 'issue',
  not: [],
  in: ['summary'],
  adds: { C: 0.6 },
};

/** The word zebra speaks for C, okapi against it; the word ibex in a summary is a weak sign for C by a signal. */
const rules: TriageRules = {
  ...defaultTriageRules,
  families: { ...defaultTriageRules.families, 'weak-sign': ['ibex'] },
  signals: [weak],
  words: {
    said: { zebra: { C: 0.45 }, okapi: { C: -0.3 }, gnu: { C: 0.8 } },
    inSummary: { zebra: { C: 0.1 } },
    most: 0.9,
    mostTaken: 0.9,
  },
};

function sized(summary: string, description = '', more: Partial<TriageInput> = {}, by = rules): TriageResult {
  const text = `${description}\n\n${muchElse}`;
  const input = { summary, description: blocksFromText(text), labels: [], components: [], links: [], ...more };
  return triage(input, by);
}
const codes = (result: TriageResult) => result.criteria.map(({ code }) => code);

describe('words that speak by themselves', () => {
  it('meet no criterion alone, however many there are', () => {
    expect(codes(sized('Zebras and gnus', 'A zebra, a gnu.'))).toEqual([]);
  });

  it('meet none alone where little else is written either', () => {
    const title = { summary: 'Zebras for everybody', description: [], labels: [], components: [], links: [] };
    expect(triage(title, rules).criteria).toEqual([]);
  });

  it('meet one together with a signal, which is named first', () => {
    const [finding] = sized('Ibex', 'Here are zebras.').criteria;
    expect(finding?.signals).toEqual(['weak', 'words']);
    expect(finding?.evidence.map(({ text }) => text)).toEqual(['Ibex', 'zebras']);
  });

  it.each([
    ['denied', 'No change to zebras.', {}],
    ['in an unticked box', '- [ ] zebra', {}],
    ['said of a linked issue', '', { links: [{ relation: 'relates to', summary: 'The zebra' }] }],
    ['said in a label', '', { labels: ['zebra'] }],
    ['said in a component', '', { components: ['Zebra'] }],
    ['outweighed by another', 'A zebra, an okapi.', {}],
  ])('add nothing where they are %s', (_name, description, more) => {
    expect(codes(sized('Ibex', description, more))).toEqual([]);
  });

  it('are not heard for a criterion whose team ignores them', () => {
    const content = rulesWith((c) => void c.criteria.C.ignored.push('zebra*'));
    const by = withTeamRules(rules, content, new Map());
    expect(codes(sized('Ibex', 'Here are zebras.', {}, by))).toEqual([]);
    expect(codes(sized('Ibex', 'Here is a gnu.', {}, by))).toEqual(['C']);
  });
});

describe('the stem of a word', () => {
  it.each([
    [['host', 'hosts', 'hosted', 'hosting'], 'host'],
    [['store', 'stores', 'stored', 'storing'], 'stor'],
    [['policy', 'policies'], 'policy'],
    [['customer', "customer's"], 'customer'],
    [['logged', 'logging'], 'log'],
    [['2026', 'x', 'a-word-that-is-much-too-long'], ''],
  ])('is the same for all of %j', (words, stem) => {
    expect(words.map(stemOf)).toEqual(words.map(() => stem));
  });
});
