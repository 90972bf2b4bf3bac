import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultRulesContent } from '../../../src/domain/default-team-rules.ts';
import { rulesContent } from '../../../src/domain/team-rules.ts';
import { contentOf, draftOf, linesOf, sameRules, wholeNumber } from '../../../static/rules/draft/draft.ts';

const delivered = () => draftOf(defaultRulesContent);
const withWords = (words: string) => {
  const draft = delivered();
  return { ...draft, criteria: { ...draft.criteria, B1: { ...draft.criteria.B1, words } } };
};

test('a draft that nobody touched is sent as the rules it was made of', () => {
  expect(contentOf(delivered())).toEqual(defaultRulesContent);
  expect(rulesContent.parse(contentOf(delivered()))).toEqual(defaultRulesContent);
});

test('words are one on each line, without the empty lines between them', () => {
  const { words } = contentOf(withWords(' passkey \n\n  \nmagic link\n')).criteria.B1;
  expect(words).toEqual(['passkey', 'magic link']);
});

test('what was typed as words comes back as typed, for any words', () => {
  const word = fc.string({ minLength: 1, maxLength: 20 }).filter((one) => one.trim() === one && !/[\r\n]/.test(one));
  fc.assert(
    fc.property(fc.array(word), (words) => {
      expect(linesOf(words.join('\n'))).toEqual(words);
    }),
  );
});

test('an empty line more is no change, a word more is one', () => {
  expect(sameRules(withWords('passkey\n'), withWords('passkey'))).toBe(true);
  expect(sameRules(withWords('passkey'), delivered())).toBe(false);
});

test('the order in which conditions were chosen is no change', () => {
  const draft = delivered();
  const row = { id: 0, size: 'S' as const };
  const one = { ...draft, sizeTable: [{ ...row, when: { riskAtMost: 1, impactAtMost: 1 } }] };
  const other = { ...draft, sizeTable: [{ ...row, when: { impactAtMost: 1, riskAtMost: 1 } }] };
  expect(sameRules(one, other)).toBe(true);
});

test('minutes that are no number are sent as they were typed, so that the app can name the field', () => {
  const draft = delivered();
  const [meeting] = draft.sizes.S.meetings;
  const meetings = [{ id: 0, agenda: [], ...meeting, minutes: 'half an hour' }];
  const typed = { ...draft, sizes: { ...draft.sizes, S: { ...draft.sizes.S, meetings } } };
  expect(contentOf(typed).sizes.S.meetings[0]?.minutes).toBe('half an hour');
});

test('an emptied template is the text as delivered', () => {
  const draft = delivered();
  const emptied = { ...draft, templates: { ...draft.templates, comment: '  \n ' } };
  expect(contentOf(emptied).templates.comment).toBeNull();
});

test.each([
  ['30', 30],
  [' 5 ', 5],
  ['', null],
  ['-5', null],
  ['2.5', null],
  ['1e3', null],
  ['12345678901', null],
])('%j is read as %j', (text, number) => {
  expect(wholeNumber(text)).toBe(number);
});
