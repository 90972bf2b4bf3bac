import { expect, test } from 'vitest';
import { sentencesOf } from '../../static/features/sizing/marked-sentence.ts';

const quote = 'Each partner gets API keys from us';
const said = (text: string) => ({ where: 'description' as const, text, quote });

test('a sentence that several words speak from is shown once, with all of them marked', () => {
  const [sentence, ...more] = sentencesOf([said('API keys'), said('partner'), said('gets')]);
  expect(more).toEqual([]);
  expect(sentence?.parts.filter((part) => part.marked).map((part) => part.text)).toEqual([
    'partner',
    'gets',
    'API keys',
  ]);
  expect(sentence?.parts.map((part) => part.text).join('')).toBe(quote);
});

test('words that matched apart from each other are all marked', () => {
  const [sentence] = sentencesOf([said('partner … keys')]);
  expect(sentence?.parts.filter((part) => part.marked).map((part) => part.text)).toEqual(['partner', 'keys']);
});

test('the same sentence in the summary and in the description stays two', () => {
  expect(sentencesOf([said('partner'), { ...said('partner'), where: 'summary' }])).toHaveLength(2);
});

test('a word that is not in its quote leaves the quote as it is', () => {
  expect(sentencesOf([said('elsewhere')])[0]?.parts).toEqual([{ text: quote, marked: false }]);
});
