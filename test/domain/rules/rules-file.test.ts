import { describe, expect, it } from 'vitest';
import { readRulesFile, rulesFile } from '../../../src/domain/rules/rules-file.ts';
import { rulesFrom } from '../../../src/domain/rules/stored-rules.ts';
import { defaultRulesContent, defaultTeamRules } from '../../../src/domain/default-team-rules.ts';
import { rulesWith } from '../../support/in-memory-rules.ts';

const own = rulesWith((c) => {
  c.criteria.C.words.push('ledger', 'Übergabe 🔐');
  c.templates.comment = 'Dear team,\n{issue} is {size}.';
});

describe('a rules file', () => {
  it('comes back as it went out', () => {
    expect(readRulesFile(rulesFile(own))).toMatchObject({ content: own, problems: [] });
  });

  it('is the same text for the same rules, whatever order their members have', () => {
    const turned = Object.fromEntries(Object.entries(own).toReversed());
    expect(rulesFile(turned as typeof own)).toBe(rulesFile(own));
  });

  it('names its format and version first', () => {
    expect(rulesFile(own)).toMatch(/^\{\n {2}"format": "threat-model-rules",\n {2}"v": 1,\n/);
  });

  const file = (change: Record<string, unknown>) =>
    JSON.stringify({ format: 'threat-model-rules', v: 1, content: defaultRulesContent, ...change });
  it.each([
    ['that is not JSON', '{ "format": ', '', 'rulesFault.notJson'],
    ['that is empty', '', '', 'rulesFault.notJson'],
    ['of something else', '{"rules": []}', 'format', 'rulesFault.notRules'],
    ['that is a list', '[]', 'format', 'rulesFault.notRules'],
    ['of a newer version', file({ v: 2, content: 'in another form' }), 'v', 'rulesFault.newerFile'],
    ['with an unknown member', file({ author: 'me' }), 'author', 'errors.unknownKey'],
    ['without content', JSON.stringify({ format: 'threat-model-rules', v: 1 }), 'content', 'errors.wrongType'],
    ['that is too large', ' '.repeat(400 * 1_024), '', 'rulesFault.tooLarge'],
  ])('%s is refused beside the place', (_name, text, field, sentence) => {
    const { content, problems } = readRulesFile(text);
    expect(content).toBeNull();
    expect(problems).toEqual([expect.objectContaining({ level: 'error', field, text: sentence })]);
  });

  it('with one fault is still a draft that can be put right', () => {
    const faulty = { ...own, sizeTable: own.sizeTable.slice(0, -1) };
    expect(readRulesFile(rulesFile(faulty))).toMatchObject({
      content: faulty,
      problems: [{ text: 'rulesFault.openEnd' }],
    });
  });

  it('with a wrong frame tells what is wrong inside at the same time', () => {
    const content = { ...own, targetProjects: ['PAY', 'PAY'], colours: 3 };
    const { problems } = readRulesFile(file({ author: 'me', content }));
    expect(problems.map(({ field }) => field)).toEqual(['author', 'colours', 'targetProjects.1']);
  });

  it('may start with the mark that some editors put there', () => {
    expect(readRulesFile(`\ufeff${rulesFile(own)}`).problems).toEqual([]);
  });
});

describe('stored rules', () => {
  it('are the defaults where nothing is stored', () => {
    expect(rulesFrom(undefined)).toEqual(defaultTeamRules);
  });

  it('keep their rev and every part that can be read, where another part cannot', () => {
    const stored = { ...defaultTeamRules, rev: 7, content: { ...own, questions: 'lost' }, previous: null };
    expect(rulesFrom(stored)).toMatchObject({ rev: 7, content: { ...own, questions: defaultRulesContent.questions } });
  });

  it('and files of before there were exceptions have the terms that are delivered', () => {
    const { exceptions, ...before } = own;
    const stored = { ...defaultTeamRules, rev: 7, content: before, previous: before };
    expect(rulesFrom(stored)).toMatchObject({ rev: 7, content: { ...before, exceptions } });
    const file = JSON.stringify({ format: 'threat-model-rules', v: 1, content: before });
    expect(readRulesFile(file)).toMatchObject({ problems: [], content: { ...before, exceptions } });
  });

  it('of a version that knows more keep what it knows', () => {
    const stored = { ...defaultTeamRules, rev: 7, content: { ...own, colours: ['red'] }, previous: own };
    expect(rulesFrom(stored)).toMatchObject({ rev: 7, content: own, previous: own });
  });
});
