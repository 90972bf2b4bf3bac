import { describe, expect, it } from 'vitest';
import english from '../../../locales/en-US.json';
import { teamTriage } from '../../../src/domain/rules/team-triage.ts';
import { defaultTeamRules } from '../../../src/domain/default-team-rules.ts';
import type { RulesContent } from '../../../src/domain/team-rules.ts';
import { textsFrom } from '../../../src/domain/texts.ts';
import { type TriageInput, blocksFromText, defaultTriageRules, triage } from '../../../src/domain/triage/index.ts';
import { reasonSentence } from '../../../src/domain/triage-sentences.ts';
import { rulesWith } from '../../support/in-memory-rules.ts';

const texts = textsFrom(english, 'en-US');

const issue = (summary: string, description = '', given: Partial<TriageInput> = {}): TriageInput => ({
  summary,
  description: blocksFromText(description),
  labels: [],
  components: [],
  links: [],
  ...given,
});

const sizeBy = (change: (content: RulesContent) => void) => teamTriage({ content: rulesWith(change), rev: 3 });
const codes = ({ criteria }: { criteria: { code: string }[] }) => criteria.map(({ code }) => code);

const ledger = sizeBy((c) => void c.criteria.C.words.push('Ledger', 'Golden-Record', 'wholesal*', '/ORBIT[-_ ]?\\d+/'));

describe('triage by the rules of a team', () => {
  it('says what the default rules say as long as nobody has changed them', () => {
    for (const one of [issue('Let partners upload files through a new public API'), issue('Fix a typo')]) {
      expect(teamTriage(defaultTeamRules)(one)).toEqual(triage(one, defaultTriageRules));
    }
  });

  it.each([
    ['a word in another form', 'Rework the ledgers of shops', 'ledgers'],
    ['a phrase written otherwise', 'Sort the golden  record list', 'golden  record'],
    ['any ending', 'Rework the wholesalers list', 'wholesalers'],
    ['what a pattern finds', 'Sort the list for orbit_42', 'orbit_42'],
    ['the whole word around what a pattern finds', 'Sort xORBIT-42y again', 'xORBIT-42y'],
  ])('is met by %s, with the word as evidence', (_name, summary, words) => {
    const result = ledger(issue(summary));
    expect(codes(result)).toEqual(['C']);
    expect(result.criteria[0]?.evidence[0]).toMatchObject({ where: 'summary', text: words });
    expect(result.size).not.toBe('none');
  });

  it('names the word and the criterion in its reason', () => {
    const [finding] = ledger(issue('Rework the ledgers of shops')).criteria;
    expect(finding?.signals[0]).toBe('team-word:C:Ledger');
    expect(reasonSentence('team-word:C:Ledger', texts)).toBe(
      'A word that your security team added to "Flow of sensitive data": Ledger',
    );
    const [byPattern] = ledger(issue('Sort the list for ORBIT 7')).criteria;
    expect(byPattern?.signals[0]).toBe('team-word:C:/ORBIT[-_ ]?\\d+/');
  });

  it.each([
    ['denied', issue('Tidy the list', 'This does not change the ledger.')],
    ['denied beside a pattern', issue('Tidy the list', 'No change to ORBIT-42.')],
    ['in an unticked box', issue('Tidy the list', '- [ ] Ledger')],
    [
      'said of a linked issue only',
      issue('Tidy the list', '', { links: [{ relation: 'relates to', summary: 'The ledger' }] }),
    ],
  ])('is not met by a word that is %s', (_name, one) => {
    expect(codes(ledger(one))).toEqual([]);
  });

  it('takes nothing from the default words inside or around a word of the team', () => {
    const one = issue('Store API keys of partners in the payments bucket');
    const before = triage(one, defaultTriageRules);
    const result = sizeBy((c) => void c.criteria.A1.words.push('API keys of partners', 'key'))(one);
    expect(codes(result)).toEqual(['A1', ...codes(before)]);
  });

  it('does not see ignored words for their criterion, and sees them for the others', () => {
    const one = issue('Add single sign-on', 'We encrypt session data at rest with a new cipher.');
    expect(codes(triage(one, defaultTriageRules))).toContain('B3');
    const ignoring = sizeBy((c) => void c.criteria.B3.ignored.push('encrypt*', '/ciph[a-z]+/', 'single sign-on'));
    expect(codes(ignoring(one))).not.toContain('B3');
    expect(codes(ignoring(one))).toContain('B1');
  });

  it('still sees a criterion by its other words', () => {
    const one = issue('Encrypt and sign the export', 'We encrypt the export with a new cipher.');
    expect(codes(sizeBy((c) => void c.criteria.B3.ignored.push('export'))(one))).toContain('B3');
  });

  it('never meets a criterion that is off, whatever is written or ticked, and asks nothing about it', () => {
    const one = issue('Encrypt the customer export', 'We send customer names and bank account numbers to a partner.', {
      answers: { criteria: { C: true, B3: true }, sensitiveData: ['payment'] },
    });
    const result = sizeBy((c) => {
      c.criteria.C.on = false;
      c.criteria.B3.on = false;
    })(one);
    for (const code of ['C', 'B3'])
      expect([...codes(result), ...result.nearMisses.map((near) => near.code)]).not.toContain(code);
    expect(result.questions.map(({ code }) => code)).not.toContain('sensitive-data');
  });

  it('adds the points of the team for a criterion that is met, and sizes by its table', () => {
    const one = issue('Add single sign-on to the admin console');
    const scores = sizeBy((c) => void (c.criteria.B1.adds = { scope: 3, risk: 3, impact: 3 }))(one);
    expect([scores.scope.score, scores.risk.score, scores.impact.score, scores.size]).toEqual([3, 3, 3, 'L']);
    expect(sizeBy((c) => void (c.sizeTable = [{ when: {}, size: 'M' }]))(issue('Fix a typo')).size).toBe('M');
  });

  it('is marked with the version of the rules', () => {
    expect(ledger(issue('Fix a typo')).rulesVersion).toBe(`${defaultTriageRules.version} team-3`);
  });

  it('ends for the longest text and the slowest patterns', () => {
    const slow = sizeBy((c) => void (c.criteria.D.words = Array.from({ length: 5 }, (_, at) => `/(a+)+${at}$/`)));
    expect(codes(slow(issue('Fix a typo', 'a'.repeat(32_000))))).toEqual([]);
    expect(codes(slow(issue('Fix a typo', 'ledger '.repeat(4_500))))).toEqual([]);
  });

  it('ignores a word that fills the longest text', () => {
    const ignoring = sizeBy((c) => void c.criteria.B3.ignored.push('encrypt'));
    expect(codes(ignoring(issue('Fix a typo', 'encrypt '.repeat(4_000))))).not.toContain('B3');
  });
});
