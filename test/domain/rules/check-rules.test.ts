import { describe, expect, it } from 'vitest';
import english from '../../../locales/en-US.json';
import { areSound, checkRules } from '../../../src/domain/rules/check-rules.ts';
import { defaultRulesContent } from '../../../src/domain/default-team-rules.ts';
import type { RulesContent } from '../../../src/domain/team-rules.ts';
import { textsFrom } from '../../../src/domain/texts.ts';
import { rulesWith } from '../../support/in-memory-rules.ts';

const texts = textsFrom(english, 'en-US');

/** What is told of rules: level, field and sentence. */
function told(raw: unknown): string[] {
  return checkRules(raw).problems.map(({ level, field, text, params }) => `${level} ${field}: ${texts(text, params)}`);
}

const changed = (change: (content: RulesContent) => void) => told(rulesWith(change));

describe('rules of a security team', () => {
  it('are sound by default, without a warning', () => {
    expect(told(defaultRulesContent)).toEqual([]);
  });

  const faults: [string, string, () => string[]][] = [
    [
      'an unknown member',
      'error sizes.S.colour: "colour"',
      () => changed((c) => void Object.assign(c.sizes.S, { colour: 'red' })),
    ],
    [
      'an unknown criterion',
      'error criteria.Z9: "Z9"',
      () => changed((c) => void Object.assign(c.criteria, { Z9: {} })),
    ],
    [
      'a missing member',
      'error questions: "questions" is missing',
      () => changed((c) => void Reflect.deleteProperty(c, 'questions')),
    ],
    [
      'the wrong kind',
      'error targetProjects: "targetProjects"',
      () => changed((c) => void Object.assign(c, { targetProjects: 'PAY' })),
    ],
    [
      'an unknown size',
      'error sizeTable.0.size: "sizeTable.0.size" must be one of: none, S, M, L',
      () => changed((c) => void Object.assign(c.sizeTable[0] ?? {}, { size: 'XL' })),
    ],
    [
      'exceptions that are proposed for longer than they may last',
      'error exceptions.high.days: 90 days are proposed',
      () => changed((c) => void (c.exceptions.high.most = 30)),
    ],
    [
      'exceptions without an end',
      'error exceptions.medium.most: "exceptions.medium.most" is too great',
      () => changed((c) => void (c.exceptions.medium.most = 100_000)),
    ],
    [
      'points out of bounds',
      'error criteria.A1.adds.risk: "criteria.A1.adds.risk" is too great: at most 3',
      () => changed((c) => void (c.criteria.A1.adds.risk = 4)),
    ],
    [
      'a review too soon',
      'error sizes.L.reviewAfterDays: "sizes.L.reviewAfterDays" is too little: at least 7',
      () => changed((c) => void (c.sizes.L.reviewAfterDays = 1)),
    ],
    [
      'an empty word',
      'error criteria.A1.words.0: "criteria.A1.words.0" is empty',
      () => changed((c) => void c.criteria.A1.words.push(' ')),
    ],
    [
      'a word too long',
      'error criteria.A1.words.0: "criteria.A1.words.0" is too long: 121 characters, at most 120',
      () => changed((c) => void c.criteria.A1.words.push('x'.repeat(121))),
    ],
    [
      'too many words',
      'error criteria.D.words: "criteria.D.words" has 201 entries, at most 200',
      () => changed((c) => void (c.criteria.D.words = Array.from({ length: 201 }, (_, at) => `word${at}`))),
    ],
    [
      'a word twice',
      'error criteria.C.words.1: "Ledger" is in the list twice',
      () => changed((c) => void c.criteria.C.words.push('ledger', 'Ledger')),
    ],
    [
      'a word for and against',
      'error criteria.C.ignored.0: "Ledger" is also a word that meets',
      () =>
        changed((c) => {
          c.criteria.C.words.push('ledger');
          c.criteria.C.ignored.push('Ledger');
        }),
    ],
    [
      'a word of marks alone',
      'error criteria.C.words.0: "***" has no letter',
      () => changed((c) => void c.criteria.C.words.push('***')),
    ],
    [
      'a pattern that does not compile',
      'error criteria.B1.words.0: The pattern /(open/ cannot be read: missing closing )',
      () => changed((c) => void c.criteria.B1.words.push('/(open/')),
    ],
    [
      'look-around',
      'error criteria.B1.ignored.0: The pattern /a(?=b)/ cannot be read',
      () => changed((c) => void c.criteria.B1.ignored.push('/a(?=b)/')),
    ],
    [
      'a pattern of nothing',
      'error criteria.B1.words.0: The pattern /x*/ also matches nothing',
      () => changed((c) => void c.criteria.B1.words.push('/x*/')),
    ],
    [
      'a pattern too complex',
      'error criteria.B1.words.0: The pattern /(\\w{1,50} ){1,20}x/ is too complex',
      () => changed((c) => void c.criteria.B1.words.push('/(\\w{1,50} ){1,20}x/')),
    ],
    [
      '31 patterns',
      'error criteria.B2.words.10: There are 31 patterns, at most 30',
      () =>
        changed((c) => {
          c.criteria.B1.words = Array.from({ length: 20 }, (_, at) => `/a${at}/`);
          c.criteria.B2.words = Array.from({ length: 11 }, (_, at) => `/b${at}/`);
        }),
    ],
    [
      'patterns too complex together',
      'error criteria.D.words.6: From this pattern on',
      () => changed((c) => void (c.criteria.D.words = Array.from({ length: 10 }, (_, at) => `/x${at}a{150}/`))),
    ],
    [
      'an agenda longer than its meeting',
      'error sizes.S.meetings.0.agenda: The parts of the agenda take 50 minutes, the meeting has 30',
      () => changed((c) => void c.sizes.S.meetings[0]?.agenda.push({ part: 'threats', minutes: 20 })),
    ],
    [
      'a role twice',
      'error sizes.M.attendees.4: "security" is in the list twice',
      () => changed((c) => void c.sizes.M.attendees.push('security')),
    ],
    [
      'a section twice',
      'error sizes.M.sections.4: "threats" is in the list twice',
      () => changed((c) => void c.sizes.M.sections.push('threats')),
    ],
    [
      'a question id twice',
      'error questions.5.id: "q7" is in the list twice',
      () =>
        changed((c) => void c.questions.push({ id: 'q7', text: 'Who runs it?' }, { id: 'q7', text: 'Who owns it?' })),
    ],
    [
      'a question without words',
      'error questions.4.text: The question q5 has no text',
      () => changed((c) => void c.questions.push({ id: 'q5', text: null })),
    ],
    [
      'a question id that answers cannot have',
      'error questions.4.id: "questions.4.id" does not have the form',
      () =>
        changed(
          (c) => void Object.assign(c, { questions: [...defaultRulesContent.questions, { id: 'q200', text: 'Who?' }] }),
        ),
    ],
    [
      'a placeholder that is not there',
      'error templates.ticketSummary: {title} is not filled in here. These are: {recommendation}',
      () => changed((c) => void (c.templates.ticketSummary = '{title}: {recommendation}')),
    ],
    [
      'a pattern with flags',
      'warning criteria.C.words.0: "/ledger-\\d+/i" is read as plain words',
      () => changed((c) => void c.criteria.C.words.push('/ledger-\\d+/i')),
    ],
    [
      'a ticket that does not say why',
      'warning templates.ticketDescription: {threats} is not in this template',
      () => changed((c) => void (c.templates.ticketDescription = 'Please do: {recommendation}')),
    ],
    [
      'a project twice',
      'error targetProjects.1: "pay" is in the list twice',
      () => changed((c) => void c.targetProjects.push('PAY', 'pay')),
    ],
    ['no question at all', 'error questions: "questions" is empty', () => changed((c) => void (c.questions = []))],
  ];
  it.each(faults)('name the field and the remedy of %s', (_name, start, run) => {
    const found = run();
    expect(found).toContainEqual(expect.stringMatching(new RegExp(`^${start.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`)));
    for (const one of found) expect(one).not.toMatch(/rulesFault|errors\.|undefined|: \{(?!\w+\})/);
  });

  it('tell what is wrong in one member whatever is wrong in another', () => {
    const found = changed((c) => {
      c.criteria.C.words.push('/x(/');
      c.sizes.L.reviewAfterDays = 1;
      Object.assign(c, { colour: 'red' });
    });
    expect(found.map((one) => one.split(':')[0])).toEqual([
      'error sizes.L.reviewAfterDays',
      'error colour',
      'error criteria.C.words.0',
    ]);
  });

  it('are refused as a whole above their size, with the limit', () => {
    const words = Array.from({ length: 200 }, (_, at) => `${at} ${'x'.repeat(110)}`);
    const found = changed((c) => {
      for (const rule of Object.values(c.criteria)) rule.words = words;
    });
    expect(found).toEqual([expect.stringMatching(/^error : The rules take \d+ KB, at most 96 KB/)]);
  });

  it.each([[null], [undefined], ['text'], [[]], [42], [{}]])('are no %j', (raw) => {
    const { content, problems } = checkRules(raw);
    expect(content).toBeNull();
    expect(areSound(problems)).toBe(false);
  });
});
