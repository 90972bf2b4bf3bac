import { expect, test } from 'vitest';
import catalogue from '../../locales/en-US.json';
import type { ModelView } from '../../src/contract/panel.ts';
import { followUpId } from '../../src/domain/ids.ts';
import type { Item } from '../../src/domain/item.ts';
import { stepsOf } from '../../src/domain/process-steps.ts';
import { question } from '../../src/domain/question.ts';
import { defaultRulesContent } from '../../src/domain/default-team-rules.ts';
import { textsFrom } from '../../src/domain/texts.ts';
import { stepWords } from '../../static/features/process-steps/step-words.ts';
import { answerIdOf } from '../../src/domain/question.ts';
import { born, me } from './support/born.ts';
import { sampleModel } from './support/sample-model.ts';

const texts = textsFrom(catalogue, 'en-US');
const signed = { by: me, at: born.at };

function wordsOf(model: ModelView, items: Item[], number: number): string | null {
  const rules = defaultRulesContent;
  const step = stepsOf(model, items, { rules, today: '2026-11-10' })[number - 1];
  if (step === undefined) throw new Error(`There is no step ${number}.`);
  return stepWords(step, { model, items, rules }, texts);
}

const answers: Item[] = question.options.map((one) => ({
  ...born,
  kind: 'answer',
  id: answerIdOf(one),
  question: one,
  text: 'In short',
}));
const followUp: Item = {
  ...born,
  kind: 'follow-up',
  id: followUpId.parse('F1'),
  text: 'Who can read the bucket?',
  to: null,
  mention: { state: 'none' },
  answer: null,
};
const large: ModelView = { ...sampleModel([]), size: 'L' };
const held = { number: 1, rev: 1, changed: {}, at: null, scheduled: null, held: signed };

test('the meetings say how many were held, until all were', () => {
  expect(wordsOf(large, [], 2)).toBe('0 of 2 meetings held');
  expect(wordsOf({ ...large, meetings: [held] }, [], 2)).toBe('1 of 2 meetings held');
  expect(wordsOf({ ...large, meetings: [held, { ...held, number: 2 }] }, [], 2)).toBe('held');
});

test('what was settled in writing says so instead', () => {
  expect(wordsOf({ ...large, settled: { ...signed, size: 'L' } }, answers, 2)).toBe('settled in writing');
});

test('questions of both kinds count as unanswered together', () => {
  expect(wordsOf(large, [], 3)).toBe('4 questions are unanswered');
  expect(wordsOf(large, [...answers.slice(1), followUp], 3)).toBe('2 questions are unanswered');
  expect(wordsOf(large, [...answers, followUp], 3)).toBe('1 question is unanswered');
  expect(wordsOf(large, answers, 3)).toBe('everything is answered');
});

test('a step that a person ticked says who did, and nothing else', () => {
  expect(wordsOf({ ...large, ticks: [{ step: 2, ...signed }] }, [], 2)).toBeNull();
});
