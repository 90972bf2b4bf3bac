import { expect, test } from 'vitest';
import english from '../../../locales/en-US.json';
import { textsFrom } from '../../../src/domain/texts.ts';
import { placeName } from '../../../static/rules/draft/place-name.ts';
import { outwards, problemsWithin, tabOf, together, withoutField } from '../../../static/rules/draft/problem.ts';

const t = textsFrom(english, 'en-US');
const at = (field: string) => ({ level: 'error' as const, field, message: 'Wrong.' });

test('a field has its own problems and those inside it, not those of a field that only starts alike', () => {
  const problems = [at('questions.1.text'), at('questions.12.text'), at('questions')];
  expect(problemsWithin(problems, 'questions.1')).toEqual([at('questions.1.text')]);
});

test('editing a list forgets what was wrong in its rows, editing a row what was wrong with its list', () => {
  const problems = [at('sizeTable.3.size'), at('sizeTable'), at('questions.0.text')];
  expect(withoutField(problems, 'sizeTable')).toEqual([at('questions.0.text')]);
  expect(withoutField(problems, 'sizeTable.3')).toEqual([at('questions.0.text')]);
});

test('what the app found stands beside what the page found, each place once', () => {
  const page = [at('questions.4.text'), at('criteria.C.words')];
  const app = [at('questions.4.text'), at('criteria.C.words.3'), at('criteria.B1.words.0')];
  expect(together(page, app)).toEqual([...page, at('criteria.B1.words.0')]);
});

test.each([
  ['criteria.B1.words.0', 'criteria', 'Words of your own, Authentication'],
  ['criteria.B1', 'criteria', 'Authentication'],
  ['sizeTable.3.size', 'sizes', 'Row 4 of the size table'],
  ['sizeTable', 'sizes', 'The size table'],
  ['sizes.M.meetings.0.agenda.2.minutes', 'process', 'Meeting 1 of Medium'],
  ['sizes.L.reviewAfterDays', 'process', 'What Large means'],
  ['questions.4.text', 'questions', 'Question 5'],
  ['targetProjects.1', 'tickets', 'The projects for tickets'],
  ['priorityIds.high', 'tickets', 'The Jira priority of High'],
  ['templates.ticketSummary', 'tickets', 'The title of a ticket'],
  ['templates.comment', 'comment', 'The comment'],
  ['', null, 'The whole file'],
  ['v', null, 'v'],
  ['criteria.Z9.on', 'criteria', 'criteria.Z9'],
])('the field "%s" is in the part %s and is called "%s"', (field, tab, name) => {
  expect(tabOf(field)).toBe(tab);
  expect(placeName(field, t)).toBe(name);
});

test('the way outwards starts at the field itself', () => {
  expect(outwards('criteria.B1.words')).toEqual(['criteria.B1.words', 'criteria.B1', 'criteria']);
});
